import type { LedgerRow, RefundRow } from '../e2e/support/simulator.ts';
import type { RawFact } from './raw-journal.ts';
import { minor, sumOf } from './raw-journal.ts';

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
