import type { Money } from './money.ts';
import { subtract } from './money.ts';
import type { SaleView } from './sale.ts';

/**
 * What a sale comes to once goods that came back are taken off, tips apart: below zero where the customer gets money.
 * Pure.
 */
export const toPay = ({ totals, credit }: Pick<SaleView, 'totals' | 'credit'>): Money =>
  subtract(totals.total, credit);
