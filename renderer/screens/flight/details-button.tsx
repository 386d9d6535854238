import type { ReactElement } from 'react';
import type { TenderId } from '#shared/ids.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';

/** The way to a payment's flight record, wherever the payment is shown. */
export function DetailsButton({ tenderId }: { readonly tenderId: TenderId }): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  return (
    <Button tone="quiet" onClick={() => actions.look({ at: 'flight', tenderId })}>
      {say('flight.details')}
    </Button>
  );
}
