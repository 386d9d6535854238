import type { ReactElement } from 'react';
import { isSettled, type PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import type { Said } from '../copy/declines.ts';
import { giveBackSaid } from '../copy/give-back.ts';
import { paymentSaid } from '../copy/payment.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import { giveBackToTell } from '../store/give-back-in-focus.ts';
import { screenFor } from '../store/screen-for.ts';
import { useSpeech, useTill } from '../store/till-context.ts';
import type { Speech } from '#shared/words/speech.ts';

const isAlarm = (payment: PaymentView | null): boolean =>
  payment?.state === 'needsAttention' || payment?.state === 'unknown';

/** Reads every change of a payment or of money that goes back out: politely, except when money is in doubt. */
export function Announcer(): ReactElement {
  const sale = useTill((state) => state.view?.sale ?? null);
  const left = useTill((state) => state.ui.leftGiveBack);
  const screen = useTill((state) => screenFor(state.view, state.ui));
  const speech = useSpeech();
  const told =
    sale !== null && (screen === 'payment' || screen === 'done') ? toldOf(sale, left, speech) : null;
  const text = told === null ? '' : speech.say('announcer.said', { ...told.said });
  const alarm = told?.alarm ?? false;
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {alarm ? '' : text}
      </div>
      <div className="visually-hidden" aria-live="assertive" aria-atomic="true">
        {alarm ? text : ''}
      </div>
    </>
  );
}

interface Told {
  readonly said: Said;
  readonly alarm: boolean;
}

function toldOf(sale: SaleView, left: string | null, speech: Speech): Told | null {
  const payment = paymentInFocus(sale);
  const back = giveBackToTell(sale, left);
  if (back !== null && (payment === null || isSettled(payment)))
    return {
      said: giveBackSaid(back, speech),
      alarm: back.stage === 'unknown' || back.stage === 'needsAttention',
    };
  return payment === null ? null : { said: paymentSaid(payment, speech), alarm: isAlarm(payment) };
}
