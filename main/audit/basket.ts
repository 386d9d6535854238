import type { Discount } from '#shared/discount.ts';
import type { SaleFact } from '../journal/facts.ts';

interface LineSeen {
  readonly id: string;
  /** Minor units, of a piece or of a kilogram. */
  price: number;
  readonly taxClass: string;
  quantity: number;
  readonly grams: number | null;
  discount: Discount | null;
}

/** A basket as its facts left it, counted by fractions of its own and by nothing of the till's. */
export class BasketSeen {
  readonly #ratePpm: ReadonlyMap<string, number>;
  readonly #hasTaxInside: boolean;
  readonly #lines = new Map<string, LineSeen>();
  #discount: Discount | null = null;
  /** What `total` last came to; null since the basket changed. */
  #total: number | null = null;

  constructor({ taxClasses, prices }: SaleFact & { type: 'sale.opened' }) {
    this.#ratePpm = new Map(taxClasses.map((one) => [one.id, one.ratePpm]));
    this.#hasTaxInside = prices === 'withTax';
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** Pieces by line. */
  get pieces(): ReadonlyMap<string, number> {
    return new Map([...this.#lines.values()].map(({ id, quantity }) => [id, quantity]));
  }

  /** Facts that leave the basket as it is are none of its business. */
  take(fact: SaleFact): void {
    this.#total = null;
    if (fact.type === 'sale.lineAdded') this.#lines.set(fact.lineId, lineOf(fact));
    else if (fact.type === 'sale.discounted') this.#discount = fact.discount;
    else if ('lineId' in fact) this.#change(fact);
  }

  /** Minor units to be paid; what is no whole number comes to NaN. */
  total(): number {
    return (this.#total ??= this.#counted());
  }

  #counted(): number {
    try {
      return Number(this.#exactTotal());
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) return NaN;
      throw error;
    }
  }

  #change(fact: SaleFact & { readonly lineId: string }): void {
    const line = this.#lines.get(fact.lineId);
    if (line === undefined) return;
    if (fact.type === 'sale.quantityChanged') line.quantity = fact.quantity;
    if (fact.type === 'sale.linePriced') line.price = fact.unitPrice.amount;
    if (fact.type === 'sale.lineDiscounted') line.discount = fact.discount;
    if (line.quantity === 0) this.#lines.delete(fact.lineId);
  }

  /** Lines less their own discounts, less their shares of the basket's, and the tax of each class on its sum. */
  #exactTotal(): bigint {
    const lines = [...this.#lines.values()].map((line) => {
      const gross = grossOf(line);
      return { ...line, left: gross - off(gross, line.discount) };
    });
    const subtotal = sumOf(lines.map(({ left }) => left));
    const shares = shared(off(subtotal, this.#discount), lines);
    const byClass = new Map<string, bigint>();
    for (const { id, taxClass, left } of lines)
      byClass.set(taxClass, (byClass.get(taxClass) ?? 0n) + left - (shares.get(id) ?? 0n));
    return sumOf([...byClass].map(([id, net]) => net + this.#taxOnTop(id, net)));
  }

  #taxOnTop(taxClass: string, net: bigint): bigint {
    const ratePpm = BigInt(this.#ratePpm.get(taxClass) ?? 0);
    return this.#hasTaxInside ? 0n : rounded(net * ratePpm, 1_000_000n);
  }
}

const lineOf = (fact: SaleFact & { type: 'sale.lineAdded' }): LineSeen => ({
  id: fact.lineId,
  price: fact.unitPrice.amount,
  taxClass: fact.taxClass,
  quantity: fact.quantity,
  grams: fact.weightGrams ?? null,
  discount: null,
});

function grossOf({ price, grams, quantity }: LineSeen): bigint {
  const piece = grams === null ? BigInt(price) : rounded(BigInt(price) * BigInt(grams), 1000n);
  return piece * BigInt(quantity);
}

function off(amount: bigint, discount: Discount | null): bigint {
  if (discount === null) return 0n;
  if (discount.kind === 'percent') return rounded(amount * BigInt(discount.ppm), 1_000_000n);
  const most = BigInt(discount.amount.amount);
  return most < amount ? most : amount;
}

/** By largest remainder; among equal ones the smaller id is served first. */
function shared(
  total: bigint,
  lines: readonly { readonly id: string; readonly left: bigint }[],
): ReadonlyMap<string, bigint> {
  const whole = sumOf(lines.map(({ left }) => left));
  if (total === 0n || whole === 0n) return new Map();
  const parts = lines.map(({ id, left }) => ({
    id,
    part: (total * left) / whole,
    rest: (total * left) % whole,
  }));
  let over = total - sumOf(parts.map(({ part }) => part));
  for (const part of parts.sort((a, b) =>
    a.rest === b.rest ? (a.id < b.id ? -1 : 1) : a.rest > b.rest ? -1 : 1,
  )) {
    if (over === 0n) break;
    part.part += 1n;
    over -= 1n;
  }
  return new Map(parts.map(({ id, part }) => [id, part]));
}

/** Half up; nothing here is below zero. */
const rounded = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((a, b) => a + b, 0n);
