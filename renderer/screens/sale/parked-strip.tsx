import type { ReactElement } from 'react';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { ParkedCard } from './parked-card.tsx';
import styles from './parked.module.css';

/** More than that and the list is quicker to read than the strip. */
const IN_STRIP = 3;

/** Below the products, so that no tile moves when it appears. The latest first: it is the likeliest to come back. */
export function ParkedStrip(): ReactElement | null {
  const parked = useView((view) => view.parked);
  const { ask } = useActions();
  const { say } = useSpeech();
  if (parked.length === 0) return null;
  const latest = [...parked].reverse().slice(0, IN_STRIP);
  return (
    <section className={styles.strip} aria-label={say('parked.label')}>
      {latest.map((sale) => (
        <ParkedCard key={sale.saleId} sale={sale} />
      ))}
      {parked.length > IN_STRIP && (
        <button type="button" className={styles.all} onClick={() => ask({ kind: 'parked' })}>
          {say('parked.all', { count: parked.length })}
        </button>
      )}
    </section>
  );
}
