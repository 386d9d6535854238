import { useEffect, useRef, type ReactElement } from 'react';
import { useKeys } from '../keyboard/key-context.ts';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly title: string;
  readonly sentence: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Modal: the keys of the screen below sleep while it is open, and the safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const { title, sentence, confirm, onConfirm, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useKeys({ Escape: onClose }, true);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="confirm-title" onClose={onClose}>
      <h2 id="confirm-title">{title}</h2>
      <p>{sentence}</p>
      <div className={styles.actions}>
        <Button size={72} autoFocus hint="Esc" onClick={onClose}>
          Keep it
        </Button>
        <Button size={72} tone="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
