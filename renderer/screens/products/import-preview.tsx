import type { ReactElement } from 'react';
import type { ImportPreview as Preview } from '#shared/catalogue-import.ts';
import { shownName } from '../../copy/shown-name.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import { Problems } from './problems.tsx';
import styles from './products.module.css';

const COUNTS = ['new', 'changed', 'removed', 'same'] as const;

/** What taking a sheet in would change. */
export function ImportPreview({ preview }: { readonly preview: Preview }): ReactElement {
  const speech = useSpeech();
  const { say, number } = speech;
  const { counts, newCategories, warnings, warningCount } = preview;
  return (
    <>
      <dl className={styles.counts}>
        {COUNTS.map((one) => (
          <div key={one} data-change={one}>
            <dt>{say(`products.count.${one}`)}</dt>
            <dd>{number(counts[one])}</dd>
          </div>
        ))}
      </dl>
      {newCategories.length > 0 && (
        <p>{say('products.newCategories', { list: speech.list(newCategories) })}</p>
      )}
      {preview.coming > 0 && <p>{say('products.coming', { count: preview.coming })}</p>}
      <FirstRows rows={preview.rows} />
      {warningCount > 0 && (
        <>
          <p>{say('products.warnings', { count: warningCount })}</p>
          <Problems problems={warnings} />
        </>
      )}
    </>
  );
}

function FirstRows({ rows }: Pick<Preview, 'rows'>): ReactElement | null {
  const { say, amount } = useSpeech();
  const currency = useView((view) => view.shop.currency);
  const price = (minor: number | null) => (minor === null ? '–' : amount({ amount: minor, currency }));
  if (rows.length === 0) return null;
  return (
    <table className={styles.rows} aria-label={say('products.firstRows')}>
      <thead>
        <tr>
          <th scope="col">{say('products.column.product')}</th>
          <th scope="col">{say('products.column.change')}</th>
          <th scope="col">{say('products.column.before')}</th>
          <th scope="col">{say('products.column.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, change, before, after }) => (
          <tr key={`${change} ${id}`}>
            <th scope="row">
              {shownName(name)} <small>{id}</small>
            </th>
            <td>{say(`products.count.${change}`)}</td>
            <td>{price(before)}</td>
            <td>{price(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
