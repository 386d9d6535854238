import type { Fact } from '../journal/facts.ts';

/** A shift as an outsider follows it. Minor units. */
export interface DrawerSeen {
  readonly shiftId: string;
  readonly number: number;
  /** What should be in the drawer now. */
  cash: number;
}

/** The drawer of a till, by an addition that is not the till's. */
export class DrawerStory {
  /** Null while no shift is open. */
  open: DrawerSeen | null = null;
  /** Of the latest shift; 0 before the first. */
  number = 0;

  take(fact: Fact, returned: number): void {
    if (fact.type === 'shift.opened') {
      const { shiftId, number, float } = fact;
      this.open = { shiftId, number, cash: float.amount };
      this.number = number;
    } else if (fact.type === 'shift.closed') this.open = null;
    else if (this.open !== null) this.open.cash += cashIn(fact, returned);
  }
}

/** What a fact puts into the drawer, below zero when it takes out. `returned`: what a returned cash tender had kept. */
function cashIn(fact: Fact, returned: number): number {
  if (fact.type === 'cash.taken') return fact.received.amount - fact.change.amount;
  if (fact.type === 'tender.returned') return -returned;
  if (fact.type === 'cash.refunded') return -(fact.amount.amount + (fact.rounding?.amount ?? 0));
  if (fact.type !== 'drawer.moved') return 0;
  return fact.kind === 'in' ? fact.amount.amount : -fact.amount.amount;
}
