import type { ReactElement, ReactNode } from 'react';
import type { Money } from '#shared/money.ts';
import { useFormat } from '../store/till-context.ts';
import styles from './amount-due.module.css';

interface AmountDueProps {
  readonly label: string;
  readonly amount: Money;
  readonly note?: ReactNode;
}

/** The biggest thing on the screen, always at the same place; the line below keeps its room when it is empty. */
export function AmountDue({ label, amount, note = null }: AmountDueProps): ReactElement {
  const format = useFormat();
  return (
    <div className={styles.due}>
      <h1 className={styles.label}>{label}</h1>
      <p className={styles.amount} data-testid="amount-due">
        {format(amount)}
      </p>
      <p className={styles.note}>{note}</p>
    </div>
  );
}
