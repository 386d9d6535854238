import type { DayRange } from './calendar-day.ts';
import type { CurrencyCode } from './money.ts';
import type { DeclineReason } from './payment.ts';
import type { VoidReason } from './sale.ts';
import type { Path } from './terminal.ts';

/** One way of paying, as reports sum it up. */
export type TenderKind = 'cash' | 'card' | 'other';

/** What the journal comes to over a range of days. Every amount is minor units of `currency`; only what happened has a row. */
export interface ReportView {
  readonly range: DayRange;
  readonly currency: CurrencyCode;
  readonly summary: ReportSummary;
  /** As many days, just before. */
  readonly before: { readonly range: DayRange; readonly summary: ReportSummary };
  /** In order. */
  readonly hours: readonly { readonly hour: number; readonly sales: number; readonly total: number }[];
  readonly days: readonly { readonly day: string; readonly sales: number; readonly total: number }[];
  /** `name` null: sold before lines knew their category. */
  readonly categories: readonly {
    readonly name: string | null;
    readonly pieces: number;
    readonly total: number;
  }[];
  readonly products: ProductPage;
  readonly tenders: readonly TenderSums[];
  readonly bridge: MoneyBridge;
  readonly taxes: readonly {
    readonly label: string;
    readonly ratePpm: number;
    readonly taxable: number;
    readonly tax: number;
  }[];
  readonly staff: readonly StaffSums[];
  readonly discounts: Readonly<Record<'list' | 'line' | 'basket', number>>;
  /** `reason` null: cleared with nothing paid. */
  readonly givenUp: readonly {
    readonly reason: VoidReason | null;
    readonly count: number;
    readonly total: number;
  }[];
  readonly declines: readonly {
    readonly reason: DeclineReason;
    readonly code: string;
    readonly count: number;
  }[];
  readonly paths: readonly PathSums[];
  /** Whether the same money, counted in different ways, comes to the same. */
  readonly checks: readonly ReportCheck[];
  /** Currencies of other sales in this range; they are in another report. */
  readonly otherCurrencies: readonly CurrencyCode[];
}

export interface ReportSummary {
  readonly sales: number;
  readonly pieces: number;
  /** To be paid, tax included. */
  readonly total: number;
  readonly tax: number;
  readonly tips: number;
  readonly refunds: number;
  readonly refunded: number;
}

export interface ProductPage {
  readonly rows: readonly ProductSums[];
  /** Of the whole range. */
  readonly count: number;
}

export interface ProductSums {
  readonly name: string;
  readonly pieces: number;
  /** What is sold by weight; 0 for pieces. */
  readonly grams: number;
  readonly total: number;
}

export interface TenderSums {
  readonly kind: TenderKind;
  /** A card's brand, a voucher's name; null for cash, and for a card that nobody read back. */
  readonly label: string | null;
  readonly count: number;
  readonly taken: number;
  readonly back: number;
}

/** `sold + tips + rounding + twice + ahead + astray − refunded` is what all tenders brought, less what went back. */
export interface MoneyBridge {
  readonly sold: number;
  readonly tips: number;
  /** What rounding to coins put on top. */
  readonly rounding: number;
  /** Charged a second time by VINR, and not yet given back. */
  readonly twice: number;
  /** Taken for sales that are not paid in full yet, less what earlier days had taken for those of this range. */
  readonly ahead: number;
  /** More or less than a paid sale asks for: the bank spoke late. */
  readonly astray: number;
  readonly refunded: number;
}

export interface StaffSums {
  /** Null: nobody was signed in. */
  readonly name: string | null;
  readonly sales: number;
  readonly total: number;
  readonly tips: number;
  readonly discounts: number;
  readonly refunded: number;
}

/** `p50`, `p95`: from written down to on its way, ms; half and 95 of 100 took no longer. Null without a sample. */
export interface PathSums {
  readonly path: Path;
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
}

export const REPORT_CHECKS = ['tenders', 'hours', 'categories', 'products', 'taxes', 'staff'] as const;

export interface ReportCheck {
  readonly of: (typeof REPORT_CHECKS)[number];
  readonly counted: number;
  readonly expected: number;
}

export const addsUp = ({ counted, expected }: ReportCheck): boolean => counted === expected;
