import type { ExposureLimit } from '../payments/exposure.ts';

/** How many payments each model takes without the bank, and how much each at most, in US cents (S2). */
const COUNTER = { count: 10, each: 15_000 };
const HANDHELD = { count: 5, each: 10_000 };
const BY_MODEL: Readonly<Record<string, typeof COUNTER>> = {
  nexgo_ct20: COUNTER,
  nexgo_ct20p: COUNTER,
  nexgo_n92: HANDHELD,
  nexgo_n86pro: HANDHELD,
};

/**
 * What may wait on one terminal for the bank: the shop's own limit, and never more than its model stores. The
 * papers give amounts in dollars only; in another currency their number is the bound until the shop sets one.
 */
export function offlineLimitOf(
  model: string | null,
  currency: string,
  shop: ExposureLimit | null,
): ExposureLimit {
  const { count, each } = BY_MODEL[model ?? ''] ?? HANDHELD;
  const papers: ExposureLimit = { count, amount: currency === 'USD' ? count * each : null };
  if (shop === null) return papers;
  return { count: Math.min(shop.count, count), amount: smaller(shop.amount, papers.amount) };
}

function smaller(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
