import type { Money } from './money.ts';
import type { SaleView } from './sale.ts';

/**
 * What is handed over now: the change of the tender that came last. Null when that was no cash, or went back. Whoever
 * paid a share before had theirs at once, and would have it twice.
 */
export function changeDue({ tenders }: Pick<SaleView, 'tenders'>): Money | null {
  const last = tenders.at(-1);
  return last?.kind === 'cash' && !last.returned ? last.change : null;
}
