import type { Fact } from '../../journal/facts.ts';
import type { PlainRefunded } from '../../journal/tender-facts.ts';
import { cameBack, leftOf } from '../returns.ts';
import type { SaleSeen } from '../sale-seen.ts';
import type { Story } from '../story.ts';
import { creditOf } from '../account.ts';
import type { Check } from './check.ts';

/** I13 and I22: money of a sale goes back once, whatever way, and a piece comes back once. */
export const checkReturns: Check = ({ seq, fact }, story, expectations) => {
  const claim = claimOf(fact);
  const sale = claim === null ? null : story.sale(claim.saleId);
  if (claim === null || sale === null) return;
  const expect = (invariant: 'I13' | 'I22', holds: boolean, what: string) =>
    expectations.expect(invariant, holds, () => ({ what: `sale ${sale.id}: ${what}`, entries: [seq] }));
  const left = leftOf(sale, story);
  expect('I13', sale.wasPaid && claim.amount <= left, `${fact.type} of ${claim.amount}, and ${left} is left`);
  expect('I22', arePiecesThere(claim, sale, story), `${fact.type} of pieces that came back before`);
  if (fact.type === 'cash.refunded') {
    const rounded = fact.rounding?.amount ?? 0;
    const isEven = isRounding(rounded, sale) || isRounding(rounded + roundedBefore(sale), sale);
    expect('I22', isEven, `cash is rounded by ${rounded} in steps of ${sale.cashStep}`);
  }
  if (fact.type === 'exchange.settled') {
    const swap = story.sale(fact.saleId);
    const over = swap === null ? NaN : creditOf(swap) - swap.basket.total();
    expect('I22', over === fact.back.amount && over >= 0, `settled with ${fact.back.amount} of ${over}`);
  }
};

/** Each refund by itself, as older versions did, or all cash of the sale that went back. */
const isRounding = (amount: number, { cashStep }: SaleSeen): boolean => Math.abs(amount) * 2 <= cashStep;

const roundedBefore = ({ plainRefunds }: SaleSeen): number =>
  plainRefunds.reduce(
    (sum, one) => sum + (one.type === 'cash.refunded' ? (one.rounding?.amount ?? 0) : 0),
    0,
  );

interface Claim {
  readonly saleId: string;
  /** Minor units of its money. */
  readonly amount: number;
  readonly returnId: string | null;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
}

function claimOf(fact: Fact): Claim | null {
  switch (fact.type) {
    case 'cash.refunded':
    case 'other.refunded':
    case 'credit.refunded':
      return refundClaim(fact);
    case 'modification.intended':
      return fact.kind === 'refund' && fact.returnId !== undefined ? refundClaim(fact) : null;
    case 'sale.returnAdded': {
      const { ofSaleId: saleId, ofLineId: lineId, quantity, amount } = fact;
      return { saleId, amount: amount.amount, returnId: null, lines: [{ lineId, quantity }] };
    }
    case 'exchange.settled':
      return { saleId: fact.ofSaleId, amount: 0, returnId: null, lines: [] };
    default:
      return null;
  }
}

type RefundFact = Extract<Fact, { type: PlainRefunded['type'] | 'modification.intended' }>;

function refundClaim(fact: RefundFact): Claim {
  const { returnId = null, lines = [] } = 'returnId' in fact ? fact : {};
  return { saleId: fact.saleId, amount: fact.amount.amount, returnId, lines };
}

/** Parts of one return carry the same pieces: only the first of them claims any. */
function arePiecesThere({ returnId, lines }: Claim, sale: SaleSeen, story: Story): boolean {
  if (returnId !== null && isKnown(returnId, sale)) return true;
  const { pieces } = cameBack(sale, story);
  const bought = sale.basket.pieces;
  return lines.every(
    ({ lineId, quantity }) =>
      quantity > 0 && (pieces.get(lineId) ?? 0) + quantity <= (bought.get(lineId) ?? 0),
  );
}

const isKnown = (returnId: string, sale: SaleSeen): boolean =>
  sale.plainRefunds.some((one) => one.returnId === returnId) ||
  sale.changes.some(
    ({ intent, standing }) => intent.kind === 'refund' && intent.returnId === returnId && standing !== 'dead',
  );
