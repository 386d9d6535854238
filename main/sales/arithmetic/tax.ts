import type { TaxClass } from '#shared/catalogue.ts';
import type { Prices } from '#shared/discount.ts';
import { apportion } from '#shared/apportion.ts';
import { ratio, safe } from '#shared/exact.ts';
import type { Basket, BasketLine, PricedTax } from './basket.ts';

export interface Taxed {
  /** One per class that occurs, highest rate first. */
  readonly rows: readonly PricedTax[];
  /** Each line's share of its class's tax. */
  readonly ofLines: readonly number[];
}

/** The tax on `nets`, what is left of the basket's lines after all discounts, in minor units. */
export function taxed({ lines, taxClasses, prices }: Basket, nets: readonly number[]): Taxed {
  const ofLines = nets.map(() => 0);
  const rows: PricedTax[] = [];
  for (const taxClass of taxClasses.toSorted((a, b) => b.ratePpm - a.ratePpm)) {
    const members = membersOf(taxClass, lines);
    if (members.length === 0) continue;
    const weights = members.map((at) => nets[at] ?? 0);
    const row = taxRow(taxClass, safe(weights.reduce((a, b) => a + b, 0)), prices);
    const keys = members.map((at) => lines[at]?.id ?? at);
    const shares = apportion(row.amount, weights, keys);
    members.forEach((at, i) => (ofLines[at] = shares[i] ?? 0));
    rows.push(row);
  }
  return { rows, ofLines };
}

/** Positions of the lines of a class. */
function membersOf({ id }: TaxClass, lines: readonly BasketLine[]): readonly number[] {
  return lines.flatMap((line, at) => (line.taxClass === id ? [at] : []));
}

const WHOLE = 1_000_000;

function taxRow({ id, label, ratePpm }: TaxClass, net: number, prices: Prices): PricedTax {
  if (prices === 'withTax') {
    const inside = ratio(net, ratePpm, WHOLE + ratePpm);
    return { id, label, ratePpm, taxable: net - inside, amount: inside };
  }
  return { id, label, ratePpm, taxable: net, amount: ratio(net, ratePpm, WHOLE) };
}
