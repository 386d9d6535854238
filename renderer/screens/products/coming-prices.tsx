import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { ITSELF, type ComingForm } from './draft-form.ts';
import type { PartProps } from './product-form.tsx';
import styles from './products.module.css';

/** Prices that count from a minute on, of the product or of one of its forms. */
export function ComingPrices({ form, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  const { coming, variants } = form;
  const forms = [
    { value: ITSELF, label: say('edit.itself') },
    ...variants.map(({ key, name }) => ({ value: key, label: name })),
  ];
  const put = (key: string, part: Partial<ComingForm>): void =>
    change({ coming: coming.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = (): void =>
    change({ coming: [...coming, { key: crypto.randomUUID(), of: ITSELF, from: '', price: '' }] });
  return (
    <fieldset className={styles.rowset}>
      <legend>{say('edit.coming')}</legend>
      {coming.length === 0 && <p className={styles.soft}>{say('edit.coming.none')}</p>}
      {coming.map((one) => (
        <div key={one.key} className={styles.typed}>
          <Field
            label={say('edit.coming.from')}
            type="datetime-local"
            value={one.from}
            onText={(from) => put(one.key, { from })}
          />
          <Field
            label={say('edit.price')}
            value={one.price}
            maxLength={20}
            inputMode="decimal"
            dir="ltr"
            onText={(price) => put(one.key, { price })}
          />
          {variants.length > 0 ? (
            <Select
              label={say('edit.coming.for')}
              value={one.of}
              options={forms}
              onChoose={(of) => put(one.key, { of })}
            />
          ) : (
            <span />
          )}
          <Button
            aria-label={say('edit.remove', { name: one.price })}
            onClick={() => change({ coming: coming.filter(({ key }) => key !== one.key) })}
          >
            {say('edit.removeShort')}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={add}>{say('edit.coming.add')}</Button>
      </div>
    </fieldset>
  );
}
