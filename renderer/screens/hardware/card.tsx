import type { ReactElement, ReactNode } from 'react';
import styles from './hardware.module.css';

interface CardProps {
  readonly title: string;
  readonly sentence?: string;
  readonly children?: ReactNode;
}

export const Card = ({ title, sentence, children }: CardProps): ReactElement => (
  <section className={styles.card} aria-label={title}>
    <h3>{title}</h3>
    {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
    {children}
  </section>
);
