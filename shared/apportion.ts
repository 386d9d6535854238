import { safe } from './exact.ts';

/**
 * Shares of `total` in proportion to whole-number `weights`, by largest remainder: each share is the exact one rounded
 * down, and the minor units left over go one each to the shares that lost most. They add up to `total` exactly, none
 * is a whole unit from its exact value, and none exceeds its weight while `total` does not exceed their sum.
 *
 * Equal remainders are served in the order of `keys`, not of position: the same lines in another order (a sale that
 * was parked, a receipt that is sorted) give every line the same share.
 *
 * `total` and `weights` are safe integers and not negative; `keys` has one entry a weight; among equal keys
 * the earlier is served first. Throws a RangeError when there is something to share and no weight to carry it.
 */
export function apportion(
  total: number,
  weights: readonly number[],
  keys: readonly (string | number)[],
): number[] {
  if (total === 0) return weights.map(() => 0);
  const whole = safe(weights.reduce((a, b) => a + b, 0));
  if (whole <= 0) throw new RangeError('Nothing to share by: at least one weight must be above zero');
  const { shares, remainders } = roundedDown(total, weights, whole);
  const left = shares.reduce((rest, share) => rest - share, total);
  for (const at of greatestFirst(remainders, keys).slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

interface RoundedDown {
  readonly shares: number[];
  readonly remainders: number[];
}

/** Every product is at most `total × whole`: while that is safe, all are. */
function roundedDown(total: number, weights: readonly number[], whole: number): RoundedDown {
  if (!Number.isSafeInteger(total * whole)) return exactlyRoundedDown(total, weights, whole);
  const shares = weights.map((weight) => Math.floor((total * weight) / whole));
  const remainders = weights.map((weight, at) => total * weight - (shares[at] ?? 0) * whole);
  return { shares, remainders };
}

function exactlyRoundedDown(total: number, weights: readonly number[], whole: number): RoundedDown {
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  return {
    shares: products.map((product) => Number(product / BigInt(whole))),
    remainders: products.map((product) => Number(product % BigInt(whole))),
  };
}

/** Positions, those of the greatest remainders first, equal ones in the order of their keys. */
function greatestFirst(remainders: readonly number[], keys: readonly (string | number)[]): number[] {
  return Array.from(remainders.keys()).sort(
    (a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || inOrder(keys[a] ?? a, keys[b] ?? b),
  );
}

const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
