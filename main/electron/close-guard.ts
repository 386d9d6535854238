import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { TillView } from '#shared/till.ts';
import { hasOpenPayment } from '../payments/open-payment.ts';

/**
 * A till with money in the air does not close on a stray click: it says what is under way first. The payment goes on
 * behind the question.
 */
export function guardClose(window: BrowserWindow, view: () => TillView): void {
  let isAsking = false;
  window.on('close', (event) => {
    if (!hasOpenPayment(view())) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void askWhetherToClose(window).then((close) => {
      isAsking = false;
      if (close && !window.isDestroyed()) window.destroy();
    });
  });
}

async function askWhetherToClose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'A card payment is not settled yet.',
    detail: 'The card may still be charged. The till finds out when it is opened again. Wait if you can.',
    buttons: ['Keep the till open', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
