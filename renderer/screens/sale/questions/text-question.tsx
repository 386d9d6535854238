import type { ReactElement, ReactNode, SubmitEvent } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog, DialogActions } from '../../../parts/dialog.tsx';
import { useActions, useSpeech } from '../../../store/till-context.ts';
import styles from './text-question.module.css';

interface TextQuestionProps {
  readonly title: string;
  readonly sentence: string;
  readonly confirm: string;
  /** Null while what is typed will not do. */
  readonly onSet: (() => void) | null;
  readonly children: ReactNode;
}

/** Words by keyboard. Enter sets them; the digits of a scan never stay in the field. */
export function TextQuestion({ title, sentence, confirm, onSet, children }: TextQuestionProps): ReactElement {
  const { ask } = useActions();
  const { say } = useSpeech();
  const close = (): void => ask(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSet?.();
  };
  return (
    <Dialog title={title} sentence={sentence} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        {children}
        <DialogActions>
          <Button size={72} hint="back" onClick={close}>
            {say('ask.cancel')}
          </Button>
          <Button size={72} tone="primary" type="submit" disabled={onSet === null}>
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
