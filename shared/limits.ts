/** One hundred million minor units: far above any counter sale, far below where integers stop being exact. */
export const LARGEST_AMOUNT = 100_000_000;

/** Products that one page of a category holds. */
export const MOST_PRODUCTS = 200;
