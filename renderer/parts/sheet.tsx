import { useState, type ReactElement, type ReactNode } from 'react';
import { useSpeech } from '../store/till-context.ts';
import { Button } from './button.tsx';
import { SheetFooterContext } from './sheet-footer.tsx';
import { useModal } from './use-modal.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly sentence: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in sight below what scrolls; a part of the page adds its own by `SheetFooter`. */
  readonly footer?: ReactNode;
  /** The way to neighbouring pages, at the side. Makes the sheet as wide as the window allows. */
  readonly rail?: ReactNode;
}

/** A page over the screen, for looking into things; the till goes on underneath. Escape closes it. */
export function Sheet({ title, sentence, onClose, children, footer, rail }: SheetProps): ReactElement {
  const { dialog, titleId } = useModal(onClose);
  const [footerElement, setFooterElement] = useState<HTMLElement | null>(null);
  const { say } = useSpeech();
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
        <div className={styles.page}>
          <div className={styles.body} tabIndex={0} role="region" aria-labelledby={titleId}>
            <SheetFooterContext value={footerElement}>{children}</SheetFooterContext>
          </div>
          <footer ref={setFooterElement} className={styles.footer}>
            {footer}
          </footer>
        </div>
      </div>
    </dialog>
  );
}
