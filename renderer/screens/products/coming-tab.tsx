import { useEffect, type ReactElement } from 'react';
import { asOf, listPriceOf } from '#shared/coming-price.ts';
import type { Product } from '#shared/catalogue.ts';
import type { ComingMinute } from '#shared/product-edit.ts';
import type { Speech } from '#shared/words/speech.ts';
import { shownName } from '../../copy/shown-name.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { Trouble } from './trouble.tsx';
import styles from './products.module.css';

/** Every price that is decided and does not count yet, by the minute; each can be taken back. */
export function ComingTab(): ReactElement | null {
  const { say } = useSpeech();
  const { loadComing } = useActions();
  const coming = useTill((state) => state.products.coming);
  const version = useTill((state) => state.view?.catalogue.version ?? null);
  useEffect(() => loadComing(), [loadComing, version]);
  if (coming === null) return null;
  return (
    <div className={styles.find}>
      <p className={styles.soft}>{say(coming.length === 0 ? 'coming.none' : 'coming.sentence')}</p>
      <Trouble />
      {coming.map((minute) => (
        <Minute key={minute.from} minute={minute} />
      ))}
    </div>
  );
}

function Minute({ minute: { from, products } }: { readonly minute: ComingMinute }): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { takeBack, labelComing, moreComing } = useActions();
  const busy = useBusy('take back');
  const page = useTill((state) => state.products.comingAt.get(from));
  const shown = page?.products ?? [];
  return (
    <section className={styles.minute}>
      <h3>
        {say('coming.minute', { when: speech.minute(from) })}{' '}
        <small>{say('coming.count', { count: products })}</small>
      </h3>
      <div className={styles.ends}>
        <Button onClick={() => labelComing(from)}>{say('coming.labels')}</Button>
        <Button disabled={busy} onClick={() => takeBack(from, null)}>
          {say('coming.takeBackAll')}
        </Button>
      </div>
      <ul className={styles.list}>
        {shown.map((product) => (
          <li key={product.id} className={styles.product}>
            <div className={styles.open}>
              <strong>{shownName(product.name)}</strong>
              <span className={styles.figure}>{changeText(product, from, speech)}</span>
            </div>
            <Button
              disabled={busy}
              aria-label={say('coming.takeBackOf', { name: product.name })}
              onClick={() => takeBack(from, product.id)}
            >
              {say('coming.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < products && <Button onClick={() => moreComing(from)}>{say('coming.more')}</Button>}
    </section>
  );
}

/** `4.80 → 5.20`, for each form whose price becomes another one. */
function changeText(product: Product, from: string, { amount }: Speech): string {
  const then = asOf(product, (minute) => minute <= from);
  const own = [listPriceOf(product.pricing), listPriceOf(then.pricing)] as const;
  const forms = product.variants.map(
    (variant, at) => [variant.price, then.variants[at]?.price ?? null, variant.name] as const,
  );
  return [[...own, ''] as const, ...forms]
    .filter(([before, after]) => before?.amount !== after?.amount)
    .map(([before, after, name]) =>
      [name, before === null ? '–' : amount(before), '→', after === null ? '–' : amount(after)]
        .join(' ')
        .trim(),
    )
    .join(', ');
}
