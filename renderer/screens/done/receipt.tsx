import type { ReactElement } from 'react';
import type { ReceiptView } from '#shared/sale.ts';
import { taxLabel } from '../../copy/labels.ts';
import { useShopSpeech, useSpeech } from '../../store/till-context.ts';
import { ReceiptTenders } from './receipt-tenders.tsx';
import { ReceiptRow } from './receipt-row.tsx';
import styles from './receipt.module.css';

/** The paper's place is there before the receipt is: it fills in and moves nothing. */
export function Receipt({ receipt }: { readonly receipt: ReceiptView | null }): ReactElement {
  const { say } = useSpeech();
  const { language, direction } = useShopSpeech();
  return (
    <aside className={styles.tray} aria-label={say('receipt.label')} aria-busy={receipt === null}>
      <div className={styles.paper} lang={language} dir={direction} data-testid="receipt">
        {receipt !== null && <Paper receipt={receipt} />}
      </div>
    </aside>
  );
}

function Paper({ receipt }: { readonly receipt: ReceiptView }): ReactElement {
  const speech = useShopSpeech();
  const { say, amount: format } = speech;
  return (
    <>
      <header className={styles.head}>
        <strong>{receipt.shop.name}</strong>
        {receipt.shop.address.map((part) => (
          <span key={part}>{part}</span>
        ))}
        <span>
          {say('receipt.head', {
            till: receipt.till,
            number: receipt.number,
            moment: speech.moment(receipt.paidAt),
          })}
        </span>
        {receipt.training && <strong className={styles.training}>{say('receipt.training')}</strong>}
      </header>
      <ul className={styles.rows}>
        {receipt.lines.map((line) => (
          <ReceiptRow
            key={line.id}
            name={say('receipt.line', { quantity: line.quantity, name: line.name })}
            figure={format(line.total)}
          />
        ))}
      </ul>
      <ul className={styles.rows}>
        <ReceiptRow name={say('receipt.subtotal')} figure={format(receipt.totals.subtotal)} />
        {receipt.totals.taxes.map((tax) => (
          <ReceiptRow key={tax.label} name={taxLabel(tax, speech)} figure={format(tax.amount)} />
        ))}
        <ReceiptRow strong name={say('receipt.total')} figure={format(receipt.totals.total)} />
        {receipt.tip.amount > 0 && <ReceiptRow name={say('receipt.tip')} figure={format(receipt.tip)} />}
      </ul>
      <ReceiptTenders receipt={receipt} />
    </>
  );
}
