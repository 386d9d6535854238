import type { ReactElement, ReactNode } from 'react';
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
  const { dialog, titleId } = useModal(onClose);
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
