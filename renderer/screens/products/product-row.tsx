import type { ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { shownName } from '../../copy/shown-name.ts';
import { Button } from '../../parts/button.tsx';
import { priceOnTile } from '../sale/tile-face.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './products.module.css';

/** A product with the two things that are done to it. */
export function ProductRow({ product }: { readonly product: Product }): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { openProduct, addLabels } = useActions();
  const category = useTill(
    (state) => state.catalogue?.categories.find(({ id }) => id === product.categoryId)?.name ?? '',
  );
  const isChosen = useTill((state) =>
    state.products.labels.some(({ productId, at }) => productId === product.id && at === null),
  );
  const { name, barcode, coming = [] } = product;
  const [next] = coming;
  return (
    <li className={styles.product}>
      <button
        type="button"
        className={styles.open}
        aria-label={say('edit.change', { name })}
        onClick={() => openProduct(product.id)}
      >
        <strong>{shownName(name)}</strong>
        <span className={styles.soft}>{[category, barcode].filter((one) => one !== '').join(' · ')}</span>
        <span className={styles.figure}>
          {priceOnTile(product, speech)}
          {next !== undefined && (
            <small>
              {say('edit.priceFrom', {
                price: speech.amount(next.price),
                when: speech.minute(next.from),
              })}
            </small>
          )}
        </span>
      </button>
      <Button
        aria-label={say('edit.labelFor', { name })}
        aria-pressed={isChosen}
        disabled={isChosen}
        onClick={() => addLabels(product)}
      >
        {say(isChosen ? 'edit.labelChosen' : 'edit.label')}
      </Button>
    </li>
  );
}
