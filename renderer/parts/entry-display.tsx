import type { ReactElement } from 'react';
import { money } from '#shared/money.ts';
import { entryAmount } from '../store/amount-entry.ts';
import { useFormat, useTill, useView } from '../store/till-context.ts';
import styles from './entry-display.module.css';

/** What the keypad has typed so far. */
export function EntryDisplay({ label }: { readonly label: string }): ReactElement {
  const entry = useTill((state) => state.ui.entry);
  const currency = useView((view) => view.shop.currency);
  const format = useFormat();
  return (
    <div className={styles.display} data-empty={entry === ''}>
      <span>{label}</span>
      <output aria-label={label}>{format(money(entryAmount(entry), currency))}</output>
    </div>
  );
}
