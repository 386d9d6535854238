import type { Discount } from '#shared/discount.ts';
import type { LineId } from '#shared/ids.ts';
import type { Input } from '#shared/ipc/contract.ts';
import type { LineView } from '#shared/sale.ts';
import { showNotice, tell, type Desk } from './ask.ts';
import type { Asking } from './asking.ts';
import { changeUi } from './till-store.ts';

const MOST_PIECES = 999;

/** What is done to one line of the basket. */
export interface LineActions {
  readonly selectLine: (line: LineId | null) => void;
  /** Opens a small question over the sale screen; null closes it. */
  readonly ask: (asking: Asking | null) => void;
  /** Adds `by` pieces to a line; down to zero removes it. */
  readonly changeQuantity: (line: LineView, by: number) => void;
  readonly setQuantity: (lineId: LineId, quantity: number) => void;
  readonly removeLine: (line: LineView) => void;
  /** Minor units, per piece or per kilogram. */
  readonly priceLine: (lineId: LineId, unitPrice: number) => void;
  /** Null takes the discount off. */
  readonly discountLine: (lineId: LineId, discount: Discount | null) => void;
  /** An empty note takes it off. */
  readonly noteLine: (lineId: LineId, note: string) => void;
}

export function lineActions(desk: Desk): LineActions {
  const { store } = desk;
  const wanted = new Map<LineId, number>();
  const command = () => ({ commandId: desk.mintId() });
  const close = (): void => changeUi(store, { asking: null });

  /** A second press counts on top of the first, even before main has answered that one. */
  const sendQuantity = async (lineId: LineId, quantity: number): Promise<void> => {
    wanted.set(lineId, quantity);
    await tell(desk, 'sale.setQuantity', { ...command(), lineId, quantity });
    if (wanted.get(lineId) === quantity) wanted.delete(lineId);
  };

  /** The store may already know more than the line on screen, which is a frame old. */
  const mirrored = (line: LineView): LineView =>
    store.getState().view?.sale?.lines.find((candidate) => candidate.id === line.id) ?? line;

  return {
    selectLine: (selectedLine) => changeUi(store, { selectedLine }),
    ask: (asking) => changeUi(store, { asking, entry: '' }),
    changeQuantity(line, by) {
      const quantity = (wanted.get(line.id) ?? mirrored(line).quantity) + by;
      if (quantity > MOST_PIECES) showNotice(store, { code: 'line.full', facts: { most: MOST_PIECES } });
      else if (quantity >= 0) void sendQuantity(line.id, quantity);
    },
    setQuantity(lineId, quantity) {
      close();
      void sendQuantity(lineId, quantity);
    },
    removeLine: (line) => void sendQuantity(line.id, 0),
    priceLine(lineId, unitPrice) {
      close();
      void tell(desk, 'sale.priceLine', { ...command(), lineId, unitPrice });
    },
    discountLine(lineId, discount) {
      close();
      void tell(desk, 'sale.discountLine', { ...command(), lineId, discount: sentDiscount(discount) });
    },
    noteLine(lineId, note) {
      close();
      void tell(desk, 'sale.noteLine', { ...command(), lineId, note: sentNote(note) });
    },
  };
}

/** As it crosses the bridge, where amounts are minor units of the sale's currency. */
export const sentDiscount = (discount: Discount | null): Input<'sale.discount'>['discount'] =>
  discount?.kind === 'amount' ? { kind: 'amount', amount: discount.amount.amount } : discount;

export const sentNote = (note: string): string | null => (note.trim() === '' ? null : note.trim());
