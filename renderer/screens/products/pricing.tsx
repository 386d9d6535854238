import type { ReactElement } from 'react';
import { useSpeech } from '../../store/till-context.ts';
import type { PartProps } from './product-form.tsx';
import { PriceField } from './rowset.tsx';
import styles from './products.module.css';

const WAYS = ['fixed', 'weighed', 'open'] as const;

/** By the piece, by weight, or typed by the cashier; and the price. */
export function Pricing({ form, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.pair}>
      <div className={styles.choices} role="group" aria-label={say('edit.pricing')}>
        {WAYS.map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={form.pricing === way}
            onClick={() => change({ pricing: way })}
          >
            {say(`edit.pricing.${way}`)}
          </button>
        ))}
      </div>
      {form.pricing !== 'open' && (
        <PriceField
          label={say(form.pricing === 'weighed' ? 'edit.pricePerKilogram' : 'edit.price')}
          value={form.price}
          onText={(price) => change({ price })}
        />
      )}
    </div>
  );
}
