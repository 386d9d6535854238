import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './products.module.css';

interface RowsetProps<Row> {
  readonly legend: string;
  /** Said where there is no row. */
  readonly none: string;
  readonly rows: readonly Row[];
  /** What can be typed of one. */
  readonly children: (row: Row) => ReactNode;
  /** As it is called to whoever removes it. */
  readonly nameOf: (row: Row) => string;
  readonly onRemove: (row: Row) => void;
  readonly add: ReactElement;
}

/** Rows of a product's form that come and go. */
export function Rowset<Row extends { readonly key: string }>(props: RowsetProps<Row>): ReactElement {
  const { legend, none, rows, children, nameOf, onRemove, add } = props;
  const { say } = useSpeech();
  return (
    <fieldset className={styles.rowset}>
      <legend>{legend}</legend>
      {rows.length === 0 && <p className={styles.soft}>{none}</p>}
      {rows.map((row) => (
        <div key={row.key} className={styles.typed}>
          {children(row)}
          <Button aria-label={say('edit.remove', { name: nameOf(row) })} onClick={() => onRemove(row)}>
            {say('edit.removeShort')}
          </Button>
        </div>
      ))}
      <div>{add}</div>
    </fieldset>
  );
}

interface PriceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (price: string) => void;
}

/** A price as it is typed; what it means is judged when the form is kept. */
export const PriceField = (props: PriceFieldProps): ReactElement => (
  <Field {...props} maxLength={20} inputMode="decimal" dir="ltr" />
);
