import type { ProductId } from '#shared/ids.ts';
import type { SaleView } from '#shared/sale.ts';

/** How often each product is in the basket, over all its lines and variants. What is weighed counts as one. */
export function piecesByProduct(sale: SaleView | null): ReadonlyMap<ProductId, number> {
  const pieces = new Map<ProductId, number>();
  for (const { productId, quantity } of sale?.lines ?? []) {
    pieces.set(productId, (pieces.get(productId) ?? 0) + quantity);
  }
  return pieces;
}
