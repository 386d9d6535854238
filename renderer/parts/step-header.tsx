import type { ReactElement, ReactNode } from 'react';
import { useKeyMap } from '../keyboard/use-keys.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './step-header.module.css';

interface StepHeaderProps {
  readonly back: string;
  /** Null where there is no way back: money is in the sale. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

export function StepHeader({ back, onBack, children }: StepHeaderProps): ReactElement {
  const keys = useKeyMap();
  return (
    <header className={styles.header}>
      {onBack !== null && (
        <button type="button" className={styles.back} aria-keyshortcuts={keys.back} onClick={onBack}>
          <Icon name="back" size={20} />
          {back}
          <KeyHint action="back" />
        </button>
      )}
      <div className={styles.middle}>{children}</div>
    </header>
  );
}
