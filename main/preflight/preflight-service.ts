import { AppFailure } from '#shared/app-error.ts';
import type { Check, PreflightReport, PreflightView } from '#shared/preflight.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { Log } from '../log.ts';
import type { PrintPdf } from '../print-pdf.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import type { Examined } from './preflight.ts';
import { reportOf } from './report.ts';
import type { SheetFacts } from './sheet-html.ts';
import { sheetHtml } from './sheet-html.ts';

export interface Progress {
  readonly checks: readonly Check[];
  readonly done: number;
  readonly groups: number;
}

export interface PreflightServiceParts {
  /** Examines this till, and tells after each part how far it is. */
  readonly examine: (told: (progress: Progress) => void) => Promise<Examined>;
  /** What the sheet shows besides the report. */
  readonly facts: () => Promise<Omit<SheetFacts, 'report'>>;
  /** How whoever is at the till reads. */
  readonly speech: () => Promise<Speech>;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
  readonly saveText: SaveText | null;
  readonly wall: () => number;
  readonly monotonic: () => number;
  readonly changed: () => void;
  readonly log: Log;
}

/** A report this young need not be made again, ms. */
const FRESH_MS = 10 * 60_000;

/** Preflight inside a running till: one at a time, with its progress. */
export class PreflightService {
  readonly #parts: PreflightServiceParts;
  #progress: Progress | null = null;
  #report: PreflightReport | null = null;
  #running: Promise<PreflightReport> | null = null;

  constructor(parts: PreflightServiceParts) {
    this.#parts = parts;
  }

  get view(): PreflightView {
    if (this.#progress !== null) return { state: 'running', ...this.#progress };
    if (this.#report === null) return { state: 'never' };
    const canPrint = this.#parts.printPdf !== null && this.#parts.saveText !== null;
    return { state: 'done', report: this.#report, canPrint };
  }

  /** Does not wait for the end; the view shows it. */
  start(): void {
    this.#run().catch((error: unknown) => this.#parts.log.bug('preflight', error));
  }

  /** The latest report, if it is of the last minutes; else a new one. */
  fresh(): Promise<PreflightReport> {
    const report = this.#report;
    const isFresh = report !== null && this.#parts.wall() - Date.parse(report.at) < FRESH_MS;
    return isFresh ? Promise.resolve(report) : this.#run();
  }

  /** Throws `preflight.none` before the first report, and `document.noPdf` where nothing prints one. */
  async savePdf(): Promise<SavedText> {
    const { printPdf, saveText, facts, speech } = this.#parts;
    if (this.#report === null) throw new AppFailure('preflight.none');
    if (printPdf === null || saveText === null) throw new AppFailure('document.noPdf');
    const pdf = await printPdf(sheetHtml({ report: this.#report, ...(await facts()) }, await speech()));
    return saved(saveText, `acceptance-${this.#report.at.slice(0, 10)}.pdf`, pdf);
  }

  #run(): Promise<PreflightReport> {
    this.#running ??= this.#examined().finally(() => {
      this.#progress = null;
      this.#running = null;
      this.#parts.changed();
    });
    return this.#running;
  }

  async #examined(): Promise<PreflightReport> {
    const { examine, wall, monotonic, changed } = this.#parts;
    const began = monotonic();
    const told = (progress: Progress): void => {
      this.#progress = progress;
      changed();
    };
    told({ checks: [], done: 0, groups: 1 });
    const examined = await examine(told);
    this.#report = reportOf(examined, wall(), monotonic() - began);
    return this.#report;
  }
}
