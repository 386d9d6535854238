import type { Hours } from '#shared/hours.ts';
import type { NextVersion, UpdateMoment, UpdateTrouble, UpdateView } from '#shared/update.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Statement } from './feed.ts';
import { FeedFailure } from './feed.ts';
import type { Installer } from './installer.ts';
import { LoadFailure } from './installer.ts';
import type { Standing } from './judge-release.ts';
import { judgeRelease } from './judge-release.ts';
import type { Counter } from './may-install.ts';
import { momentToInstall } from './may-install.ts';
import type { Release } from './release.ts';
import { verifiedRelease } from './verify-release.ts';

/** The start belongs to the cashier. */
const FIRST_LOOK_MS = 2 * 60_000;
const LOOK_MS = 4 * 60 * 60_000;
const TICK_MS = 15_000;

export interface UpdateParts {
  readonly feed: URL | null;
  readonly hours: Hours;
  /** Whose releases are believed. */
  readonly keys: readonly string[];
  readonly installer: Installer;
  readonly read: (feed: URL, platform: string, arch: string) => Promise<Statement>;
  readonly standing: () => Standing;
  readonly counter: () => Counter;
  /** Of the shop's day, for a wall time in ms. */
  readonly minuteOf: (at: number) => number;
  /** A copy of the journal, before the next version opens it. What it cannot do it has shown already. */
  readonly backUp: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  readonly changed: () => void;
}

type State =
  | { readonly state: 'none'; readonly lookedAt: number | null }
  | { readonly state: 'loading'; readonly version: string }
  | { readonly state: 'ready'; readonly release: Release }
  | { readonly state: 'installing'; readonly version: string }
  | { readonly state: 'trouble'; readonly why: UpdateTrouble; readonly lookedAt: number };

/** Looks for a newer version now and then, loads it, and puts it in when nobody is at the counter. */
export class UpdateService {
  readonly #parts: UpdateParts;
  readonly #stop = new AbortController();
  #state: State = { state: 'none', lookedAt: null };
  #lookedAt = 0;
  #asked = false;
  /** One thing at a time: a look, or putting in. */
  #last: Promise<void> = Promise.resolve();

  constructor(parts: UpdateParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#isOff()) return;
    this.#lookedAt = this.#parts.clock.monotonic() - LOOK_MS + FIRST_LOOK_MS;
    void this.#everySoOften();
  }

  stop(): void {
    this.#stop.abort();
  }

  /** From the decision on until the program ends: nothing may be begun any more. */
  get isInstalling(): boolean {
    return this.#state.state === 'installing';
  }

  get view(): UpdateView {
    const { installed } = this.#parts.standing();
    return { installed, next: this.#next() };
  }

  /** Somebody who may has asked: the hours do not count any more. */
  async installNow(): Promise<void> {
    this.#asked = true;
    await this.#turn(() => this.#installIfFree());
    this.#parts.changed();
  }

  /** Resolves when the feed has been asked, and what it offers loaded. */
  look(): Promise<void> {
    return this.#turn(() => this.#look());
  }

  async #everySoOften(): Promise<void> {
    const { clock } = this.#parts;
    for (;;) {
      await clock.sleep(TICK_MS, this.#stop.signal);
      if (this.#stop.signal.aborted) return;
      if (clock.monotonic() - this.#lookedAt >= LOOK_MS) await this.look();
      await this.#turn(() => this.#installIfFree());
    }
  }

  #turn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch((error: unknown) => this.#parts.log.bug('updates', error));
    return this.#last;
  }

  async #look(): Promise<void> {
    const { feed, clock } = this.#parts;
    if (feed === null || this.#isOff() || this.isInstalling) return;
    this.#lookedAt = clock.monotonic();
    try {
      const release = await this.#offered(feed);
      if (release === null) this.#become({ state: 'none', lookedAt: clock.wall() });
      else await this.#load(release, feed);
    } catch (error) {
      this.#trouble(error);
    }
  }

  /** What this till should have; null when it has that. Throws an `Untrusted` and what asking throws. */
  async #offered(feed: URL): Promise<Release | null> {
    const { read, keys, standing } = this.#parts;
    const { platform, arch } = standing();
    const { bytes, signature } = await read(feed, platform, arch);
    const release = verifiedRelease(bytes, signature, keys);
    if (release === null) throw new Refused('notTrusted');
    const verdict = judgeRelease(release, standing());
    if (verdict === 'otherComputer') throw new Refused('notTrusted');
    if (verdict === 'otherJournal' || verdict === 'expired') throw new Refused(verdict);
    return verdict === 'newer' ? release : null;
  }

  async #load(release: Release, feed: URL): Promise<void> {
    const { version } = release;
    const has = this.#state.state === 'ready' && this.#state.release.file.sha512 === release.file.sha512;
    if (has) return;
    this.#become({ state: 'loading', version });
    await this.#parts.installer.load(release, feed);
    this.#parts.log.info('update.ready', { version });
    this.#become({ state: 'ready', release });
  }

  async #installIfFree(): Promise<void> {
    if (this.#state.state !== 'ready' || this.#moment() !== null) return;
    const { release } = this.#state;
    await this.#parts.backUp();
    // Somebody may have come to the counter meanwhile, or closed the till. From here on nobody can begin anything.
    if (this.#stop.signal.aborted || this.#moment() !== null) return;
    this.#become({ state: 'installing', version: release.version });
    this.#parts.log.info('update.installing', { version: release.version });
    await this.#parts.installer.install().catch((error: unknown) => this.#trouble(error));
  }

  #moment(): UpdateMoment | null {
    const { clock, hours, counter, minuteOf } = this.#parts;
    const now = clock.wall();
    return momentToInstall({ counter: counter(), hours, asked: this.#asked, now, minute: minuteOf(now) });
  }

  /** Whatever it was, a till that is still there sells on. */
  #trouble(error: unknown): void {
    const known = troubleOf(error);
    const why = known ?? 'notInstalled';
    this.#asked = false;
    if (known === null) this.#parts.log.bug('updates', error);
    else this.#parts.log.warn('update.trouble', { why, detail: error instanceof Error ? error.message : '' });
    this.#become({ state: 'trouble', why, lookedAt: this.#parts.clock.wall() });
  }

  #become(state: State): void {
    this.#state = state;
    this.#parts.changed();
  }

  #isOff(): boolean {
    const { feed, keys, installer } = this.#parts;
    return feed === null || keys.length === 0 || !installer.able;
  }

  #next(): NextVersion {
    const { feed, keys, installer } = this.#parts;
    if (feed === null || keys.length === 0) return { state: 'off' };
    if (!installer.able) return { state: 'byHand' };
    if (this.#state.state !== 'ready') return this.#state;
    const { version } = this.#state.release;
    return { state: 'ready', version, when: this.#moment() ?? { kind: 'counterFree' } };
  }
}

/** What the feed says is not for this till. */
class Refused extends Error {
  readonly why: UpdateTrouble;
  constructor(why: UpdateTrouble) {
    super(why);
    this.why = why;
  }
}

function troubleOf(error: unknown): UpdateTrouble | null {
  if (error instanceof Refused || error instanceof LoadFailure) return error.why;
  return error instanceof FeedFailure ? 'unreachable' : null;
}
