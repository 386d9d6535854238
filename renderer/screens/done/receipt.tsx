import type { ReactElement } from 'react';
import type { ReceiptView } from '#shared/sale.ts';
import { taxLabel } from '../../copy/labels.ts';
import { useShopSpeech } from '../../store/till-context.ts';
import { ReceiptTenders } from './receipt-tenders.tsx';
import { ReceiptRow } from './receipt-row.tsx';
import styles from './receipt.module.css';

/** The paper's place is there before the receipt is: it fills in and moves nothing. */
export function Receipt({ receipt }: { readonly receipt: ReceiptView | null }): ReactElement {
  return (
    <aside className={styles.tray} aria-label="Receipt" aria-busy={receipt === null}>
      <div className={styles.paper} data-testid="receipt">
        {receipt !== null && <Paper receipt={receipt} />}
      </div>
    </aside>
  );
}

function Paper({ receipt }: { readonly receipt: ReceiptView }): ReactElement {
  const speech = useShopSpeech();
  const format = speech.amount;
  return (
    <>
      <header className={styles.head}>
        <strong>{receipt.shop.name}</strong>
        {receipt.shop.address.map((part) => (
          <span key={part}>{part}</span>
        ))}
        <span>
          {receipt.till} · Sale {receipt.number} · {speech.moment(receipt.paidAt)}
        </span>
        {receipt.training && <strong className={styles.training}>TRAINING: not a real sale</strong>}
      </header>
      <ul className={styles.rows}>
        {receipt.lines.map((line) => (
          <ReceiptRow key={line.id} name={`${line.quantity} × ${line.name}`} figure={format(line.total)} />
        ))}
      </ul>
      <ul className={styles.rows}>
        <ReceiptRow name="Subtotal" figure={format(receipt.totals.subtotal)} />
        {receipt.totals.taxes.map((tax) => (
          <ReceiptRow key={tax.label} name={taxLabel(tax, speech)} figure={format(tax.amount)} />
        ))}
        <ReceiptRow strong name="Total" figure={format(receipt.totals.total)} />
        {receipt.tip.amount > 0 && <ReceiptRow name="Tip" figure={format(receipt.tip)} />}
      </ul>
      <ReceiptTenders receipt={receipt} />
    </>
  );
}
