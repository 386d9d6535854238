import type { ReactElement } from 'react';
import { Paper } from '../../paper/paper.tsx';
import { useSpeech, useTill } from '../../store/till-context.ts';
import styles from './products.module.css';

/** The very drawing that is printed. */
export function LabelPreview(): ReactElement | null {
  const { say, number } = useSpeech();
  const { preview, form } = useTill((state) => state.products);
  if (preview === null) return null;
  return (
    <section aria-label={say('labels.preview')}>
      <h3 className={styles.heading}>{say('labels.preview')}</h3>
      {form === 'sheet' ? (
        <>
          {preview.pages > preview.sheets.length && (
            <p className={styles.soft}>{say('labels.pages', { count: preview.pages })}</p>
          )}
          {preview.sheets.map((sheet, at) => (
            <img
              key={at}
              className={styles.sheet}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet)}`}
              alt={say('labels.sheet', { number: number(at + 1) })}
            />
          ))}
        </>
      ) : (
        <Paper document={preview.paper} width={form} />
      )}
    </section>
  );
}
