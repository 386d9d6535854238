import type { ReactElement } from 'react';
import type { DrillId, DrillResult, DrillStep } from '#shared/drill.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import type { Speech } from '#shared/words/speech.ts';
import styles from './drills.module.css';

interface DrillResultProps {
  readonly id: DrillId;
  readonly result: DrillResult;
}

/** How the cashier did: each step in words, the right ones too. */
export function DrillResultDialog({ id, result }: DrillResultProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { closeDrill, startDrill } = useActions();
  const busy = useBusy('drill');
  const saleOpen = useView((view) => view.sale !== null);
  const outcome = result.passed ? 'passed' : 'notPassed';
  return (
    <Dialog
      wide
      title={`${say(`drill.${id}.title`)}: ${say(`drill.${outcome}`)}`}
      sentence={say(`drill.${outcome}Sentence`)}
      onClose={closeDrill}
    >
      <ol className={styles.steps} data-passed={result.passed}>
        {result.steps.map((step) => (
          <li key={step.step} className={styles.step} data-verdict={step.verdict}>
            <Icon name={step.verdict === 'right' ? 'check' : step.verdict === 'wrong' ? 'alarm' : 'part'} />
            <span>{stepSaid(step, speech)}</span>
          </li>
        ))}
      </ol>
      <DialogActions>
        <Button size={72} autoFocus hint="back" disabled={busy} onClick={closeDrill}>
          {say('drills.close')}
        </Button>
        <Button size={72} tone="primary" disabled={busy || saleOpen} onClick={() => startDrill(id)}>
          {say('drills.again')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Only some steps can be done wrongly: the types keep a sentence for each of those and for no other. */
const stepSaid = (step: DrillStep, { say }: Speech): string =>
  step.verdict === 'wrong' ? say(`drill.${step.step}.wrong`) : say(`drill.${step.step}.${step.verdict}`);
