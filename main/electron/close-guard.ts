import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { TillView } from '#shared/till.ts';
import { hasOpenPayment } from '../payments/open-payment.ts';

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
