import { Fragment, type ReactElement } from 'react';
import type { ReceiptTender, ReceiptView } from '#shared/sale.ts';
import { cardWords } from '../../copy/payment.ts';
import { useShopSpeech } from '../../store/till-context.ts';
import { ReceiptRow } from './receipt-row.tsx';
import styles from './receipt.module.css';

/** What VINR returned and no more: the card slip itself is the terminal's. */
export const ReceiptTenders = ({ receipt }: { readonly receipt: ReceiptView }): ReactElement => (
  <ul className={styles.rows}>
    {receipt.tenders.map((tender, index) => (
      // Tenders of a paid sale never change their order, and two may be equal in every field.
      <Fragment key={index}>
        <TenderRows tender={tender} />
      </Fragment>
    ))}
  </ul>
);

function TenderRows({ tender }: { readonly tender: ReceiptTender }): ReactElement {
  const speech = useShopSpeech();
  const { say, amount: format } = speech;
  if (tender.kind === 'cash') {
    return (
      <>
        <ReceiptRow name={say('receipt.cash')} figure={format(tender.received)} />
        {tender.rounding.amount !== 0 && (
          <ReceiptRow name={say('receipt.rounding')} figure={format(tender.rounding)} />
        )}
        <ReceiptRow name={say('receipt.change')} figure={format(tender.change)} />
      </>
    );
  }
  if (tender.kind === 'other') {
    return (
      <>
        <ReceiptRow name={tender.label} figure={format(tender.amount)} />
        {tender.reference !== null && <li className={styles.small}>{tender.reference}</li>}
      </>
    );
  }
  const small = [
    tender.entry,
    tender.authCode && say('receipt.auth', { code: tender.authCode }),
    tender.terminal,
  ];
  return (
    <>
      <ReceiptRow name={cardWords(tender, speech)} figure={format(tender.amount)} />
      <li className={styles.small}>{small.filter((part) => part !== null && part !== '').join(' · ')}</li>
      {tender.provisional && <li className={styles.small}>{say('receipt.pending')}</li>}
    </>
  );
}
