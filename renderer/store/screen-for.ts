import { isSettled } from '#shared/payment.ts';
import type { TillView } from '#shared/till.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import { paymentKey } from './payment-in-focus.ts';
import { giveBackToTell } from './give-back-in-focus.ts';
import type { UiState } from './ui-state.ts';

export type Screen = 'sale' | 'tip' | 'tender' | 'payment' | 'done' | 'lock';

/**
 * Money decides first, the cashier's own steps second: an unsettled payment cannot be walked away from, a paid sale
 * is done, and a sale with money in it never shows an editable basket. A locked till hides everything but money that
 * is not settled.
 */
export function screenFor(
  view: Pick<TillView, 'sale' | 'locked'> | null,
  ui: Pick<UiState, 'flow' | 'leftPayment' | 'leftGiveBack'>,
): Screen {
  const sale = view?.sale ?? null;
  const payment = sale === null ? null : paymentInFocus(sale);
  if (payment !== null && !isSettled(payment)) return 'payment';
  if (view?.locked === true) return 'lock';
  if (sale === null) return 'sale';
  if (sale.phase === 'paid') return 'done';
  if (giveBackToTell(sale, ui.leftGiveBack) !== null) return 'payment';
  if (payment !== null && ui.leftPayment !== paymentKey(payment)) return 'payment';
  if (ui.flow?.saleId === sale.id) return ui.flow.step;
  return sale.phase === 'tendering' ? 'tender' : 'sale';
}
