import type { ReactElement } from 'react';
import { canAskToCancel, type PaymentView } from '#shared/payment.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';

/** A request, never an outcome; by finger only, so that no stray key stops a customer who is paying. */
export function CancelButton({ payment }: { readonly payment: PaymentView }): ReactElement | null {
  const actions = useActions();
  const busy = useBusy('cancel');
  const { say } = useSpeech();
  if (!canAskToCancel(payment)) return null;
  return (
    <Button size={72} disabled={busy} onClick={() => actions.askToCancel(payment.tenderId)}>
      {say('pay.cancel')}
    </Button>
  );
}
