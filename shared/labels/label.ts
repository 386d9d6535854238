import type { LocalMinute, Product } from '../catalogue.ts';
import { hasGoodCheckDigit } from '../codes.ts';
import { listPriceOf } from '../coming-price.ts';
import type { BarcodeSymbology } from '../document.ts';
import type { Speech } from '../words/speech.ts';

/** Labels that somebody wants for the shelf. */
export interface LabelWish {
  readonly productId: string;
  readonly variantId: string | null;
  readonly count: number;
  /** With the price that counts from that minute on; null: from now on. */
  readonly at: LocalMinute | null;
}

/** Twenty sheets of A4. */
export const MOST_LABELS = 480;

/** What stands on one label. */
export interface Label {
  readonly name: string;
  /** Empty for what the cashier prices. */
  readonly price: string;
  readonly code: LabelCode | null;
}

export interface LabelCode {
  readonly symbology: BarcodeSymbology;
  readonly data: string;
}

/** The label of a product as it is sold then; null for a variant that it has not. Pure. */
export function labelOf(product: Product, variantId: string | null, speech: Speech): Label | null {
  if (variantId === null) {
    const { name, barcode } = product;
    return { name, price: priceText(product, speech), code: codeOf(barcode) };
  }
  const variant = product.variants.find(({ id }) => id === variantId);
  if (variant === undefined) return null;
  const { name, price, barcode } = variant;
  return { name: `${product.name}, ${name}`, price: speech.amount(price), code: codeOf(barcode) };
}

function priceText({ pricing }: Product, { amount, say }: Speech): string {
  const price = listPriceOf(pricing);
  if (price === null) return '';
  return pricing.kind === 'weighed' ? say('product.perKilogram', { price: amount(price) }) : amount(price);
}

/** EAN-13, of which a UPC is one with a zero in front; Code 128 for a code of the shop's own. */
function codeOf(barcode: string): LabelCode | null {
  if (barcode === '') return null;
  const isEan = /^\d{12,13}$/.test(barcode) && hasGoodCheckDigit(barcode);
  return isEan
    ? { symbology: 'ean13', data: barcode.padStart(13, '0') }
    : { symbology: 'code128', data: barcode };
}
