// What is priced: full baskets, as the till holds them and as bare integers, the same on every machine.

/** @typedef {import('../../main/sales/arithmetic/basket.ts').Basket} Basket */
/** @typedef {{ id: string, price: number, quantity: number, grams: number, taxClass: number, ppm: number, off: number }} PlainLine 0 for what a line has not; `taxClass` by its place */
/** @typedef {{ currency: string, isOnTop: boolean, classes: Basket['taxClasses'], lines: PlainLine[], discount: { ppm: number, off: number } }} PlainBasket */

const LINES = 50;

const TAX_CLASSES = /** @type {const} */ ([
  { id: 'standard', label: 'Sales tax', ratePpm: 190_000 },
  { id: 'reduced', label: 'Food tax', ratePpm: 70_000 },
  { id: 'exempt', label: 'Books', ratePpm: 25_000 },
]);

const usd = (/** @type {number} */ amount) => ({ amount, currency: 'USD' });

/** Pieces and weights, every third line with a discount of its own, a discount on the whole. @param {number} n */
const basket = (n) =>
  /** @type {Basket} */ ({
    currency: 'USD',
    prices: 'beforeTax',
    taxClasses: TAX_CLASSES,
    lines: Array.from({ length: LINES }, (_, at) => line(n * LINES + at)),
    discount: n % 2 === 0 ? { kind: 'percent', ppm: 75_000 } : { kind: 'amount', amount: usd(1234 + n) },
  });

const line = (/** @type {number} */ n) => ({
  id: `line-${String((n * 7919) % 100_000).padStart(5, '0')}`,
  unitPrice: usd(85 + ((n * 379) % 2_400)),
  quantity: n % 5 === 0 ? 3 : 1,
  weightGrams: n % 7 === 0 ? 120 + ((n * 131) % 1_900) : null,
  taxClass: TAX_CLASSES[n % 3].id,
  discount:
    n % 6 === 1
      ? { kind: 'percent', ppm: 125_000 }
      : n % 6 === 4
        ? { kind: 'amount', amount: usd(35) }
        : null,
});

/** @param {Basket} basket @returns {PlainBasket} */
const plain = ({ currency, prices, taxClasses, lines, discount }) => ({
  currency,
  isOnTop: prices === 'beforeTax',
  classes: taxClasses,
  lines: lines.map(({ id, unitPrice, quantity, weightGrams, taxClass, discount: own }) => ({
    id,
    price: unitPrice.amount,
    quantity,
    grams: weightGrams ?? 0,
    taxClass: taxClasses.findIndex((known) => known.id === taxClass),
    ...bare(own),
  })),
  discount: bare(discount),
});

/** @param {Basket['discount']} discount */
const bare = (discount) => ({
  ppm: discount?.kind === 'percent' ? discount.ppm : 0,
  off: discount?.kind === 'amount' ? discount.amount.amount : 0,
});

/** @param {number} count @returns {{ asHeld: Basket, asIntegers: PlainBasket }[]} */
export const baskets = (count) =>
  Array.from({ length: count }, (_, n) => basket(n)).map((one) => ({ asHeld: one, asIntegers: plain(one) }));
