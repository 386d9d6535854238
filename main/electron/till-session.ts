import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { RunningTill } from '../assembly/running-till.ts';
import { systemClock } from '../clock.ts';
import type { OrderSource } from '../command-line.ts';
import { systemSerialPorts } from '../devices/system-serial-ports.ts';
import { mayCustomerAsk } from '../display/customer-channels.ts';
import { explain } from '../explained.ts';
import type { StoreProcess } from '../journal/store-protocol.ts';
import type { KioskSettings } from '../kiosk/kiosk-schema.ts';
import type { Log } from '../log.ts';
import { chooseLogoByDialog } from './choose-logo.ts';
import { chooseSheetByDialog } from './choose-sheet.ts';
import { chooseFolderByDialog } from './choose-folder.ts';
import { guardClose } from './close-guard.ts';
import { serveAsTill } from './kiosk.ts';
import { isSelfRenewing, programInstaller } from './program-installer.ts';
import { customerWindow } from './customer-window.ts';
import { hostIpc, push } from './ipc-host.ts';
import { electronKeyStores } from './key-stores.ts';
import { reviveWindow } from './revive.ts';
import { unfreezeWindow } from './unfreeze.ts';
import { logFileIn } from './log.ts';
import { printToPdf } from './print-to-pdf.ts';
import { paperPress } from './paper-press.ts';
import { saveTextByDialog } from './save-text.ts';
import { utilityStore } from './store-process.ts';
import { pageShower } from './training-window.ts';
import { openTillWindow } from './window.ts';

export interface TillSessionParts {
  /** Everything that was built. */
  readonly dist: string;
  readonly profile: string;
  readonly order: OrderSource | null;
  readonly log: Log;
  /** A manager asks for the set-up; null where there is nothing to set up. */
  readonly openSetUp: (() => void) | null;
  /** Null: nobody has said anything about this computer. */
  readonly kiosk: KioskSettings | null;
  /** Closes the till's journal and lets another program open it. */
  readonly leave: () => Promise<void>;
}

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
 * answered as soon as there is a till.
 */
export function openTillSession(parts: TillSessionParts): TillSession {
  const { dist, log } = parts;
  const window = openTillWindow(dist);
  const starting = start(parts, () => customer.open());
  const revive = (opened: BrowserWindow): void => {
    reviveWindow(opened, systemClock, log);
    unfreezeWindow(opened, systemClock, log);
  };
  const customer = customerWindow({ dist, till: window, opened: revive });
  revive(window);
  const computer = parts.kiosk === null ? null : serveAsTill(window, parts.kiosk, log);
  const pages = [
    { window: () => window, may: () => true },
    { window: customer.window, may: mayCustomerAsk },
  ];
  const leave = hostIpc(pages, async (name, input) => (await starting).dispatch(name, input));
  const started = starting.then((till) => {
    till.onTill((view) => {
      push(window, 'till', view);
      push(customer.window(), 'customer', till.forCustomer(view));
    });
    till.onScan((code) => push(window, 'scan', { code }));
    customer.start(till.customerDisplay);
    guardClose(window, till.view);
    computer?.busyAs(till.view);
    return till;
  });
  const quit = (): void => app.quit();
  window.on('closed', quit);
  const close = async (): Promise<void> => {
    window.off('closed', quit);
    leave();
    computer?.end();
    await starting.then((till) => till.stop()).catch(reportEnd);
    if (!window.isDestroyed()) window.destroy();
  };
  return { window, started, close };
}

async function start(
  { dist, profile, order, log, openSetUp, leave }: TillSessionParts,
  showCustomer: () => void,
): Promise<RunningTill> {
  const bundle = join(dist, 'main');
  const spawnStore = spawnedAhead(() => utilityStore(join(bundle, 'store.cjs')));
  const { startTill } = await import('../app.ts');
  return startTill({
    version: app.getVersion(),
    profile,
    order,
    keyStores: electronKeyStores,
    spawnStore,
    p12Worker: join(bundle, 'p12-worker.cjs'),
    catalogueWorker: join(bundle, 'catalogue-worker.cjs'),
    importWorker: join(bundle, 'import-worker.cjs'),
    clock: systemClock,
    log,
    showPage: pageShower(),
    showCustomer,
    saveText: saveTextByDialog,
    printPdf: printToPdf,
    press: paperPress(),
    serialPorts: systemSerialPorts,
    logFile: logFileIn(profile),
    chooseFolder: chooseFolderByDialog,
    chooseSheet: chooseSheetByDialog,
    chooseLogo: chooseLogoByDialog,
    openSetUp,
    closeTill: () => app.quit(),
    installer: programInstaller({
      updater: async () => (await import('electron-updater')).autoUpdater,
      able: isSelfRenewing(),
      leave,
    }),
  });
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

const reportEnd = (error: unknown): void => void process.stderr.write(`${explain(error).sentence}\n`);
