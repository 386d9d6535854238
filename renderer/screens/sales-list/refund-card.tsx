import type { ReactElement } from 'react';
import { add, compare } from '#shared/money.ts';
import { REFUND_REASONS } from '#shared/refund.ts';
import type { CardTenderView } from '#shared/sale.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { cardsOf, noRefund, wantedBack } from './refund-plan.ts';
import styles from './sales-list.module.css';
import type { RefundDraft } from './use-refund.ts';

interface RefundCardProps {
  readonly paid: PaidSale;
  readonly draft: RefundDraft;
}

/** Where the money goes, how much may, and why. */
export function RefundCard({ paid, draft }: RefundCardProps): ReactElement {
  const { say } = useSpeech();
  const { card } = draft;
  const cards = cardsOf(paid.sale);
  if (card === null) return <p className={styles.standing}>{say('salesList.noCard')}</p>;
  return (
    <>
      {cards.length > 1 && <Cards cards={cards} draft={draft} />}
      <Ceiling paid={paid} card={card} draft={draft} />
      <div className={styles.reasons} role="group" aria-label={say('salesList.reason')}>
        <h3>{say('salesList.reason')}</h3>
        {REFUND_REASONS.map((reason) => (
          <Button key={reason} aria-pressed={draft.reason === reason} onClick={() => draft.setReason(reason)}>
            {say(`salesList.reason.${reason}`)}
          </Button>
        ))}
      </div>
    </>
  );
}

function Cards({ cards, draft }: { cards: readonly CardTenderView[]; draft: RefundDraft }): ReactElement {
  const speech = useSpeech();
  return (
    <div className={styles.reasons} role="group" aria-label={speech.say('salesList.card')}>
      <h3>{speech.say('salesList.card')}</h3>
      {cards.map((card) => (
        <Button
          key={card.id}
          aria-pressed={draft.card?.id === card.id}
          onClick={() => draft.chooseCard(card.id)}
        >
          <bdi>{tenderTaken(card, speech).name}</bdi> · {speech.amount(card.refundable)}
        </Button>
      ))}
    </div>
  );
}

/** Its place is as high with one sentence as with two. */
function Ceiling({ paid, card, draft }: RefundCardProps & { readonly card: CardTenderView }): ReactElement {
  const speech = useSpeech();
  const { say, amount } = speech;
  const { refundable, refunded } = card;
  const why = noRefund(card);
  if (why !== null)
    return (
      <p className={styles.standing} role="status" data-refund={why}>
        {say(`salesList.no.${why}`)}
      </p>
    );
  const values = {
    left: amount(refundable),
    taken: amount(add(refundable, refunded)),
    back: amount(refunded),
  };
  const isTooMuch = compare(wantedBack(paid, draft.choice), refundable) > 0;
  return (
    <p className={styles.standing} role="status" data-refund="open">
      {say('salesList.ceiling', { ...values, card: tenderTaken(card, speech).name })}{' '}
      {isTooMuch && <strong>{say('salesList.onlyLeft', values)}</strong>}
    </p>
  );
}
