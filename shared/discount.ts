import type { Money } from './money.ts';

/** Taken off a line or a whole basket. What it exceeds, it reduces to zero and no further. */
export type Discount =
  /** Parts per million of what it reduces: 10 % is 100 000. From 0 to 1 000 000. */
  { readonly kind: 'percent'; readonly ppm: number } | { readonly kind: 'amount'; readonly amount: Money };

/** Whether tax comes on top of the prices that the shop shows, or is inside them. */
export type Prices = 'beforeTax' | 'withTax';
