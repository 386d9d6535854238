import type { ReactElement } from 'react';
import type { CustomerScene, TipOffer } from '#shared/customer.ts';
import type { SaleId } from '#shared/ids.ts';
import { add, isZero, type Money } from '#shared/money.ts';
import type { Speech } from '#shared/words/speech.ts';
import styles from './tip-scene.module.css';

interface TipSceneProps {
  readonly question: Extract<CustomerScene, { kind: 'tip' }>;
  readonly speech: Speech;
  readonly choose: (saleId: SaleId, tip: number) => void;
}

export function TipScene({ question, speech, choose }: TipSceneProps): ReactElement {
  const { saleId, due, choices, chosen } = question;
  const isChosen = (tip: Money): boolean => chosen?.amount === tip.amount;
  return (
    <div className={styles.tip}>
      <h1 className={styles.question}>{speech.say('customer.tipQuestion')}</h1>
      <p className={styles.due}>{speech.say('customer.tipDue', { due: speech.price(due) })}</p>
      <div className={styles.choices}>
        {choices.map((offer) => (
          <button
            key={offer.tip.amount}
            type="button"
            className={styles.choice}
            aria-pressed={isChosen(offer.tip)}
            aria-label={offerSaid(offer, due, speech)}
            onClick={() => choose(saleId, offer.tip.amount)}
          >
            <strong>
              {offer.ratePpm === null ? speech.price(offer.tip) : speech.percent(offer.ratePpm)}
            </strong>
            {offer.ratePpm !== null && <span>{speech.price(offer.tip)}</span>}
            <small>{speech.say('customer.tipTotal', { total: speech.price(add(due, offer.tip)) })}</small>
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.none}
        aria-pressed={chosen !== null && isZero(chosen)}
        onClick={() => choose(saleId, 0)}
      >
        {speech.say('customer.tipNone')}
      </button>
      <p className={styles.thanks}>{chosen === null ? '' : speech.say('customer.tipThanks')}</p>
    </div>
  );
}

function offerSaid({ ratePpm, tip }: TipOffer, due: Money, speech: Speech): string {
  const values = { tip: speech.price(tip), total: speech.price(add(due, tip)) };
  return ratePpm === null
    ? speech.say('customer.tipFixed', values)
    : speech.say('customer.tipShare', { ...values, share: speech.percent(ratePpm) });
}
