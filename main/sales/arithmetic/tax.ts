import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { Prices } from '#shared/discount.ts';
import { ratio, safe } from '#shared/exact.ts';
import type { Basket, PricedTax } from './basket.ts';
import type { Draft } from './draft.ts';
import { shareOut, sumOf } from './draft.ts';

export interface Taxed {
  /** One per class that occurs, highest rate first. */
  readonly taxes: readonly PricedTax[];
  readonly tax: number;
  /** What of it is to be paid beside the prices. */
  readonly onTop: number;
}

/** Step 4, written into the lines: the tax on what is left of them after all discounts. */
export function taxOn(lines: readonly Draft[], { taxClasses, prices }: Basket): Taxed {
  const groups = byClass(lines, taxClasses);
  const isOnTop = prices === 'beforeTax';
  const taxes: PricedTax[] = [];
  let tax = 0;
  for (const taxClass of taxClasses.toSorted((a, b) => b.ratePpm - a.ratePpm)) {
    const members = groups.get(taxClass.id) ?? [];
    if (members.length === 0) continue;
    const row = taxRow(
      taxClass,
      sumOf(members, (line) => line.net),
      prices,
    );
    shareOut(row.amount, members, isOnTop ? putOnTop : findInside);
    taxes.push(row);
    tax += row.amount;
  }
  return { taxes, tax: safe(tax), onTop: isOnTop ? tax : 0 };
}

function putOnTop(line: Draft, share: number): void {
  line.tax = share;
  line.total += share;
}

function findInside(line: Draft, share: number): void {
  line.tax = share;
}

/** Throws a RangeError for a line of a class that the sale does not know. */
function byClass(
  lines: readonly Draft[],
  taxClasses: readonly TaxClass[],
): ReadonlyMap<TaxClassId, readonly Draft[]> {
  const groups = new Map<TaxClassId, Draft[]>();
  for (const { id } of taxClasses) groups.set(id, []);
  for (const line of lines) {
    const group = groups.get(line.taxClass);
    if (group === undefined)
      throw new RangeError(
        `Line ${line.id}: no tax class ${line.taxClass}: add it to the shop's tax classes`,
      );
    group.push(line);
  }
  return groups;
}

const WHOLE = 1_000_000;

function taxRow({ id, label, ratePpm }: TaxClass, net: number, prices: Prices): PricedTax {
  if (prices === 'withTax') {
    const inside = ratio(net, ratePpm, WHOLE + ratePpm);
    return { id, label, ratePpm, taxable: net - inside, amount: inside };
  }
  return { id, label, ratePpm, taxable: net, amount: ratio(net, ratePpm, WHOLE) };
}
