import type { Product } from '#shared/catalogue.ts';
import type { LineId, SaleId } from '#shared/ids.ts';

/** The one small question that lies over the sale screen. `lineId` null is the whole sale, or its next line. */
export type Asking =
  | { readonly kind: 'variant'; readonly product: Product; readonly quantity: number }
  | { readonly kind: 'price'; readonly product: Product; readonly quantity: number }
  | { readonly kind: 'weight'; readonly product: Product; readonly quantity: number }
  | { readonly kind: 'quantity'; readonly lineId: LineId | null }
  | { readonly kind: 'linePrice'; readonly lineId: LineId }
  | { readonly kind: 'discount'; readonly lineId: LineId | null }
  | { readonly kind: 'note'; readonly lineId: LineId | null }
  | { readonly kind: 'customer' }
  | { readonly kind: 'void' }
  | { readonly kind: 'parked' }
  | { readonly kind: 'receipt'; readonly saleId: SaleId };

/** What has to be known before a product can go into the basket; null when a tap is enough. */
export function questionBefore(product: Product): 'variant' | 'price' | 'weight' | null {
  if (product.variants.length > 0) return 'variant';
  if (product.pricing.kind === 'open') return 'price';
  return product.pricing.kind === 'weighed' ? 'weight' : null;
}
