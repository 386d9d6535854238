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
        <ReceiptRow name={say('receipt.change')} figure={format(tender.change)} />
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
