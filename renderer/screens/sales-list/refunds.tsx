import { useState, type ReactElement, type ReactNode } from 'react';
import type { SaleId } from '#shared/ids.ts';
import type { ModificationView } from '#shared/refund.ts';
import type { PaidSale, PlainRefundView } from '#shared/sales-list.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { Button } from '../../parts/button.tsx';
import { Elapsed } from '../../parts/elapsed.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { SlipButton } from '../done/slip-button.tsx';
import { cardsOf, isInTheAir, refundsOf } from './refund-plan.ts';
import { refundSaid } from './refund-words.ts';
import { ResolveRefund } from './resolve-refund.tsx';
import styles from './sales-list.module.css';
import type { RefundDraft } from './use-refund.ts';

interface RefundsProps {
  readonly paid: PaidSale;
  readonly draft: RefundDraft;
}

/** What was asked for and what became of it, the latest on top. */
export function Refunds({ paid, draft }: RefundsProps): ReactElement | null {
  const speech = useSpeech();
  const { sale, plainRefunds, exchanged, undelivered } = paid;
  const cards = cardsOf(sale).flatMap((card) =>
    refundsOf(card).map((refund) => ({ at: refund.startedAt, refund, card: tenderTaken(card, speech).name })),
  );
  if (cards.length + plainRefunds.length + exchanged.length === 0) return null;
  return (
    <ul className={styles.refunds} aria-label={speech.say('salesList.refunds')} data-testid="refunds">
      {cards
        .toSorted((a, b) => b.at - a.at)
        .map(({ refund, card }) => (
          <Refund key={refund.id} refund={refund} card={card}>
            {undelivered.includes(refund.id) && (
              <Button onClick={() => draft.chooseInstead(refund)}>{speech.say('returns.instead')}</Button>
            )}
          </Refund>
        ))}
      {plainRefunds.toReversed().map((refund) => (
        <PlainRefund key={refund.id} refund={refund} saleId={sale.id} />
      ))}
      {exchanged.map(({ number, amount, standing }) => (
        <li key={number} className={styles.refund} data-tone={standing === 'paid' ? 'ok' : 'wait'}>
          <strong>{speech.say(EXCHANGED[standing], { number, amount: speech.amount(amount) })}</strong>
        </li>
      ))}
    </ul>
  );
}

const EXCHANGED = {
  paid: 'returns.exchanged',
  open: 'returns.exchanged.open',
  parked: 'returns.exchanged.parked',
} as const;

interface PlainRefundProps {
  readonly refund: PlainRefundView;
  readonly saleId: SaleId;
}

function PlainRefund({ refund, saleId }: PlainRefundProps): ReactElement {
  const { say, amount, moment } = useSpeech();
  const { id, method, asSale, handed, by, at } = refund;
  const values = { amount: amount(handed), method: method ?? '', number: asSale ?? '' };
  const way = asSale !== null ? 'exchange' : method === null ? 'cash' : 'other';
  return (
    <li className={styles.refund} data-tone="ok" data-state="done">
      <strong role="status">{say(`returns.given.${way}`, values)}</strong>
      {by !== null && <span className={styles.soft}>{say('salesList.by', { by, moment: moment(at) })}</span>}
      <SlipButton wish={{ saleId, kind: 'refund', about: id }} />
    </li>
  );
}

interface RefundProps {
  readonly refund: ModificationView;
  readonly card: string;
}

function Refund({ refund, card, children }: RefundProps & { readonly children: ReactNode }): ReactElement {
  const speech = useSpeech();
  const { tone, sentence } = refundSaid(refund, card, speech);
  const { id, saleId, approval, startedAt } = refund;
  return (
    <li className={styles.refund} data-tone={tone} data-state={refund.state}>
      <strong role={tone === 'alarm' ? 'alert' : 'status'}>{sentence}</strong>
      {approval !== null && (
        <span className={styles.soft}>
          {speech.say('salesList.by', { by: approval.by, moment: speech.moment(startedAt) })}
        </span>
      )}
      {isInTheAir(refund) && <Elapsed since={startedAt} />}
      {hasMoved(refund) && <SlipButton wish={{ saleId, kind: 'refund', about: id }} />}
      <Asking refund={refund} card={card} />
      {children}
    </li>
  );
}

/** Before that there is nothing to hand a customer. */
const hasMoved = (refund: ModificationView): boolean =>
  refund.state === 'onItsWay' ||
  refund.state === 'done' ||
  (refund.state === 'resolved' && refund.says === 'moved');

/** Only what nobody has confirmed can be asked about, and only what was asked in vain can be decided. */
function Asking({ refund, card }: RefundProps): ReactElement | null {
  const [resolving, setResolving] = useState(false);
  const busy = useBusy('check');
  const { checkGiveBack } = useActions();
  const { say } = useSpeech();
  const { state } = refund;
  if (state !== 'unknown' && state !== 'needsAttention') return null;
  return (
    <div className={styles.asking}>
      <Button disabled={busy} onClick={() => checkGiveBack(refund.id)}>
        {say('salesList.askAgain')}
      </Button>
      {state === 'needsAttention' && (
        <Button onClick={() => setResolving(true)}>{say('salesList.resolve')}</Button>
      )}
      {resolving && <ResolveRefund refund={refund} card={card} onClose={() => setResolving(false)} />}
    </div>
  );
}
