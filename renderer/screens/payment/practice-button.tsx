import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';

/** In training there is no terminal on the counter: its face opens in a window, to tap a test card on. */
export function PracticeButton(): ReactElement | null {
  const training = useView((view) => view.training);
  const actions = useActions();
  const busy = useBusy('training');
  const { say } = useSpeech();
  if (!training) return null;
  return (
    <Button size={72} disabled={busy} onClick={actions.showTrainingTerminal}>
      {say('pay.practice')}
    </Button>
  );
}
