import type { ReactElement } from 'react';
import { cashBack } from '#shared/cash.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, sum } from '#shared/money.ts';
import { REFUND_REASONS } from '#shared/refund.ts';
import type { RefundPart, RefundWay } from '#shared/returns.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useSpeech, useView } from '../../store/till-context.ts';
import { cardsOf, ceilingOf, noRefund } from './refund-plan.ts';
import styles from './sales-list.module.css';
import { isOneCard, type RefundDraft } from './use-refund.ts';

interface RefundWaysProps {
  readonly paid: PaidSale;
  readonly draft: RefundDraft;
}

/** Where the money goes, how much may, and why. */
export function RefundWays({ paid, draft }: RefundWaysProps): ReactElement {
  const { say } = useSpeech();
  return (
    <>
      <Ceiling paid={paid} draft={draft} />
      <Ways paid={paid} draft={draft} />
      <Choice
        name={say('salesList.reason')}
        options={REFUND_REASONS}
        chosen={draft.reason}
        label={(reason) => say(`salesList.reason.${reason}`)}
        onChoose={draft.setReason}
      />
    </>
  );
}

interface NamedWay {
  readonly way: RefundWay;
  readonly name: string;
}

/** Each card by itself only where there are several ways to tell apart. */
function useWays({ sale, originals }: PaidSale): readonly NamedWay[] {
  const speech = useSpeech();
  const choices = useView((view) => view.counter.tenders);
  const cards = cardsOf(sale).filter(({ id }) =>
    originals.some((one) => one.kind === 'card' && one.tenderId === id),
  );
  const several = originals.length > 1 ? cards : [];
  return [
    { way: { kind: 'asPaid' }, name: speech.say('returns.asPaid') },
    ...several.map((card): NamedWay => {
      return { way: { kind: 'card', tenderId: card.id }, name: tenderTaken(card, speech).name };
    }),
    { way: { kind: 'cash' }, name: speech.say('taken.cash') },
    ...choices.map(({ id, label }): NamedWay => ({ way: { kind: 'other', methodId: id }, name: label })),
  ];
}

function Ways({ paid, draft }: RefundWaysProps): ReactElement {
  const { say } = useSpeech();
  const ways = new Map(useWays(paid).map((named) => [keyOf(named.way), named]));
  const choose = (key: string): void => {
    const named = ways.get(key);
    if (named !== undefined) draft.setWay(named.way);
  };
  return (
    <div className={styles.whereTo}>
      <Choice
        name={say('returns.way')}
        options={[...ways.keys()]}
        chosen={keyOf(draft.way)}
        label={(key) => <bdi>{ways.get(key)?.name}</bdi>}
        onChoose={choose}
      />
      {isOneCard(draft.parts) && (
        <Toggle
          label={say('returns.present')}
          isOn={draft.presentCard}
          onPress={() => draft.setPresentCard(!draft.presentCard)}
        />
      )}
    </div>
  );
}

function keyOf(way: RefundWay): string {
  if (way.kind === 'card') return way.tenderId;
  return way.kind === 'other' ? `other ${way.methodId}` : way.kind;
}

/** Its place is as high with one sentence as with two. */
function Ceiling({ paid, draft }: RefundWaysProps): ReactElement {
  const speech = useSpeech();
  const { say, amount } = speech;
  const why = noRefund(paid, draft.way);
  if (why !== null)
    return (
      <p className={styles.standing} role="status" data-refund={why}>
        {say(`salesList.no.${why}`)}
      </p>
    );
  const { left, sale, exchanged } = paid;
  const moved = sum(
    exchanged.map((one) => one.amount),
    left.currency,
  );
  const values = {
    left: amount(left),
    taken: amount(add(add(left, sale.refunded), moved)),
    back: amount(sale.refunded),
  };
  const most = ceilingOf(paid, draft.way);
  const isTooMuch = compare(draft.offered, most) > 0;
  return (
    <p className={styles.standing} role="status" data-refund="open">
      {say('returns.ceiling', values)}{' '}
      {isTooMuch && <strong>{say('returns.onlyLeft', { left: amount(most) })}</strong>}
      {draft.parts.map((part) => (
        <span key={keyOfPart(part)} className={styles.part} data-testid="refund-part">
          <PartSaid part={part} paid={paid} />
        </span>
      ))}
    </p>
  );
}

/** What is handed over, after all cash of the sale that went back before. */
const inCoins = (share: Money, { plainRefunds, sale }: PaidSale): Money =>
  cashBack(
    share,
    plainRefunds.filter(({ method, asSale }) => method === null && asSale === null),
    sale.cashStep,
  ).due;

const keyOfPart = ({ to }: RefundPart): string =>
  to.kind === 'card' ? to.tenderId : to.kind === 'other' ? to.method.id : to.kind;

function PartSaid({ part: { to, amount: share }, paid }: { part: RefundPart; paid: PaidSale }): string {
  const speech = useSpeech();
  const choices = useView((view) => view.counter.tenders);
  const { say } = speech;
  const amount = speech.amount(share);
  if (to.kind === 'cash') return say('returns.to.cash', { amount: speech.amount(inCoins(share, paid)) });
  if (to.kind === 'exchange') return say('returns.to.exchange', { amount, number: to.number });
  if (to.kind === 'other') {
    const method = choices.find(({ id }) => id === to.method.id)?.label ?? to.method.label;
    return say('returns.to.other', { amount, method });
  }
  const card = cardsOf(paid.sale).find(({ id }) => id === to.tenderId);
  return say('returns.to.card', { amount, card: card === undefined ? '' : tenderTaken(card, speech).name });
}
