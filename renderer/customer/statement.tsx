import type { ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';
import { TerminalPicture } from '../screens/payment/terminal-picture.tsx';
import type { Speech } from '#shared/words/speech.ts';
import { customerSaid, type Told } from './said.ts';
import styles from './statement.module.css';

interface StatementProps {
  readonly scene: Told;
  readonly speech: Speech;
}

/** One picture, one sentence, one figure. */
export function Statement({ scene, speech }: StatementProps): ReactElement {
  const { tone, picture, headline, hint, figure } = customerSaid(scene, speech);
  return (
    <section className={styles.statement} data-tone={tone}>
      <div className={styles.picture}>
        {picture === 'terminal' ? <TerminalPicture inviting /> : <Icon name={picture} size={96} />}
      </div>
      {figure !== null && (
        <p className={styles.figure} data-testid="customer-figure">
          {figure.label !== null && <span className={styles.label}>{figure.label}</span>}
          {speech.price(figure.amount)}
        </p>
      )}
      <h1 className={styles.headline}>{headline}</h1>
      <p className={styles.hint}>{hint}</p>
    </section>
  );
}
