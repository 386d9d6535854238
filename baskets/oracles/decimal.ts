import { Decimal as AnyDecimal } from 'decimal.js';
import type { Discount } from '#shared/discount.ts';
import type {
  Basket,
  BasketLine,
  PricedBasket,
  PricedLine,
  PricedTax,
} from '../../main/sales/arithmetic/basket.ts';

/** Sixty digits: more than any product of three amounts needs. A quotient that does not end is never near a half. */
const Decimal = AnyDecimal.clone({ precision: 60, rounding: AnyDecimal.ROUND_HALF_UP });
type Decimal = AnyDecimal;

/** What ISO 4217 says, written down once more. */
const DIGITS: Readonly<Record<string, number>> = { JPY: 0, USD: 2, CHF: 2, KWD: 3 };

/**
 * The rule in decimals: amounts are 12.50 and not 1250, rounding is the library's, half away from zero at the digits of
 * the currency. Shares none of the till's code.
 */
export function priceByDecimals(basket: Basket): PricedBasket {
  const digits = DIGITS[basket.currency];
  if (digits === undefined) throw new RangeError(`Teach the oracle the digits of ${basket.currency}`);
  return new DecimalTill(digits).price(basket);
}

interface Worked {
  readonly line: BasketLine;
  readonly gross: Decimal;
  readonly own: Decimal;
  readonly after: Decimal;
}

class DecimalTill {
  readonly #digits: number;
  readonly #penny: Decimal;

  constructor(digits: number) {
    this.#digits = digits;
    this.#penny = new Decimal(10).pow(-digits);
  }

  price(basket: Basket): PricedBasket {
    const worked = basket.lines.map((line) => this.#work(line));
    const after = sum(worked.map((one) => one.after));
    const basketDiscount = this.#off(after, basket.discount);
    const shares = this.#spread(
      basketDiscount,
      worked.map((one) => ({ key: one.line.id, weight: one.after })),
    );
    const net = new Map(worked.map((one) => [one.line.id, one.after.minus(at(shares, one.line.id))]));
    const { rows, byLine } = this.#tax(basket, net);
    const lines = worked.map((one) => this.#line(one, basket, shares, net, byLine));
    const tax = sum(rows.map((row) => row.amount));
    const netSum = after.minus(basketDiscount);
    return {
      currency: basket.currency,
      lines,
      taxes: rows.map((row): PricedTax => ({
        ...row,
        taxable: this.#pennies(row.taxable),
        amount: this.#pennies(row.amount),
      })),
      gross: this.#pennies(sum(worked.map((one) => one.gross))),
      lineDiscount: this.#pennies(sum(worked.map((one) => one.own))),
      subtotal: this.#pennies(after),
      basketDiscount: this.#pennies(basketDiscount),
      net: this.#pennies(netSum),
      tax: this.#pennies(tax),
      total: this.#pennies(basket.prices === 'beforeTax' ? netSum.plus(tax) : netSum),
      pieces: basket.lines.reduce((count, line) => count + line.quantity, 0),
    };
  }

  #line(
    { line, gross, own }: Worked,
    { prices }: Basket,
    shares: ReadonlyMap<string, Decimal>,
    nets: ReadonlyMap<string, Decimal>,
    taxes: ReadonlyMap<string, Decimal>,
  ): PricedLine {
    const [net, tax] = [at(nets, line.id), at(taxes, line.id)];
    return {
      id: line.id,
      taxClass: line.taxClass,
      gross: this.#pennies(gross),
      discount: this.#pennies(own),
      share: this.#pennies(at(shares, line.id)),
      net: this.#pennies(net),
      tax: this.#pennies(tax),
      total: this.#pennies(prices === 'beforeTax' ? net.plus(tax) : net),
    };
  }

  #work(line: BasketLine): Worked {
    const price = this.#major(line.unitPrice.amount);
    const one = line.weightGrams === null ? price : this.#round(price.times(line.weightGrams).div(1000));
    const gross = one.times(line.quantity);
    const own = this.#off(gross, line.discount);
    return { line, gross, own, after: gross.minus(own) };
  }

  #off(from: Decimal, discount: Discount | null): Decimal {
    if (discount === null) return new Decimal(0);
    if (discount.kind === 'percent') return this.#round(from.times(discount.ppm).div(1_000_000));
    return Decimal.min(this.#major(discount.amount.amount), from);
  }

  #tax({ taxClasses, lines, prices }: Basket, nets: ReadonlyMap<string, Decimal>) {
    const byLine = new Map<string, Decimal>();
    const rows = [...taxClasses]
      .sort((a, b) => b.ratePpm - a.ratePpm)
      .flatMap(({ id, label, ratePpm }) => {
        const members = lines.filter((line) => line.taxClass === id);
        if (members.length === 0) return [];
        const base = sum(members.map((line) => at(nets, line.id)));
        const rate = new Decimal(ratePpm).div(1_000_000);
        const amount = this.#round(
          prices === 'withTax' ? base.times(rate).div(rate.plus(1)) : base.times(rate),
        );
        const parts = members.map((line) => ({ key: line.id, weight: at(nets, line.id) }));
        for (const [key, share] of this.#spread(amount, parts)) byLine.set(key, share);
        return [{ id, label, ratePpm, taxable: prices === 'withTax' ? base.minus(amount) : base, amount }];
      });
    return { rows, byLine };
  }

  /** Largest remainder, equal ones by key. */
  #spread(
    total: Decimal,
    parts: readonly { readonly key: string; readonly weight: Decimal }[],
  ): ReadonlyMap<string, Decimal> {
    const whole = sum(parts.map((part) => part.weight));
    if (whole.isZero()) return new Map(parts.map(({ key }) => [key, new Decimal(0)]));
    const rounded = parts.map(({ key, weight }) => {
      const exact = total.times(weight);
      const down = exact.div(whole).toDecimalPlaces(this.#digits, Decimal.ROUND_DOWN);
      return { key, down, lost: exact.minus(down.times(whole)) };
    });
    let left = this.#pennies(total.minus(sum(rounded.map((one) => one.down))));
    const spread = new Map<string, Decimal>();
    for (const { key, down } of rounded.sort((a, b) => b.lost.cmp(a.lost) || (a.key < b.key ? -1 : 1)))
      spread.set(key, left-- > 0 ? down.plus(this.#penny) : down);
    return spread;
  }

  #round(amount: Decimal): Decimal {
    return amount.toDecimalPlaces(this.#digits);
  }

  #major(pennies: number): Decimal {
    return new Decimal(pennies).times(this.#penny);
  }

  #pennies(amount: Decimal): number {
    return amount.div(this.#penny).toNumber();
  }
}

const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));

function at(amounts: ReadonlyMap<string, Decimal>, key: string): Decimal {
  return amounts.get(key) ?? new Decimal(0);
}
