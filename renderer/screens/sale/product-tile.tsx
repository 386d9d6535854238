import { memo, useRef, type ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { shownName } from '../../copy/shown-name.ts';
import { useSpeech } from '../../store/till-context.ts';
import { priceOnTile } from './tile-face.ts';
import styles from './product-tile.module.css';

interface ProductTileProps {
  readonly product: Product;
  readonly hue: number | undefined;
  readonly index: number;
  readonly pieces: number;
  readonly focusable: boolean;
  /** Enter in the search field would add it. */
  readonly best: boolean;
  /** Too narrow for a long price or a picture in full size. */
  readonly narrow: boolean;
  readonly onChoose: (product: Product) => void;
}

function Tile(props: ProductTileProps): ReactElement {
  const { product, hue, index, pieces, focusable, best, narrow, onChoose } = props;
  const pressed = useRef<Product | null>(null);
  const speech = useSpeech();
  const price = priceOnTile(product, speech);
  return (
    <button
      type="button"
      className={styles.tile}
      data-hue={hue}
      data-index={index}
      data-best={best}
      data-narrow={narrow}
      tabIndex={focusable ? 0 : -1}
      title={product.name}
      aria-label={speech.say('product.tile', { name: product.name, price })}
      onPointerDown={() => (pressed.current = product)}
      onClick={({ detail }) => {
        // A tile stays and shows the next list's product: what counts is the one that the finger went down on.
        const isByFinger = detail > 0;
        if (!isByFinger || pressed.current?.id === product.id) onChoose(product);
      }}
    >
      <span className={styles.name}>{shownName(product.name)}</span>
      <span className={styles.foot}>
        <span className={styles.price} data-long={price.length > (narrow ? 7 : 9)}>
          {price}
        </span>
        {pieces > 0 && <span className={styles.pieces}>{speech.number(pieces)}</span>}
        {product.picture !== null && <img className={styles.picture} src={product.picture} alt="" />}
      </span>
    </button>
  );
}

export const ProductTile = memo(Tile);
