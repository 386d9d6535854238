import { paymentInFocus } from '#shared/payment-in-focus.ts';
import type { PaymentState } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { paymentKey } from '../store/payment-in-focus.ts';
import type { TillState } from '../store/till-store.ts';
import type { Sound } from './scores.ts';

export type Heard = Pick<TillState, 'view' | 'ui'>;

/** What a change of the till sounds like; null for silence. Money problems ring by themselves, see `alarm.ts`. */
export function soundFor(before: Heard, after: Heard): Sound | null {
  if (before.view === null || after.view === null) return null;
  if (before.ui !== after.ui && missedScan(before.ui, after.ui)) return 'unknown';
  if (before.view.sale === after.view.sale) return null;
  return paymentSound(before.view.sale, after.view.sale) ?? lineSound(before.view.sale, after.view.sale);
}

/** A scan that did not become a line: nobody knows its code, it was misread, it needs a price or a weight, or it came at the wrong moment. */
function missedScan(before: Heard['ui'], after: Heard['ui']): boolean {
  const [row] = after.unknownCodes;
  const unknown = row !== undefined && row !== before.unknownCodes[0] && !before.unknownCodes.includes(row);
  const stray = after.strayScan !== null && after.strayScan !== before.strayScan;
  const misread = after.notice !== before.notice && /^(barcode|product)\./.test(after.notice?.code ?? '');
  return unknown || stray || misread;
}

const PAYMENT_SOUNDS: Readonly<Partial<Record<PaymentState['state'], Sound>>> = {
  partiallyCaptured: 'partial',
  captured: 'approved',
  provisional: 'approved',
  authorized: 'approved',
};

/** Only a change of the same till's newest payment: a sale that is called back tells nothing new. */
function paymentSound(before: SaleView | null, after: SaleView | null): Sound | null {
  if (after === null || before?.id !== after.id) return null;
  const [was, is] = [paymentInFocus(before), paymentInFocus(after)];
  if (is === null) return null;
  const same = was !== null && paymentKey(was) === paymentKey(is) && was.state === is.state;
  return same ? null : (PAYMENT_SOUNDS[is.state] ?? null);
}

/** One more piece in the basket. The first line of a new sale counts, a sale that is called back does not. */
function lineSound(before: SaleView | null, after: SaleView | null): Sound | null {
  if (after?.phase !== 'open') return null;
  const sameSale = before?.id === after.id;
  const firstLine = !sameSale && after.totals.pieces > 0 && after.lines.length === 1;
  const more = sameSale && before.totals.pieces < after.totals.pieces;
  return more || firstLine ? 'added' : null;
}
