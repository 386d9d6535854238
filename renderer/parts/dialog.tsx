import { useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useKeyActions } from '../keyboard/use-keys.ts';
import { useActions } from '../store/till-context.ts';
import { useModal } from './use-modal.ts';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly sentence: string;
  readonly onClose: () => void;
  /** A form needs more room than a question. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Modal: the keys of the screen below sleep while it is open, and Escape changes nothing. */
export function Dialog({ title, sentence, onClose, wide = false, children }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog);
  const { lock } = useActions();
  useKeyActions({ back: onClose, lock }, true);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      {children}
    </dialog>
  );
}

/** The last row of a dialog: the safe answer first. */
export const DialogActions = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className={styles.actions}>{children}</div>
);
