import type { LedgerRow, RefundRow } from '../e2e/support/simulator.ts';
import type { ReportView } from '#shared/report.ts';
import type { ShiftReport } from '#shared/shift.ts';
import type { RawFact } from './raw-journal.ts';
import { minor, sumOf } from './raw-journal.ts';
import type { Witness } from './witness.ts';

/** One figure by one of its witnesses. Minor units, or a count. */
export type Figures = Readonly<Record<string, number>>;

/** What the bank says of one terminal. */
export function bankFigures(
  terminalId: string,
  rows: readonly LedgerRow[],
  refunds: readonly RefundRow[],
): Figures {
  const mine = rows.filter((row) => row.terminalId === terminalId);
  const ids = new Set(mine.map(({ paymentId }) => paymentId));
  const back = refunds.filter(({ paymentId }) => ids.has(paymentId));
  const taken = mine.filter(({ captured }) => captured > 0);
  return {
    captured: taken.reduce((sum, { captured }) => sum + captured, 0),
    charges: taken.length,
    chargesOverTheCloud: taken.filter(({ path }) => path === 'cloud').length,
    refunded: back.reduce((sum, { amount }) => sum + amount, 0),
    refunds: back.length,
    kept:
      taken.reduce((sum, { captured }) => sum + captured, 0) -
      back.reduce((sum, { amount }) => sum + amount, 0),
    declines: mine.filter(({ status }) => status === 'failed').length,
  };
}

/** The same by the journal's own lines: the last word on each attempt is what the bank did. */
export function journalFigures(facts: readonly RawFact[]): Figures {
  const words = new Map<string, RawFact>();
  for (const fact of facts)
    if (fact.type === 'payment.outcome' || fact.type === 'payment.corrected')
      words.set(`${String(fact['tenderId'])}/${String(fact['attempt'])}`, fact);
  const captured = [...words.values()]
    .map(({ outcome }) => outcome as RawFact)
    .filter(({ kind }) => kind === 'captured');
  const refunds = facts
    .filter(({ type }) => type === 'modification.outcome')
    .map(({ outcome }) => outcome as RawFact)
    .filter(({ kind }) => kind === 'refunded');
  return {
    captured: captured.reduce((sum, one) => sum + minor(one, 'captured'), 0),
    charges: captured.length,
    refunded: refunds.reduce((sum, one) => sum + minor(one, 'amount'), 0),
    refunds: refunds.length,
    cash: sumOf(facts, ['cash.taken'], 'received') - sumOf(facts, ['cash.taken'], 'change'),
    cashGivenBack: sumOf(facts, ['cash.refunded'], 'amount'),
  };
}

/** What whoever stood there saw. */
export function seenFigures(witnesses: readonly Witness[], missing = 0): Figures {
  const all = (figure: (witness: Witness) => number): number =>
    witnesses.reduce((sum, witness) => sum + figure(witness), 0);
  return {
    sales: all(({ sales }) => sales),
    sold: all(({ sold }) => sold),
    tips: all(({ tips }) => tips),
    voided: all(({ voided }) => voided),
    cash: all(({ cashTaken }) => cashTaken),
    cashGivenBack: all(({ cashGivenBack }) => cashGivenBack),
    drawer: all(({ drawer }) => drawer),
    missing: -missing,
  };
}

export function zFigures({ sums, drawer, count }: ShiftReport): Figures {
  return {
    sales: sums.sales.count,
    sold: sums.sales.amount.amount,
    tips: sums.tips.amount,
    voided: sums.voids.count,
    cash: sums.tenders
      .filter(({ kind }) => kind === 'cash')
      .reduce((sum, { taken }) => sum + taken.amount, 0),
    drawer: drawer.expected.amount,
    missing: count?.difference.amount ?? NaN,
  };
}

/** What cards brought and kept, over shifts. */
export function cardFigures(reports: readonly ShiftReport[]): Figures {
  const rows = reports.flatMap(({ sums }) => sums.tenders).filter(({ kind }) => kind === 'card');
  return { kept: rows.reduce((sum, { taken, back }) => sum + taken.amount - back.amount, 0) };
}

export function reportFigures({ summary, tenders, givenUp, declines, paths }: ReportView): Figures {
  const of = (kind: string) => tenders.filter((one) => one.kind === kind);
  const counted = (path: string): number => paths.find((one) => one.path === path)?.count ?? 0;
  return {
    sales: summary.sales,
    sold: summary.total,
    tips: summary.tips,
    voided: givenUp.filter(({ reason }) => reason !== null).reduce((sum, { count }) => sum + count, 0),
    cash: of('cash').reduce((sum, { taken }) => sum + taken, 0),
    kept: of('card').reduce((sum, { taken, back }) => sum + taken - back, 0),
    charges: of('card').reduce((sum, { count }) => sum + count, 0),
    chargesOverTheCloud: counted('cloud'),
    declines: declines.reduce((sum, { count }) => sum + count, 0),
  };
}
