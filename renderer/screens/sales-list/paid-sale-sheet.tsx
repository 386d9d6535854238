import { useEffect, type ReactElement } from 'react';
import type { SaleId } from '#shared/ids.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { errorSentence } from '../../copy/errors.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { RefundLines } from './refund-lines.tsx';
import { RefundWays } from './refund-ways.tsx';
import { Refunds } from './refunds.tsx';
import { SalePapers } from './sale-papers.tsx';
import styles from './sales-list.module.css';
import { useRefund, type RefundDraft } from './use-refund.ts';

/** One paid sale: what it was, what went back, and what may. It is asked for again with every change of the till. */
export function PaidSaleSheet({ saleId }: { readonly saleId: SaleId }): ReactElement | null {
  const paid = useTill(({ paidSale }) => (paidSale?.sale.id === saleId ? paidSale : null));
  const revision = useView((view) => view.revision);
  const { loadPaidSale } = useActions();
  useEffect(() => loadPaidSale(saleId), [loadPaidSale, saleId, revision]);
  return paid === null ? null : <Opened paid={paid} />;
}

function Opened({ paid }: { readonly paid: PaidSale }): ReactElement {
  const { look } = useActions();
  const speech = useSpeech();
  const { say } = speech;
  const draft = useRefund(paid);
  const { sale, paidAt } = paid;
  const taken = sale.tenders.map((tender) => tenderTaken(tender, speech));
  const ways = taken.flatMap(({ name, amount }) => (amount === null ? [] : [name])).join(', ');
  const values = { moment: speech.moment(paidAt), amount: speech.amount(sale.totals.total), ways };
  return (
    <Sheet
      title={say('salesList.saleTitle', { number: sale.number })}
      sentence={say('salesList.saleSentence', values)}
      onClose={() => look(null)}
      footer={<Ways draft={draft} />}
    >
      <div className={styles.sale} data-testid="paid-sale">
        <div className={styles.choosing}>
          <RefundLines paid={paid} draft={draft} />
          <SalePapers sale={sale} />
        </div>
        <div className={styles.aside}>
          <RefundWays paid={paid} draft={draft} />
          <Refunds paid={paid} draft={draft} />
        </div>
      </div>
    </Sheet>
  );
}

/** Trouble has its own place between the two ways out. */
function Ways({ draft }: { readonly draft: RefundDraft }): ReactElement {
  const { look } = useActions();
  const speech = useSpeech();
  const busy = useBusy('refund');
  const { offered, parts, trouble, choice } = draft;
  const isReady = parts.length > 0 && !busy;
  const mayExchange = choice.by === 'lines' && choice.pieces.size > 0 && !busy;
  const words = isReady
    ? speech.say('salesList.give', { amount: speech.amount(offered) })
    : speech.say(busy ? 'salesList.asking' : 'salesList.choose');
  return (
    <>
      <Button size={72} onClick={() => look({ at: 'sales', saleId: null })}>
        {speech.say('salesList.all')}
      </Button>
      <p className={styles.trouble} role="alert">
        {trouble === null ? '' : errorSentence(trouble, speech)}
      </p>
      <Button size={72} disabled={!mayExchange} onClick={draft.exchange}>
        {speech.say('returns.exchange')}
      </Button>
      <Button tone="primary" size={72} hint="pay" disabled={!isReady} onClick={draft.send}>
        {words}
      </Button>
    </>
  );
}
