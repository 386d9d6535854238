import { useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useKeyActions } from '../keyboard/use-keys.ts';
import { useActions, useSpeech } from '../store/till-context.ts';
import { Button } from './button.tsx';
import { useModal } from './use-modal.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly sentence: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode;
  /** The way to neighbouring pages, at the side. Makes the sheet as wide as the window allows. */
  readonly rail?: ReactNode;
}

/** A page over the screen, for looking into things; the till goes on underneath. Escape closes it. */
export function Sheet({ title, sentence, onClose, children, footer, rail }: SheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const { say } = useSpeech();
  const titleId = useId();
  useModal(dialog);
  const { lock } = useActions();
  useKeyActions({ back: onClose, lock }, true);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-wide={rail !== undefined}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header className={styles.header}>
        <div>
          <h2 id={titleId}>{title}</h2>
          <p className={styles.sentence}>{sentence}</p>
        </div>
        <Button hint="back" autoFocus onClick={onClose}>
          {say('sheet.close')}
        </Button>
      </header>
      <div className={styles.middle}>
        {rail !== undefined && <div className={styles.rail}>{rail}</div>}
        <div className={styles.body} tabIndex={0} role="region" aria-labelledby={titleId}>
          {children}
        </div>
      </div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  );
}
