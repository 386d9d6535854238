import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { TillView } from '#shared/till.ts';
import { isSettled } from '#shared/payment.ts';

/** A till with money in the air does not close on a stray click: it says what is under way first. */
export function guardClose(window: BrowserWindow, view: () => TillView): void {
  window.on('close', (event) => {
    if (!hasOpenPayment(view())) return;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'A card payment is not settled yet.',
      detail: 'The card may still be charged. The till finds out when it is opened again. Wait if you can.',
      buttons: ['Keep the till open', 'Close anyway'],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 0) event.preventDefault();
  });
}

/** Money may still be moving on a terminal. */
export const hasOpenPayment = ({ sale, setAside }: TillView): boolean =>
  setAside.some(({ standing }) => standing === 'checking') ||
  (sale?.tenders.some((tender) => tender.kind === 'card' && !isSettled(tender.payment)) ?? false);
