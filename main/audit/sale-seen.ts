import type { SaleId } from '#shared/ids.ts';
import type { Fact, SaleFact } from '../journal/facts.ts';
import type { CashTaken, OtherTaken, PlainRefunded } from '../journal/tender-facts.ts';
import type { AttemptSeen } from './attempt-seen.ts';
import { BasketSeen } from './basket.ts';
import type { ChangeSeen } from './changes.ts';

/** A sale as an outsider reads it. */
export interface SaleSeen {
  readonly id: SaleId;
  readonly basket: BasketSeen;
  readonly attempts: AttemptSeen[];
  /** Refunds and captures of its payments. */
  readonly changes: ChangeSeen[];
  /** Tenders without a card that did not go back. */
  readonly plain: Map<string, PlainSeen>;
  /** What went back without a card once it was paid. */
  readonly plainRefunds: PlainRefunded[];
  /** Goods of another sale that came back in it, by line. */
  readonly returns: Map<string, ReturnSeen>;
  /** Minor units that went back as it was settled: an exchange with nothing to pay. Null before. */
  settledBack: number | null;
  /** Minor units that cash is counted in. */
  readonly cashStep: number;
  /** Covered at some moment while it was on screen or set aside; what comes later does not undo that. */
  wasPaid: boolean;
  isLeft: boolean;
}

export type ReturnSeen = SaleFact & { readonly type: 'sale.returnAdded' };

/** Minor units. */
export interface PlainSeen {
  /** What it pays of the sale. */
  readonly pays: number;
  /** What the shop has of it. */
  readonly kept: number;
  readonly isCash: boolean;
}

export function openedSale(fact: SaleFact & { type: 'sale.opened' }): SaleSeen {
  return {
    id: fact.saleId,
    basket: new BasketSeen(fact),
    attempts: [],
    changes: [],
    plain: new Map(),
    plainRefunds: [],
    returns: new Map(),
    settledBack: null,
    cashStep: fact.cashStep ?? 1,
    wasPaid: false,
    isLeft: false,
  };
}

/** What one fact about a sale does to it; those about its cards are no business of this. */
export function moveSale(sale: SaleSeen, fact: Fact): void {
  switch (fact.type) {
    case 'sale.cleared':
    case 'sale.voided':
    case 'sale.finished':
      sale.isLeft = true;
      return;
    case 'cash.taken':
    case 'other.taken':
      sale.plain.set(fact.tenderId, plainOf(fact));
      return;
    case 'tender.returned':
      sale.plain.delete(fact.tenderId);
      return;
    case 'cash.refunded':
    case 'other.refunded':
    case 'credit.refunded':
      sale.plainRefunds.push(fact);
      return;
    case 'sale.returnAdded':
      sale.returns.set(fact.lineId, fact);
      return;
    case 'sale.returnRemoved':
      sale.returns.delete(fact.lineId);
      return;
    case 'exchange.settled':
      sale.settledBack = fact.back.amount;
      return;
    default:
      if (isSaleFact(fact)) sale.basket.take(fact);
  }
}

function plainOf(fact: CashTaken | OtherTaken): PlainSeen {
  const pays = fact.amount.amount;
  return fact.type === 'other.taken'
    ? { pays, kept: pays, isCash: false }
    : { pays, kept: fact.received.amount - fact.change.amount, isCash: true };
}

const isSaleFact = (fact: Fact): fact is SaleFact => fact.type.startsWith('sale.');
