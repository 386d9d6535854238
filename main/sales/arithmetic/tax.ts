import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { Prices } from '#shared/discount.ts';
import { apportion } from '#shared/apportion.ts';
import { ratio, sum } from '#shared/exact.ts';
import type { Basket, BasketLine, PricedTax } from './basket.ts';

export interface Taxed {
  /** One per class that occurs, highest rate first. */
  readonly rows: readonly PricedTax[];
  /** Each line's share of its class's tax. */
  readonly ofLines: readonly number[];
}

/** Step 4: the tax on `nets`, what is left of the basket's lines after all discounts, in minor units. */
export function taxOn({ lines, taxClasses, prices }: Basket, nets: readonly number[]): Taxed {
  const ofLines = nets.map(() => 0);
  const rows: PricedTax[] = [];
  const membersOf = positionsByClass(lines);
  for (const taxClass of taxClasses.toSorted((a, b) => b.ratePpm - a.ratePpm)) {
    const members = membersOf.get(taxClass.id);
    if (members === undefined) continue;
    const weights = members.map((at) => nets[at] ?? 0);
    const row = taxRow(taxClass, sum(weights), prices);
    const shares = apportion(row.amount, weights, (i) => lines[members[i] ?? 0]?.id ?? i);
    members.forEach((at, i) => (ofLines[at] = shares[i] ?? 0));
    rows.push(row);
  }
  return { rows, ofLines };
}

function positionsByClass(lines: readonly BasketLine[]): ReadonlyMap<TaxClassId, readonly number[]> {
  const positions = new Map<TaxClassId, number[]>();
  lines.forEach(({ taxClass }, at) => {
    const members = positions.get(taxClass);
    if (members === undefined) positions.set(taxClass, [at]);
    else members.push(at);
  });
  return positions;
}

const WHOLE = 1_000_000;

function taxRow({ id, label, ratePpm }: TaxClass, net: number, prices: Prices): PricedTax {
  if (prices === 'withTax') {
    const inside = ratio(net, ratePpm, WHOLE + ratePpm);
    return { id, label, ratePpm, taxable: net - inside, amount: inside };
  }
  return { id, label, ratePpm, taxable: net, amount: ratio(net, ratePpm, WHOLE) };
}
