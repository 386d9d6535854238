import { useState, type SubmitEvent, type ReactElement, type ReactNode } from 'react';
import type { AppError } from '#shared/app-error.ts';
import { errorSentence } from '../copy/errors.ts';
import { useSpeech } from '../store/till-context.ts';
import { Button } from './button.tsx';
import { DialogActions } from './dialog.tsx';
import { PinField } from './pin-field.tsx';
import styles from './supervisor-form.module.css';

interface SupervisorFormProps {
  /** The words on the button that does it. */
  readonly submit: string;
  readonly cancel: string;
  /** Whether everything above the PIN is filled in. */
  readonly isReady: boolean;
  readonly onCancel: () => void;
  /** Null when it is done; trouble stays in the form, with the PIN forgotten. */
  readonly onSubmit: (pin: string) => Promise<AppError | null>;
  readonly children: ReactNode;
}

/** What a supervisor puts a name to: the fields, a PIN for this one deed, and the answer in the same place. */
export function SupervisorForm(props: SupervisorFormProps): ReactElement {
  const { submit, cancel, isReady, onCancel, onSubmit, children } = props;
  const speech = useSpeech();
  const [pin, setPin] = useState('');
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const canSubmit = isReady && /^\d{4,8}$/.test(pin) && !busy;
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!canSubmit) return;
    setBusy(true);
    setTrouble(await onSubmit(pin));
    setPin('');
    setBusy(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {children}
      <PinField value={pin} onText={setPin} />
      <p className={styles.trouble} role="alert">
        {trouble === null ? '' : errorSentence(trouble, speech)}
      </p>
      <DialogActions>
        <Button size={72} hint="back" onClick={onCancel}>
          {cancel}
        </Button>
        <Button size={72} tone="primary" type="submit" disabled={!canSubmit}>
          {busy ? speech.say('form.recording') : submit}
        </Button>
      </DialogActions>
    </form>
  );
}
