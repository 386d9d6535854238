import type { ReactElement } from 'react';
import { shownName } from '../../copy/shown-name.ts';
import { Button } from '../../parts/button.tsx';
import type { ChosenLabel } from '../../store/products-desk.ts';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './products.module.css';

/** One label and how many of it. */
export function LabelRow({ label }: { readonly label: ChosenLabel }): ReactElement {
  const { say, number, minute } = useSpeech();
  const { countLabels } = useActions();
  const { name, count, at } = label;
  return (
    <li className={styles.product}>
      <div className={styles.open}>
        <strong>{shownName(name)}</strong>
        {at !== null && <span className={styles.soft}>{say('coming.minute', { when: minute(at) })}</span>}
      </div>
      <div className={styles.stepper}>
        <Button aria-label={say('labels.fewer', { name })} onClick={() => countLabels(label, count - 1)}>
          −
        </Button>
        <output>{number(count)}</output>
        <Button aria-label={say('labels.more', { name })} onClick={() => countLabels(label, count + 1)}>
          +
        </Button>
      </div>
    </li>
  );
}
