import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
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
      <Choice
        name={say('edit.pricing')}
        quiet
        options={WAYS}
        chosen={form.pricing}
        label={(way) => say(`edit.pricing.${way}`)}
        onChoose={(pricing) => change({ pricing })}
      />
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
