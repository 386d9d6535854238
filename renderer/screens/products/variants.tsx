import type { ReactElement } from 'react';
import { MOST_VARIANTS } from '#shared/product-draft.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useSpeech } from '../../store/till-context.ts';
import type { VariantForm } from './draft-form.ts';
import type { PartProps } from './product-form.tsx';
import { PriceField, Rowset } from './rowset.tsx';

/** Further forms with a price and a barcode of their own. */
export function Variants({ form, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  const { variants, coming } = form;
  const put = (key: string, part: Partial<VariantForm>): void =>
    change({ variants: variants.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const remove = ({ key }: VariantForm): void =>
    change({
      variants: variants.filter((one) => one.key !== key),
      coming: coming.filter(({ of }) => of !== key),
    });
  const add = (): void => {
    const fresh = { key: crypto.randomUUID(), id: null, name: '', price: form.price, barcode: '' };
    change({ variants: [...variants, fresh] });
  };
  return (
    <Rowset
      legend={say('edit.variants')}
      none={say('edit.variants.none')}
      rows={variants}
      nameOf={({ name }) => name}
      onRemove={remove}
      add={
        <Button disabled={variants.length >= MOST_VARIANTS} onClick={add}>
          {say('edit.variant.add')}
        </Button>
      }
    >
      {({ key, name, price, barcode }) => (
        <>
          <Field
            label={say('edit.name')}
            value={name}
            maxLength={80}
            onText={(text) => put(key, { name: text })}
          />
          <PriceField label={say('edit.price')} value={price} onText={(text) => put(key, { price: text })} />
          <Field
            label={say('edit.barcode')}
            value={barcode}
            maxLength={80}
            dir="ltr"
            onText={(text) => put(key, { barcode: text })}
          />
        </>
      )}
    </Rowset>
  );
}
