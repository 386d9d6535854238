import type { ReactElement } from 'react';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { useSpeech, useTill } from '../../store/till-context.ts';
import { NEW_CATEGORY } from './draft-form.ts';
import type { PartProps } from './product-form.tsx';
import styles from './products.module.css';

/** Its category, its tax, and whether it is on the first tab. */
export function WhereItStands({ form, change }: PartProps): ReactElement {
  const { say, percent } = useSpeech();
  const categories = useTill((state) => state.catalogue?.categories) ?? [];
  const taxClasses = useTill((state) => state.catalogue?.taxClasses) ?? [];
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={say('edit.category')}
          value={form.category}
          options={[
            ...categories.map(({ id, name }) => ({ value: id, label: name })),
            { value: NEW_CATEGORY, label: say('edit.newCategory') },
          ]}
          onChoose={(category) => change({ category })}
        />
        <Select
          label={say('edit.tax')}
          value={form.taxClass}
          options={taxClasses.map(({ id, label, ratePpm }) => ({
            value: id,
            label: say('edit.taxClass', { label, rate: percent(ratePpm) }),
          }))}
          onChoose={(taxClass) => change({ taxClass })}
        />
      </div>
      {form.category === NEW_CATEGORY && (
        <Field
          label={say('edit.categoryName')}
          value={form.newCategory}
          maxLength={80}
          onText={(newCategory) => change({ newCategory })}
        />
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={form.favourite}
          onChange={(event) => change({ favourite: event.target.checked })}
        />
        {say('edit.favourite')}
      </label>
    </>
  );
}
