import { saleWords } from './en/sale.ts';

/** The catalogue that the others translate: one file a room of the screen. ICU MessageFormat. */
export const en = {
  ...saleWords,
} as const;
