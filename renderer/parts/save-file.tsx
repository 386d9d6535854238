import type { ReactElement } from 'react';
import { errorSentence } from '../copy/errors.ts';
import { useBusy, useSpeech, useTill } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './save-file.module.css';

interface SaveFileProps {
  /** Names it among what can be saved. */
  readonly what: string;
  /** What is in the file, for who decides whether to send it. */
  readonly note: string;
  readonly saved: string;
  readonly label: string;
  readonly onSave: () => void;
}

/** Beside the button stands what is in the file, then what became of it: a sheet covers the notice slot. */
export function SaveFile({ what, note, saved, label, onSave }: SaveFileProps): ReactElement {
  const speech = useSpeech();
  const saving = useBusy(`save ${what}`);
  const isSaved = useTill((state) => state.ui.saved === what);
  const trouble = useTill((state) => state.ui.notice);
  return (
    <>
      <p className={styles.note} role="status">
        {trouble !== null ? errorSentence(trouble, speech) : isSaved ? saved : note}
      </p>
      <Button tone="primary" disabled={saving} onClick={onSave}>
        {label}
      </Button>
    </>
  );
}
