// The same work with dinero.js: its objects, its rounding. It has no largest remainder, so the quotas are plain integers.
import {
  add,
  dinero,
  halfAwayFromZero,
  minimum,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from 'dinero.js';
import { USD } from 'dinero.js/currencies';

/** @typedef {import('dinero.js').Dinero<number>} Dinero */
/** @typedef {import('./baskets.mjs').PlainBasket} PlainBasket */

const usd = (/** @type {number} */ amount) => dinero({ amount, currency: USD });
const ZERO = usd(0);
const pennies = (/** @type {Dinero} */ amount) => toSnapshot(amount).amount;
const sum = (/** @type {Dinero[]} */ amounts) => amounts.reduce((a, b) => add(a, b), ZERO);
/** @param {Dinero} amount @param {number} factor @param {number} scale */
const part = (amount, factor, scale) =>
  transformScale(multiply(amount, { amount: factor, scale }), 2, halfAwayFromZero);

/** @param {Dinero} from @param {{ ppm: number, off: number }} discount */
const discountOn = (from, { ppm, off }) =>
  ppm > 0 ? part(from, ppm, 6) : off > 0 ? minimum([usd(off), from]) : ZERO;

/** Prices before tax only. @param {PlainBasket} basket */
export function priceByDinero({ classes, lines, discount }) {
  const worked = lines.map((line) => {
    const price = usd(line.price);
    const gross = multiply(line.grams === 0 ? price : part(price, line.grams, 3), line.quantity);
    const own = discountOn(gross, line);
    return {
      id: line.id,
      taxClass: classes[line.taxClass].id,
      gross,
      own,
      after: subtract(gross, own),
      share: ZERO,
      net: ZERO,
      tax: ZERO,
      total: ZERO,
    };
  });
  const gross = sum(worked.map((line) => line.gross));
  const lineDiscount = sum(worked.map((line) => line.own));
  const subtotal = subtract(gross, lineDiscount);
  const basketDiscount = discountOn(subtotal, discount);
  spread(basketDiscount, worked, 'after').forEach((share, at) => {
    worked[at].share = share;
    worked[at].net = subtract(worked[at].after, share);
  });
  const taxes = classes.map(({ id, label, ratePpm }) => {
    const members = worked.filter((line) => line.taxClass === id);
    const taxable = sum(members.map(({ net }) => net));
    const amount = part(taxable, ratePpm, 6);
    spread(amount, members, 'net').forEach((share, i) => {
      members[i].tax = share;
      members[i].total = add(members[i].net, share);
    });
    return { id, label, ratePpm, taxable, amount };
  });
  const tax = sum(taxes.map(({ amount }) => amount));
  const net = subtract(subtotal, basketDiscount);
  const sums = { gross, lineDiscount, subtotal, basketDiscount, net, tax, total: add(net, tax) };
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  return { lines: worked, taxes, sums, pieces };
}

/** @param {Dinero} total @param {any[]} lines @param {'after' | 'net'} by @returns {Dinero[]} */
function spread(total, lines, by) {
  const weights = lines.map((line) => pennies(line[by]));
  const whole = weights.reduce((a, b) => a + b, 0);
  const shared = pennies(total);
  const shares = weights.map((weight) => Math.floor((shared * weight) / whole));
  const lost = weights.map((weight, at) => shared * weight - shares[at] * whole);
  const left = shares.reduce((rest, share) => rest - share, shared);
  const order = lines.map((_, at) => at);
  order.sort((a, b) => lost[b] - lost[a] || (lines[a].id < lines[b].id ? -1 : 1));
  for (const at of order.slice(0, left)) shares[at] += 1;
  return shares.map(usd);
}

/** As the till answers. @param {ReturnType<typeof priceByDinero>} priced */
export const inPennies = ({ lines, taxes, sums, pieces }) => ({
  currency: 'USD',
  lines: lines.map(({ id, taxClass, gross, own, share, net, tax, total }) => ({
    id,
    taxClass,
    ...allInPennies({ gross, discount: own, share, net, tax, total }),
  })),
  taxes: taxes.map(({ taxable, amount, ...row }) => ({ ...row, ...allInPennies({ taxable, amount }) })),
  ...allInPennies(sums),
  pieces,
});

/** @param {Record<string, Dinero>} amounts */
const allInPennies = (amounts) =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, pennies(amount)]));
