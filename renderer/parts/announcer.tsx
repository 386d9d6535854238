import type { ReactElement } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import { paymentSaid } from '../copy/payment.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import { screenFor } from '../store/screen-for.ts';
import { useSpeech, useTill } from '../store/till-context.ts';

const isAlarm = (payment: PaymentView | null): boolean =>
  payment?.state === 'needsAttention' || payment?.state === 'unknown';

/** Reads every change of a payment out: politely, except when money is in doubt. */
export function Announcer(): ReactElement {
  const payment = useTill((state) => (state.view?.sale ? paymentInFocus(state.view.sale) : null));
  const screen = useTill((state) => screenFor(state.view, state.ui));
  const speech = useSpeech();
  const telling = screen === 'payment' || screen === 'done';
  const said = payment !== null && telling ? paymentSaid(payment, speech) : null;
  const text = said === null ? '' : speech.say('announcer.said', { ...said });
  const alarm = isAlarm(payment);
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
