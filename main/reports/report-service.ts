import { AppFailure } from '#shared/app-error.ts';
import type { DayRange } from '#shared/calendar-day.ts';
import { rangeBefore } from '#shared/calendar-day.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { ProductPage, ReportView } from '#shared/report.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { Clock } from '../clock.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Allow } from '../sales/guarded.ts';
import type { PrintPdf } from '../print-pdf.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import type { Presence } from '../staff/presence.ts';
import type { DayBook } from './day-book.ts';
import { productsOf, reportOf } from './report.ts';
import { reportCsv } from './report-csv.ts';
import { reportHtml } from './report-html.ts';

export interface ReportParts {
  readonly record: TillRecord;
  readonly dayBook: DayBook;
  readonly localTime: ShopClock['read'];
  readonly currency: CurrencyCode;
  readonly clock: Pick<Clock, 'wall' | 'monotonic'>;
  readonly allow: Allow;
  readonly saveText: SaveText | null;
  readonly printPdf: PrintPdf | null;
  readonly shop: string;
  /** How whoever is at the till reads. */
  readonly speech: () => Promise<Speech>;
}

/** Some pages of paper; a file has them all. */
const MOST_PRINTED = 200;
/** What was allowed holds while the same person stays, and for so long after they looked last. */
const OPEN_MS = 10 * 60_000;

/** Reports for whoever may see them. */
export class ReportService {
  readonly #parts: ReportParts;
  #open: { readonly to: Presence; readonly until: number } | null = null;

  constructor(parts: ReportParts) {
    this.#parts = parts;
  }

  /** Asks once whether reports may be looked at. Throws `approval.needed`. */
  async open(approval: string | undefined): Promise<{ readonly today: string }> {
    if (!this.#isOpen()) await this.#parts.allow({ kind: 'reports' }, approval, null);
    this.#stayOpen();
    return { today: this.#parts.localTime(this.#parts.clock.wall()).day };
  }

  async get(range: DayRange): Promise<ReportView> {
    this.#admit();
    const { dayBook, currency } = this.#parts;
    const earlier = rangeBefore(range);
    const { whole } = await dayBook.between(earlier, currency);
    const now = await dayBook.between(range, currency);
    return reportOf({ ...now, range }, { whole, range: earlier }, currency);
  }

  async products({ range, from, count }: ProductsQuery): Promise<ProductPage> {
    this.#admit();
    const { whole } = await this.#parts.dayBook.between(range, this.#parts.currency);
    return productsOf(whole, from, count);
  }

  /** Every product of the range, not only the best sold. */
  async save(range: DayRange): Promise<SavedText> {
    const report = await this.#whole(range);
    const text = reportCsv(report, await this.#parts.speech());
    return saved(this.#parts.saveText, `report-${range.from}-${range.to}.csv`, text);
  }

  /** The same on A4, with the best sold products. Throws `document.noPdf` where nothing prints one. */
  async savePdf(range: DayRange): Promise<SavedText> {
    const { printPdf, saveText, shop, speech } = this.#parts;
    if (printPdf === null || saveText === null) throw new AppFailure('document.noPdf');
    const report = await this.#whole(range, MOST_PRINTED);
    const pdf = await printPdf(reportHtml(report, shop, await speech()));
    return saved(saveText, `report-${range.from}-${range.to}.pdf`, pdf);
  }

  async #whole(range: DayRange, most = Infinity): Promise<ReportView> {
    const report = await this.get(range);
    const products = await this.products({ range, from: 0, count: Math.min(most, report.products.count) });
    return { ...report, products };
  }

  #admit(): void {
    if (!this.#isOpen()) throw new AppFailure('approval.needed', { act: 'reports' });
    this.#stayOpen();
  }

  #isOpen(): boolean {
    const { record, clock } = this.#parts;
    const open = this.#open;
    return open !== null && open.to === record.books.staff.presence && clock.monotonic() < open.until;
  }

  #stayOpen(): void {
    const { record, clock } = this.#parts;
    this.#open = { to: record.books.staff.presence, until: clock.monotonic() + OPEN_MS };
  }
}

export interface ProductsQuery {
  readonly range: DayRange;
  /** Counts from 0. */
  readonly from: number;
  readonly count: number;
}
