import type { ReactElement } from 'react';
import { MOST_VARIANTS } from '#shared/product-draft.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useSpeech } from '../../store/till-context.ts';
import type { VariantForm } from './draft-form.ts';
import type { PartProps } from './product-form.tsx';
import styles from './products.module.css';

/** Further forms with a price and a barcode of their own. */
export function Variants({ form, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  const { variants, coming } = form;
  const put = (key: string, part: Partial<VariantForm>): void =>
    change({ variants: variants.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const remove = (key: string): void =>
    change({
      variants: variants.filter((one) => one.key !== key),
      coming: coming.filter(({ of }) => of !== key),
    });
  const add = (): void => {
    const fresh = { key: crypto.randomUUID(), id: null, name: '', price: form.price, barcode: '' };
    change({ variants: [...variants, fresh] });
  };
  return (
    <fieldset className={styles.rowset}>
      <legend>{say('edit.variants')}</legend>
      {variants.length === 0 && <p className={styles.soft}>{say('edit.variants.none')}</p>}
      {variants.map((one) => (
        <div key={one.key} className={styles.typed}>
          <Field
            label={say('edit.name')}
            value={one.name}
            maxLength={80}
            onText={(name) => put(one.key, { name })}
          />
          <Field
            label={say('edit.price')}
            value={one.price}
            maxLength={20}
            inputMode="decimal"
            dir="ltr"
            onText={(price) => put(one.key, { price })}
          />
          <Field
            label={say('edit.barcode')}
            value={one.barcode}
            maxLength={80}
            dir="ltr"
            onText={(barcode) => put(one.key, { barcode })}
          />
          <Button aria-label={say('edit.remove', { name: one.name })} onClick={() => remove(one.key)}>
            {say('edit.removeShort')}
          </Button>
        </div>
      ))}
      <div>
        <Button disabled={variants.length >= MOST_VARIANTS} onClick={add}>
          {say('edit.variant.add')}
        </Button>
      </div>
    </fieldset>
  );
}
