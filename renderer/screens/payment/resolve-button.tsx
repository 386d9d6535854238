import { useState, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useSpeech } from '../../store/till-context.ts';
import type { PaymentProps } from './payment-props.ts';
import { ResolveDialog } from './resolve-dialog.tsx';

/** Sleeps until terminal and VINR have both had their say. */
export function ResolveButton({ payment }: Pick<PaymentProps<'needsAttention'>, 'payment'>): ReactElement {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const { mayResolve } = payment;
  return (
    <>
      <Button size={72} disabled={!mayResolve} onClick={() => setOpen(true)}>
        {say(mayResolve ? 'resolve.open' : 'resolve.tooEarly')}
      </Button>
      {open && <ResolveDialog payment={payment} onClose={() => setOpen(false)} />}
    </>
  );
}
