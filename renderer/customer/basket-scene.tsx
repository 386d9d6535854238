import { useEffect, useRef, type ReactElement } from 'react';
import type { CustomerBasket, CustomerLine } from '#shared/customer.ts';
import { isZero, money } from '#shared/money.ts';
import type { Speech } from '#shared/words/speech.ts';
import { shownName } from '../copy/shown-name.ts';
import styles from './basket-scene.module.css';

interface BasketSceneProps {
  readonly basket: CustomerBasket;
  readonly speech: Speech;
}

export function BasketScene({ basket, speech }: BasketSceneProps): ReactElement {
  const { say, price } = speech;
  const { lines, discount, tax, credit, total } = basket;
  return (
    <div className={styles.basket}>
      <Lines lines={lines} speech={speech} />
      <section className={styles.total}>
        <h1 className={styles.label}>{say('customer.total')}</h1>
        <p className={styles.figure} data-testid="customer-total">
          {price(total)}
        </p>
        {!isZero(discount) && (
          <p className={styles.saved}>
            {say('customer.discount')} <strong>{price(discount)}</strong>
          </p>
        )}
        {!isZero(credit) && (
          <p className={styles.saved}>
            {say('returns.credit')} <strong>{price(money(-credit.amount, credit.currency))}</strong>
          </p>
        )}
        {!isZero(tax) && <p className={styles.tax}>{say('customer.withTax', { tax: price(tax) })}</p>}
      </section>
    </div>
  );
}

/** The newest line is the one that the customer waits to see. */
function Lines({ lines, speech }: { readonly lines: readonly CustomerLine[]; readonly speech: Speech }) {
  const list = useRef<HTMLUListElement>(null);
  const newest = lines.at(-1);
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'end' });
  }, [newest]);
  return (
    <ul ref={list} className={styles.lines} aria-label={speech.say('customer.basket')}>
      {lines.map((line) => (
        <Line key={line.id} line={line} speech={speech} />
      ))}
    </ul>
  );
}

const Line = ({ line, speech }: { readonly line: CustomerLine; readonly speech: Speech }): ReactElement => (
  <li className={styles.line} data-testid="customer-line">
    <span className={styles.name}>{shownName(line.name)}</span>
    <span className={styles.each}>{eachSaid(line, speech)}</span>
    {!isZero(line.discounted) && (
      <span className={styles.off}>
        {speech.say('customer.lineDiscount', { amount: speech.amount(line.discounted) })}
      </span>
    )}
    <span className={styles.sum}>{speech.amount(line.total)}</span>
  </li>
);

function eachSaid(
  { quantity, weightGrams, unitPrice }: CustomerLine,
  { say, amount, weight }: Speech,
): string {
  const price = amount(unitPrice);
  if (weightGrams !== null) return say('customer.perKilogram', { weight: weight(weightGrams), price });
  return quantity === 1 ? '' : say('customer.line', { quantity, price });
}
