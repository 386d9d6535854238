import type { ReactElement, ReactNode } from 'react';
import styles from './facts-card.module.css';

interface FactsCardProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A panel of the office: what is so, and what can be done about it. */
export const FactsCard = ({ label, children }: FactsCardProps): ReactElement => (
  <section className={styles.card} aria-label={label}>
    {children}
  </section>
);

/** Names (`dt`) beside what is said of them (`dd`). */
export const Facts = ({ children }: Pick<FactsCardProps, 'children'>): ReactElement => (
  <dl className={styles.facts}>{children}</dl>
);
