import type { ReactElement } from 'react';
import type { ParkedSale } from '#shared/till.ts';
import { useNow } from '../../parts/use-now.ts';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import styles from './parked.module.css';

/** One press opens it: number or name, what is in it, whose hands put it by, and how long ago. */
export function ParkedCard({ sale }: { readonly sale: ParkedSale }): ReactElement {
  const { recall } = useActions();
  const { say, amount, ago } = useSpeech();
  const now = useNow();
  const busy = useBusy('recall');
  const { number, name, pieces, by } = sale;
  const total = amount(sale.total);
  const facts = [say('basket.pieces', { pieces }), by, ago(Math.max(0, now - sale.since))];
  return (
    <button
      type="button"
      className={styles.card}
      disabled={busy}
      aria-label={say('parked.open', {
        number,
        name: name ?? '',
        total,
        facts: facts.filter(Boolean).join(', '),
      })}
      onClick={() => recall(sale.saleId)}
    >
      <span className={styles.head}>
        <strong>{name ?? number}</strong>
        <span>{total}</span>
      </span>
      <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
