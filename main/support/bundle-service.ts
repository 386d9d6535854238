import { AppFailure } from '#shared/app-error.ts';
import type { BundleContents, LogLine } from '#shared/diagnosis.ts';
import type { FlightView } from '#shared/flight.ts';
import type { HealthView } from '#shared/health.ts';
import type { ConnectivityEvent } from '#shared/fleet.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { TenderId } from '#shared/ids.ts';
import type { Books } from '../sales/books.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import type { Settings } from '../settings/settings.ts';
import type { BundleValues } from './bundle.ts';
import { bundleOf, settingsForSupport } from './bundle.ts';
import type { ReadLog } from './log-reader.ts';

export interface BundleParts {
  /** As they are in the file now. */
  readonly settings: () => Promise<Settings | null>;
  /** Versions and the computer, for support. */
  readonly about: () => unknown;
  readonly books: Books;
  readonly flight: (tenderId: TenderId) => Promise<FlightView>;
  readonly health: () => HealthView;
  readonly connectivity: () => readonly ConnectivityEvent[];
  /** Its report in words. Runs it anew, unless it has just run. */
  readonly preflight: () => Promise<unknown>;
  readonly readLog: ReadLog;
  readonly saveText: SaveText | null;
  readonly wall: () => number;
  readonly newBundleId: () => string;
}

const DAY_MS = 86_400_000;
const MOST_PAYMENTS = 500;
const MOST_LOG_LINES = 2_000;

interface Prepared {
  readonly contents: BundleContents;
  readonly text: string;
}

/** One file with what support asks for first. What is shown as its contents is what is saved. */
export class BundleService {
  readonly #parts: BundleParts;
  #prepared: Prepared | null = null;

  constructor(parts: BundleParts) {
    this.#parts = parts;
  }

  async prepare(): Promise<BundleContents> {
    const { wall, newBundleId } = this.#parts;
    const madeAt = wall();
    const { text, parts } = bundleOf(await this.#values(madeAt), madeAt);
    const contents = { bundleId: newBundleId(), madeAt, parts };
    this.#prepared = { contents, text };
    return contents;
  }

  /** Throws `bundle.stale` for one that another has replaced. */
  async save(bundleId: string): Promise<SavedText> {
    const prepared = this.#prepared;
    if (prepared?.contents.bundleId !== bundleId) throw new AppFailure('bundle.stale');
    const day = new Date(prepared.contents.madeAt).toISOString().slice(0, 10);
    return saved(this.#parts.saveText, `support-${day}.json`, prepared.text);
  }

  async #values(now: number): Promise<BundleValues> {
    const { settings, about, health, connectivity, preflight } = this.#parts;
    const own = await settings();
    return {
      till: about(),
      settings: own === null ? null : settingsForSupport(own),
      terminals: connectivity(),
      preflight: await preflight(),
      payments: await this.#payments(now - DAY_MS),
      health: health(),
      log: await this.#log(),
    };
  }

  async #payments(from: number): Promise<readonly FlightView[]> {
    const { books, flight } = this.#parts;
    const tenders = [...books.attemptsSince(from)].map(({ attempt }) => attempt.intent.tenderId);
    const views: FlightView[] = [];
    for (const tenderId of [...new Set(tenders)].slice(-MOST_PAYMENTS)) views.push(await flight(tenderId));
    return views;
  }

  async #log(): Promise<readonly LogLine[]> {
    const lines: LogLine[] = [];
    let before: number | null = null;
    do {
      const page = await this.#parts.readLog({ least: 'info', text: '', before });
      lines.push(...page.lines);
      before = page.next;
    } while (before !== null && lines.length < MOST_LOG_LINES);
    return lines;
  }
}
