import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { RunningTill } from '../assembly/running-till.ts';
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import type { OrderSource } from '../command-line.ts';
import { mayCustomerAsk } from '../display/customer-channels.ts';
import type { StoreProcess } from '../journal/store-protocol.ts';
import type { KioskSettings } from '../kiosk/kiosk-schema.ts';
import type { Log } from '../log.ts';
import { customerWindow } from './customer-window.ts';
import { hostIpc } from './ipc-host.ts';
import type { Kiosk } from './kiosk.ts';
import { reviveWindow } from './revive.ts';
import { sayEnd } from './say-end.ts';
import { utilityStore } from './store-process.ts';
import type { TillHereParts } from './till-here.ts';
import { unfreezeWindow } from './unfreeze.ts';
import { openTillWindow, showWhenPainted } from './window.ts';

export interface TillSessionParts {
  /** Everything that was built. */
  readonly dist: string;
  readonly profile: string;
  readonly order: OrderSource | null;
  readonly log: Log;
  /** A manager asks for the set-up; null where there is nothing to set up. */
  readonly openSetUp: (() => void) | null;
  /** Null: nobody has said anything about this computer. */
  readonly kiosk: Promise<KioskSettings | null>;
  /** Closes the till's journal and lets another program open it. */
  readonly leave: () => Promise<void>;
}

/** How long the till's own start waits for its page. */
const PAGE_MS = 1_000;

/** One till, from its window to the end of its journal. */
export interface TillSession {
  readonly window: BrowserWindow;
  /** Rejects when the till cannot start; its window is there all the same. */
  readonly started: Promise<RunningTill>;
  /** Lets the window go and closes the journal. */
  readonly close: () => Promise<void>;
}

/**
 * The window opens first, and its page comes up while the till's own parts are read and started: what it asks for is
 * answered as soon as there is a till. Whatever is imported here is read before the window opens.
 */
export function openTillSession(parts: TillSessionParts): TillSession {
  const { dist, log } = parts;
  const window = openTillWindow(dist);
  const spawnStore = spawnedAhead(() => utilityStore(join(dist, 'main', 'store.cjs')));
  const computer = serveAsTill(parts, window);
  showWhenPainted(window, computer);
  const revive = (opened: BrowserWindow): void => {
    reviveWindow(opened, systemClock, log);
    unfreezeWindow(opened, systemClock, log);
  };
  const customer = customerWindow({ dist, till: window, opened: revive });
  revive(window);
  const started = run({ ...parts, window, customer, computer, spawnStore });
  const pages = [
    { window: () => window, may: () => true },
    { window: customer.window, may: mayCustomerAsk },
  ];
  const leave = hostIpc(pages, async (name, input) => (await started).dispatch(name, input));
  const quit = (): void => app.quit();
  window.on('closed', quit);
  const close = async (): Promise<void> => {
    window.off('closed', quit);
    leave();
    (await computer)?.end();
    await started.then((till) => till.stop()).catch(sayEnd);
    if (!window.isDestroyed()) window.destroy();
  };
  return { window, started, close };
}

async function run(parts: TillHereParts): Promise<RunningTill> {
  await pageFirst(parts.window, systemClock);
  const { runTillHere } = await import('./till-here.ts');
  return runTillHere(parts);
}

/**
 * The page's files come from this process, which hears nothing for the tenth of a second in which it reads the till's parts:
 * the page goes first. One that does not come keeps no till from its payments.
 */
function pageFirst(window: BrowserWindow, clock: Clock): Promise<void> {
  const there = new AbortController();
  window.webContents.once('dom-ready', () => there.abort());
  return clock.sleep(PAGE_MS, there.signal);
}

async function serveAsTill({ kiosk, log }: TillSessionParts, window: BrowserWindow): Promise<Kiosk | null> {
  const settings = await kiosk;
  if (settings === null || window.isDestroyed()) return null;
  const { serveAsTill: serve } = await import('./kiosk.ts');
  return serve(window, settings, log);
}

/** The first is on its way at once: a process takes as long to come up as the till's parts take to be read. */
function spawnedAhead(spawn: () => StoreProcess): () => StoreProcess {
  let first: StoreProcess | null = spawn();
  return () => {
    const next = first ?? spawn();
    first = null;
    return next;
  };
}
