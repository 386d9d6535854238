import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './step-header.module.css';

interface StepHeaderProps {
  readonly back: string;
  /** Null where there is no way back: money is in the sale. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

export const StepHeader = ({ back, onBack, children }: StepHeaderProps): ReactElement => (
  <header className={styles.header}>
    {onBack !== null && (
      <button type="button" className={styles.back} aria-keyshortcuts="Escape" onClick={onBack}>
        <Icon name="back" size={20} />
        {back}
        <KeyHint>Esc</KeyHint>
      </button>
    )}
    <div className={styles.middle}>{children}</div>
  </header>
);
