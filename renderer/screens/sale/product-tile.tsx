import { memo, type ReactElement } from 'react';
import type { Pricing, Product } from '#shared/catalogue.ts';
import type { ProductId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { useFormat, useTill, useView } from '../../store/till-context.ts';
import styles from './product-tile.module.css';

interface ProductTileProps {
  readonly product: Product;
  readonly index: number;
  readonly focusable: boolean;
  readonly onAdd: (id: ProductId) => void;
}

function Tile({ product, index, focusable, onAdd }: ProductTileProps): ReactElement {
  const format = useFormat();
  const hue = useTill(
    (state) => state.catalogue?.categories.find((category) => category.id === product.categoryId)?.hue,
  );
  const pieces = useView(
    (view) => view.sale?.lines.find((line) => line.productId === product.id)?.quantity ?? 0,
  );
  const price = priceOf(product.pricing, format);
  return (
    <button
      type="button"
      className={styles.tile}
      data-hue={hue}
      data-index={index}
      tabIndex={focusable ? 0 : -1}
      title={product.name}
      aria-label={`${product.name}, ${price}`}
      onClick={() => onAdd(product.id)}
    >
      <span className={styles.name}>{product.name}</span>
      <span className={styles.foot}>
        {pieces > 0 && <span className={styles.pieces}>{pieces}</span>}
        <span className={styles.price}>{price}</span>
      </span>
    </button>
  );
}

function priceOf(pricing: Pricing, format: (amount: Money) => string): string {
  if (pricing.kind === 'open') return '–';
  return pricing.kind === 'fixed' ? format(pricing.price) : `${format(pricing.perKilogram)}/kg`;
}

export const ProductTile = memo(Tile);
