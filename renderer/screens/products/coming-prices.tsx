import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { ITSELF, type ComingForm } from './draft-form.ts';
import type { PartProps } from './product-form.tsx';
import { PriceField, Rowset } from './rowset.tsx';

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
    <Rowset
      legend={say('edit.coming')}
      none={say('edit.coming.none')}
      rows={coming}
      nameOf={({ price }) => price}
      onRemove={({ key }) => change({ coming: coming.filter((one) => one.key !== key) })}
      add={<Button onClick={add}>{say('edit.coming.add')}</Button>}
    >
      {({ key, of, from, price }) => (
        <>
          <Field
            label={say('edit.coming.from')}
            type="datetime-local"
            value={from}
            onText={(text) => put(key, { from: text })}
          />
          <PriceField label={say('edit.price')} value={price} onText={(text) => put(key, { price: text })} />
          {variants.length > 0 ? (
            <Select
              label={say('edit.coming.for')}
              value={of}
              options={forms}
              onChoose={(chosen) => put(key, { of: chosen })}
            />
          ) : (
            <span />
          )}
        </>
      )}
    </Rowset>
  );
}
