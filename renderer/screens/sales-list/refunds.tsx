import { useState, type ReactElement } from 'react';
import type { ModificationView } from '#shared/refund.ts';
import type { SaleView } from '#shared/sale.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { Button } from '../../parts/button.tsx';
import { Elapsed } from '../../parts/elapsed.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { cardsOf, isInTheAir, refundsOf } from './refund-plan.ts';
import { refundSaid } from './refund-words.ts';
import { ResolveRefund } from './resolve-refund.tsx';
import styles from './sales-list.module.css';

/** What was asked for and what became of it, the latest on top. */
export function Refunds({ sale }: { readonly sale: SaleView }): ReactElement | null {
  const speech = useSpeech();
  const all = cardsOf(sale).flatMap((card) =>
    refundsOf(card).map((refund) => ({ refund, card: tenderTaken(card, speech).name })),
  );
  if (all.length === 0) return null;
  const latest = all.toSorted((a, b) => b.refund.startedAt - a.refund.startedAt);
  return (
    <ul className={styles.refunds} aria-label={speech.say('salesList.refunds')} data-testid="refunds">
      {latest.map(({ refund, card }) => (
        <Refund key={refund.id} refund={refund} card={card} />
      ))}
    </ul>
  );
}

interface RefundProps {
  readonly refund: ModificationView;
  readonly card: string;
}

function Refund({ refund, card }: RefundProps): ReactElement {
  const speech = useSpeech();
  const { tone, sentence } = refundSaid(refund, card, speech);
  const { approval, startedAt } = refund;
  return (
    <li className={styles.refund} data-tone={tone} data-state={refund.state}>
      <strong role={tone === 'alarm' ? 'alert' : 'status'}>{sentence}</strong>
      {approval !== null && (
        <span className={styles.soft}>
          {speech.say('salesList.by', { by: approval.by, moment: speech.moment(startedAt) })}
        </span>
      )}
      {isInTheAir(refund) && <Elapsed since={startedAt} />}
      <Asking refund={refund} card={card} />
    </li>
  );
}

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
