import type { ReactElement } from 'react';
import { isSettled, type PaymentView } from '#shared/payment.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import { giveBackToTell } from '../../store/give-back-in-focus.ts';
import { useTill, useView } from '../../store/till-context.ts';
import { Authorized } from './authorized.tsx';
import { Authorizing } from './authorizing.tsx';
import { Cancelled } from './cancelled.tsx';
import { Captured } from './captured.tsx';
import { Contacting } from './contacting.tsx';
import { Declined } from './declined.tsx';
import { DeclinedAfterwards } from './declined-afterwards.tsx';
import { GivingBack } from './giving-back.tsx';
import { NeedsAttention } from './needs-attention.tsx';
import { PartiallyCaptured } from './partially-captured.tsx';
import type { PaymentProps } from './payment-props.ts';
import { Provisional } from './provisional.tsx';
import { Resolved } from './resolved.tsx';
import { Unknown } from './unknown.tsx';

export function PaymentScreen(): ReactElement | null {
  const sale = useView((view) => view.sale);
  const left = useTill((state) => state.ui.leftGiveBack);
  const payment = sale === null ? null : paymentInFocus(sale);
  const back = sale === null ? null : giveBackToTell(sale, left);
  if (sale !== null && back !== null && (payment === null || isSettled(payment)))
    return <GivingBack sale={sale} back={back} />;
  return sale === null || payment === null ? null : <Payment sale={sale} payment={payment} />;
}

/** One branch for each state; a new state does not compile until it has a face. */
function Payment({ sale, payment }: PaymentProps<PaymentView['state']>): ReactElement {
  switch (payment.state) {
    case 'created':
      return <Contacting sale={sale} payment={payment} />;
    case 'authorizing':
      return <Authorizing sale={sale} payment={payment} />;
    case 'captured':
      return <Captured sale={sale} payment={payment} />;
    case 'partiallyCaptured':
      return <PartiallyCaptured sale={sale} payment={payment} />;
    case 'authorized':
      return <Authorized sale={sale} payment={payment} />;
    case 'provisional':
      return <Provisional sale={sale} payment={payment} />;
    case 'resolved':
      return <Resolved sale={sale} payment={payment} />;
    case 'declinedAfterwards':
      return <DeclinedAfterwards sale={sale} payment={payment} />;
    case 'declined':
      return <Declined sale={sale} payment={payment} />;
    case 'cancelled':
      return <Cancelled sale={sale} payment={payment} />;
    case 'unknown':
      return <Unknown sale={sale} payment={payment} />;
    case 'needsAttention':
      return <NeedsAttention sale={sale} payment={payment} />;
  }
}
