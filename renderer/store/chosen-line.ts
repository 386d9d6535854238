import type { LineId } from '#shared/ids.ts';
import type { LineView, SaleView } from '#shared/sale.ts';

/**
 * The line that line actions are about: the one the cashier or the last scan chose, the latest when nobody has chosen
 * yet, and none when the chosen one has gone, so that a second press of Remove takes nothing else out.
 */
export function chosenLine(sale: SaleView | null, selected: LineId | null): LineView | null {
  const lines = sale?.lines ?? [];
  return (selected === null ? lines.at(-1) : lines.find(({ id }) => id === selected)) ?? null;
}
