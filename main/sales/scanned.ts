import { AppFailure } from '#shared/app-error.ts';
import type { CodeRules, ReadCode } from '#shared/codes.ts';
import { barcodeKey, readCode } from '#shared/codes.ts';
import type { Money } from '#shared/money.ts';
import type { Coded, Shelf } from '../catalogue/shelf.ts';
import type { Article } from './article.ts';
import { articleOf } from './article.ts';

/** What a label says besides which article it is. */
interface Label {
  readonly pieces: number;
  readonly weightGrams: number | null;
  readonly price: Money | null;
}

/** What was scanned or typed, as an article. Throws an `AppFailure` that says what is wrong with the code. */
export async function scanned(text: string, rules: CodeRules, shelf: Shelf): Promise<Article> {
  const reading = readCode(text, rules);
  const coded = await shelf.coded(keysOf(reading));
  if (coded === null) throw unknown(reading, text);
  return labelled(coded, labelOf(reading));
}

/** What is misread by its check digit may still be a code of the shop's own. */
function keysOf(reading: ReadCode): readonly string[] {
  if ('keys' in reading) return reading.keys;
  return reading.kind === 'badCheckDigit' ? [barcodeKey(reading.code)] : [];
}

function labelOf(reading: ReadCode): Label {
  const weighed = 'weightGrams' in reading ? reading.weightGrams : null;
  // Nothing weighs nothing: such a label only names its article.
  const weightGrams = weighed === 0 ? null : weighed;
  const price = 'price' in reading ? reading.price : null;
  return { pieces: 'pieces' in reading ? reading.pieces : 1, weightGrams, price };
}

/** A label's price counts for what has no price of its own on the shelf: the open and the weighed. */
function labelled({ product, variantId }: Coded, { pieces, weightGrams, price }: Label): Article {
  const choice = { variantId, quantity: pieces, weightGrams, price };
  const isPriced = price !== null && variantId === null && product.pricing.kind === 'weighed';
  return articleOf(isPriced ? { ...product, pricing: { kind: 'open' } } : product, choice);
}

function unknown(reading: ReadCode, text: string): AppFailure {
  switch (reading.kind) {
    case 'badCheckDigit':
      return new AppFailure('barcode.misread', { code: reading.code });
    case 'unreadable':
      return new AppFailure('barcode.unreadable', { code: reading.code, why: reading.why });
    default:
      return new AppFailure('barcode.unknown', { code: text.trim() });
  }
}
