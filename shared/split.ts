import { apportion } from './apportion.ts';
import type { LineId } from './ids.ts';
import type { CurrencyCode, Money } from './money.ts';
import { add, allocate, money, zero } from './money.ts';

/** Parts of one bill. Together, `rest` included, they are the whole of it to the penny. */
export interface Split {
  /** What each asked for, in the order of asking. */
  readonly parts: readonly Money[];
  /** What nobody has asked for yet. */
  readonly rest: Money;
}

/**
 * The same for everybody: no two parts differ by more than one minor unit, the larger ones come first.
 * Throws a RangeError unless `people` is a whole number, 1 or more.
 */
export function splitByPeople(due: Money, people: number): Split {
  if (!Number.isSafeInteger(people) || people < 1)
    throw new RangeError(`A bill is split among 1 person or more, not among ${people}`);
  return {
    parts: allocate(
      due,
      Array.from({ length: people }, () => 1),
    ),
    rest: zero(due.currency),
  };
}

/** A line of a priced basket: what the customer pays for it, its shares of discounts and tax counted in. */
export interface SplitItem {
  readonly id: LineId;
  readonly total: Money;
}

/**
 * To each guest the lines that they chose. A line that several chose is shared among them; its odd pennies go to those
 * who have least to pay so far, so that guests who shared everything never differ by more than one. The order of
 * `items` does not matter. Throws a RangeError when a guest chose a line that is not there.
 */
export function splitByItems(
  items: readonly SplitItem[],
  guests: readonly ReadonlySet<LineId>[],
  currency: CurrencyCode,
): Split {
  refuseUnknown(items, guests);
  const parts = guests.map(() => 0);
  let rest = zero(currency);
  for (const { id, total } of items.toSorted(byId)) {
    const sharers = [...guests.keys()].filter((guest) => guests[guest]?.has(id));
    if (sharers.length === 0) rest = add(rest, total);
    else shareOut(total.amount, sharers, parts);
  }
  return { parts: parts.map((part) => money(part, currency)), rest };
}

function shareOut(amount: number, sharers: readonly number[], parts: number[]): void {
  const paying = (guest: number) => parts[guest] ?? 0;
  const evenly = sharers.map(() => 1);
  const shares = apportion(amount, evenly, (at) => paying(sharers[at] ?? 0));
  sharers.forEach((guest, at) => (parts[guest] = paying(guest) + (shares[at] ?? 0)));
}

function refuseUnknown(items: readonly SplitItem[], guests: readonly ReadonlySet<LineId>[]): void {
  const known = new Set(items.map(({ id }) => id));
  const unknown = guests.flatMap((chosen) => [...chosen]).find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new RangeError(`No line ${unknown} to split: choose among the sale's lines`);
}

const byId = (a: SplitItem, b: SplitItem): number => (a.id < b.id ? -1 : 1);
