import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog, DialogActions } from '../../../parts/dialog.tsx';
import { Keypad } from '../../../parts/keypad.tsx';
import { useActions, useSpeech, useTill } from '../../../store/till-context.ts';
import styles from './entry-question.module.css';

interface EntryQuestionProps {
  readonly title: string;
  readonly sentence: string;
  /** What the figure is: "Weight". */
  readonly label: string;
  /** The figure as it is read: "0.482 kg". */
  readonly shown: string;
  readonly confirm: string;
  /** Null while what is typed will not do. */
  readonly onConfirm: (() => void) | null;
  /** Quicker ways than typing, beside the keypad. */
  readonly children?: ReactNode;
}

/** A figure by keypad or keyboard. Enter confirms; the Enter of a scan never gets here. */
export function EntryQuestion(props: EntryQuestionProps): ReactElement {
  const { title, sentence, label, shown, confirm, onConfirm, children } = props;
  const empty = useTill((state) => state.ui.entry === '');
  const { ask } = useActions();
  const { say } = useSpeech();
  const close = (): void => ask(null);
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Else the key would go on to the button that has the focus once the question is closed.
    event.preventDefault();
    onConfirm?.();
  };
  return (
    <Dialog title={title} sentence={sentence} wide={children !== undefined} onClose={close}>
      <div className={styles.question} data-wide={children !== undefined}>
        <div className={styles.typing}>
          <p className={styles.display} data-empty={empty} tabIndex={0} onKeyDown={onEnter}>
            <span>{label}</span>
            <output data-testid="entry">{shown}</output>
          </p>
          <Keypad />
        </div>
        {children}
      </div>
      <DialogActions>
        <Button size={72} hint="back" onClick={close}>
          {say('ask.cancel')}
        </Button>
        <Button size={72} tone="primary" disabled={onConfirm === null} onClick={() => onConfirm?.()}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
