import { sum } from './exact.ts';
import { nthGreatest } from './greatest.ts';

/** A share's name, by which equal remainders are put in order. */
export type Key = string | number;

/**
 * Shares of `total` in proportion to whole-number `weights`, by largest remainder: each share is the exact one rounded
 * down, and the minor units left over go one each to the shares that lost most. They add up to `total` exactly, none
 * is a whole unit from its exact value, and none exceeds its weight while `total` does not exceed their sum.
 *
 * Equal remainders are served in the order of their keys, not of position: the same lines in another order (a sale that
 * was parked, a receipt that is sorted) give every line the same share.
 *
 * `total` and `weights` are safe integers and not negative; `keyOf` names the weight at a position; among
 * equal keys the earlier is served first. Throws a RangeError when there is something to share and no weight to carry it.
 */
export function apportion(total: number, weights: readonly number[], keyOf: (at: number) => Key): number[] {
  if (total === 0) return weights.map(() => 0);
  const whole = sum(weights);
  if (whole <= 0) throw new RangeError('Nothing to share by: at least one weight must be above zero');
  const { shares, remainders, left } = roundedDown(total, weights, whole);
  if (left > 0) roundUp(shares, left, remainders, keyOf);
  return shares;
}

interface RoundedDown {
  readonly shares: number[];
  readonly remainders: number[];
  /** What the shares lack of the total: fewer units than there are remainders. */
  readonly left: number;
}

/** Every product is at most `total × whole`: while that is safe, all are. */
function roundedDown(total: number, weights: readonly number[], whole: number): RoundedDown {
  if (!Number.isSafeInteger(total * whole)) return exactlyRoundedDown(total, weights, whole);
  const shares = weights.slice();
  const remainders = weights.slice();
  let left = total;
  for (let at = 0; at < weights.length; at += 1) {
    const product = total * (weights[at] ?? 0);
    const share = Math.floor(product / whole);
    shares[at] = share;
    remainders[at] = product - share * whole;
    left -= share;
  }
  return { shares, remainders, left };
}

function exactlyRoundedDown(total: number, weights: readonly number[], whole: number): RoundedDown {
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = products.map((product) => Number(product / BigInt(whole)));
  const remainders = products.map((product) => Number(product % BigInt(whole)));
  return { shares, remainders, left: total - sum(shares) };
}

/** One more for each of the `left` greatest remainders. */
function roundUp(
  shares: number[],
  left: number,
  remainders: readonly number[],
  keyOf: (at: number) => Key,
): void {
  const least = nthGreatest(remainders, left);
  const equal: number[] = [];
  let open = left;
  for (let at = 0; at < shares.length; at += 1) {
    const remainder = remainders[at] ?? 0;
    if (remainder === least) equal.push(at);
    if (remainder <= least) continue;
    shares[at] = (shares[at] ?? 0) + 1;
    open -= 1;
  }
  if (open < equal.length) equal.sort((a, b) => inOrder(keyOf(a), keyOf(b)));
  for (const at of equal.slice(0, open)) shares[at] = (shares[at] ?? 0) + 1;
}

const inOrder = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);
