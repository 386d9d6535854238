import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { OrderSource } from '../command-line.ts';
import type { Log } from '../log.ts';
import type { KioskSettings } from '../kiosk/kiosk-schema.ts';
import { isPlainlySetUp } from '../setup/is-plainly-set-up.ts';
import type { TillSession } from './till-session.ts';
import { openTillSession } from './till-session.ts';
import type { Watch } from './watched.ts';

export interface OpeningParts {
  readonly dist: string;
  readonly profile: string;
  readonly order: OrderSource | null;
  readonly log: Log;
}

/**
 * What there is on the screen: a till, or its set-up. Never both, for one writes what the other lives by. Whatever is
 * imported here is read before a window opens.
 */
export class Opening {
  readonly #parts: OpeningParts;
  #till: TillSession | null = null;
  #watch: Promise<Watch | null> = Promise.resolve(null);

  constructor(parts: OpeningParts) {
    this.#parts = parts;
  }

  /** The till; its set-up first where nobody has said yet what it is. */
  async start(): Promise<void> {
    const { profile, order } = this.#parts;
    if (order !== null || isPlainlySetUp(profile) || !(await needsSetUp(profile)))
      await this.#openTill(profile, order);
    else await this.#setUp();
  }

  focus(): void {
    this.#till?.window.focus();
  }

  /** Electron ends the store's process as it quits, so the journal is closed first, whoever asked for the end. */
  async stop(): Promise<void> {
    await this.#endWatch();
    await this.#till?.close();
    this.#till = null;
  }

  async #openTill(profile: string, order: OrderSource | null): Promise<void> {
    const { dist, log } = this.#parts;
    const openSetUp = order === null ? () => void this.#setUp() : null;
    const leave = () => this.#leave();
    const kiosk = kioskOf(profile);
    this.#watch = watchedAs(kiosk, profile, log);
    const till = openTillSession({ dist, profile, order, log, openSetUp, kiosk, leave });
    this.#till = till;
    await till.started.catch((error: unknown) => this.#cannotStart(error));
  }

  /** For a new version that is put in the place of this one. */
  async #leave(): Promise<void> {
    await this.stop();
    app.releaseSingleInstanceLock();
  }

  async #endWatch(): Promise<void> {
    const watch = await this.#watch;
    this.#watch = Promise.resolve(null);
    watch?.end();
  }

  /** Its parts are read only when they are needed: a till that is set up starts without them. */
  async #setUp(): Promise<void> {
    const { openSetUpSession } = await import('./setup-session.ts');
    const session = openSetUpSession(this.#parts);
    await this.stop();
    const end = await session.ended;
    const isTill = end === 'finished' || (end === 'closed' && !(await needsSetUp(this.#parts.profile)));
    if (end === 'training') await this.#train().catch((error: unknown) => this.#cannotStart(error));
    else if (isTill) await this.#openTill(this.#parts.profile, null);
    else app.quit();
    session.destroy();
  }

  /** In a profile of its own: play money and real money never share a journal. */
  async #train(): Promise<void> {
    const { dist, profile } = this.#parts;
    const { simulatorProcess } = await import('./simulator-process.ts');
    const { order } = await simulatorProcess(join(dist, 'simulator', 'cli.cjs'));
    await this.#openTill(join(profile, 'training'), order);
  }

  /** Nothing is sold on a till that does not know its journal. One that cannot open its keys starts, and says so. */
  async #cannotStart(error: unknown): Promise<never> {
    const { explain } = await import('../explained.ts');
    const { sentence } = explain(error);
    // A person reads this now: nothing beats behind a dialog, and opening the till again would not help.
    await this.#endWatch();
    process.stderr.write(`${sentence}\n`);
    dialog.showErrorBox('The till cannot start', sentence);
    app.exit(2);
    throw error;
  }
}

/** Null where it makes no sense or nobody has said: what is wrong with the settings, the start says. */
async function kioskOf(profile: string): Promise<KioskSettings | null> {
  const { readSettings } = await import('../settings/settings.ts');
  return readSettings(profile).then(
    (settings) => settings?.kiosk ?? null,
    () => null,
  );
}

async function watchedAs(
  kiosk: Promise<KioskSettings | null>,
  profile: string,
  log: Log,
): Promise<Watch | null> {
  if ((await kiosk)?.watched !== true) return null;
  const { beWatched } = await import('./watched.ts');
  return beWatched(profile, log);
}

async function needsSetUp(profile: string): Promise<boolean> {
  const { needsSetUp: looksCloser } = await import('../setup/needs-set-up.ts');
  return looksCloser(profile);
}
