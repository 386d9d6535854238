import { useState, type ReactElement } from 'react';
import { IMPORT_FIELDS, type ImportColumn, type ImportField } from '#shared/catalogue-import.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import styles from './products.module.css';

interface ColumnsProps {
  readonly file: string;
  readonly columns: readonly ImportColumn[];
}

const NOTHING = '';

/** A person says what each column of a sheet holds. */
export function Columns({ file, columns }: ColumnsProps): ReactElement {
  const { say, number } = useSpeech();
  const { setColumns, cancelImport } = useActions();
  const busy = useBusy('set columns');
  const [fields, setFields] = useState<readonly (ImportField | null)[]>(() =>
    columns.map(({ field }) => field),
  );
  const options = [
    { value: NOTHING, label: say('products.columns.nothing') },
    ...IMPORT_FIELDS.map((field) => ({ value: field, label: say(`products.field.${field}`) })),
  ];
  return (
    <section className={styles.stage}>
      <h3>{say('products.columns')}</h3>
      <p>{say('products.columns.sentence', { file })}</p>
      <ul className={styles.columns}>
        {columns.map(({ heading, samples }, at) => (
          <li key={at}>
            <Select
              label={say('products.columns.of', { number: number(at + 1), heading })}
              value={fields[at] ?? NOTHING}
              options={options}
              onChoose={(chosen) => setFields(fields.with(at, fieldIn(chosen)))}
            />
            <span className={styles.soft}>{samples.filter((sample) => sample !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
      <div className={styles.next}>
        <Button tone="primary" disabled={busy} onClick={() => setColumns(fields)}>
          {say('products.columns.use')}
        </Button>
        <Button disabled={busy} onClick={cancelImport}>
          {say('products.cancel')}
        </Button>
      </div>
    </section>
  );
}

const fieldIn = (chosen: string): ImportField | null =>
  IMPORT_FIELDS.find((field) => field === chosen) ?? null;
