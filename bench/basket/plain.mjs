// The least that pricing a basket takes: loops over integers, no check, no large number, no name for any step.

/**
 * @param {import('./baskets.mjs').PlainBasket} basket
 * @returns {import('../../main/sales/arithmetic/basket.ts').PricedBasket}
 */
export function priceByLoop({ currency, isOnTop, classes, lines, discount }) {
  const count = lines.length;
  const priced = new Array(count);
  const after = new Array(count);
  let gross = 0;
  let subtotal = 0;
  let pieces = 0;
  for (let i = 0; i < count; i += 1) {
    const line = lines[i];
    const one = line.grams === 0 ? line.price : Math.round((line.price * line.grams) / 1000);
    const whole = one * line.quantity;
    const off = line.ppm > 0 ? Math.round((whole * line.ppm) / 1e6) : Math.min(line.off, whole);
    priced[i] = {
      id: line.id,
      taxClass: classes[line.taxClass].id,
      gross: whole,
      discount: off,
      share: 0,
      net: 0,
      tax: 0,
      total: 0,
    };
    after[i] = whole - off;
    gross += whole;
    subtotal += whole - off;
    pieces += line.quantity;
  }
  const basketDiscount =
    discount.ppm > 0 ? Math.round((subtotal * discount.ppm) / 1e6) : Math.min(discount.off, subtotal);
  const shares = spread(basketDiscount, after, subtotal, lines);
  const members = classes.map(() => []);
  const nets = classes.map(() => []);
  for (let i = 0; i < count; i += 1) {
    const line = priced[i];
    line.share = shares[i];
    line.net = after[i] - shares[i];
    members[lines[i].taxClass].push(line);
    nets[lines[i].taxClass].push(line.net);
  }
  const taxes = [];
  let tax = 0;
  for (let c = 0; c < classes.length; c += 1) {
    const inClass = members[c];
    if (inClass.length === 0) continue;
    const { id, label, ratePpm } = classes[c];
    let base = 0;
    for (let i = 0; i < inClass.length; i += 1) base += nets[c][i];
    const amount = Math.round((base * ratePpm) / (isOnTop ? 1e6 : 1e6 + ratePpm));
    const parts = spread(amount, nets[c], base, inClass);
    for (let i = 0; i < inClass.length; i += 1) {
      const line = inClass[i];
      line.tax = parts[i];
      line.total = isOnTop ? line.net + parts[i] : line.net;
    }
    taxes.push({ id, label, ratePpm, taxable: isOnTop ? base : base - amount, amount });
    tax += amount;
  }
  const net = subtotal - basketDiscount;
  const total = isOnTop ? net + tax : net;
  const lineDiscount = gross - subtotal;
  return {
    currency,
    lines: priced,
    taxes,
    gross,
    lineDiscount,
    subtotal,
    basketDiscount,
    net,
    tax,
    total,
    pieces,
  };
}

/** @param {number} total @param {number[]} weights @param {number} whole @param {{ id: string }[]} lines @returns {number[]} */
function spread(total, weights, whole, lines) {
  const shares = new Array(weights.length);
  const lost = new Array(weights.length);
  let left = total;
  for (let i = 0; i < weights.length; i += 1) {
    const exact = total * weights[i];
    shares[i] = whole === 0 ? 0 : Math.floor(exact / whole);
    lost[i] = exact - shares[i] * whole;
    left -= shares[i];
  }
  if (left === 0) return shares;
  const least = nth(lost, left);
  const equal = [];
  for (let i = 0; i < weights.length; i += 1) {
    if (lost[i] > least) {
      shares[i] += 1;
      left -= 1;
    } else if (lost[i] === least) equal.push(i);
  }
  if (left < equal.length) equal.sort((a, b) => (lines[a].id < lines[b].id ? -1 : 1));
  for (let i = 0; i < left; i += 1) shares[equal[i]] += 1;
  return shares;
}

/** The `count`-th greatest, by selection. @param {number[]} values @param {number} count @returns {number} */
function nth(values, count) {
  const v = values.slice();
  let from = 0;
  let to = v.length - 1;
  while (from < to) {
    const pivot = v[(from + to) >> 1];
    let low = from;
    let high = to;
    while (low <= high) {
      while (v[low] > pivot) low += 1;
      while (v[high] < pivot) high -= 1;
      if (low <= high) {
        const kept = v[low];
        v[low] = v[high];
        v[high] = kept;
        low += 1;
        high -= 1;
      }
    }
    if (count - 1 <= high) to = high;
    else if (count - 1 >= low) from = low;
    else break;
  }
  return v[count - 1];
}
