import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './basket-header.module.css';

/** Stands where the basket's title stands, large: whoever scans now must see how many are added. */
export function ArmedQuantity(): ReactElement {
  const { digits, armed } = useTill((state) => state.ui.prefix);
  const { forgetPrefix } = useActions();
  const { say, number } = useSpeech();
  const quantity = Number(digits);
  return (
    <div className={styles.armed} data-armed={armed} role="status" data-testid="quantity-prefix">
      <strong className={styles.times}>{armed ? say('prefix.armed', { quantity }) : number(quantity)}</strong>
      <span className={styles.next}>{armed ? say('prefix.armedHint') : say('prefix.typing')}</span>
      <button
        type="button"
        className={styles.forget}
        aria-label={say('prefix.forget')}
        aria-keyshortcuts="Escape"
        onClick={forgetPrefix}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
