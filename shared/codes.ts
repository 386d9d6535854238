import { barcodeKey, looksLikeGtin, upcAFromUpcE } from './codes/barcode-key.ts';
import { checkDigitOf, hasGoodCheckDigit } from './codes/check-digit.ts';
import { readElements, SEPARATOR, type Elements } from './codes/element-string.ts';
import { readEmbedded, type EmbeddedRule } from './codes/embedded.ts';
import { dateOf } from './codes/expiry.ts';
import { countOf, priceOf, weightOf } from './codes/measures.ts';
import type { CurrencyCode, Money } from './money.ts';

export { barcodeKey, looksLikeGtin } from './codes/barcode-key.ts';
export { checkDigitOf, hasGoodCheckDigit } from './codes/check-digit.ts';
export { embeddedRuleSchema, type EmbeddedRule } from './codes/embedded.ts';

export interface CodeRules {
  /** Of the shop: prices in codes are in it. */
  readonly currency: CurrencyCode;
  /** How the shop's scales print prices and weights; none: such codes are plain barcodes. */
  readonly embedded: readonly EmbeddedRule[];
  /** Full year, to tell the century of a two-digit one. */
  readonly thisYear: number;
}

/** What a scan or typed text says. `pieces` is its quantity, 1 unless a prefix (`3*`) or the code itself says more. */
export type ReadCode =
  /** An article's barcode or a shop's own code. `keys`: where to look it up, the likeliest first; see `barcodeKey`. */
  | { readonly kind: 'plain'; readonly keys: readonly string[]; readonly pieces: number }
  | Gs1Code
  /** The price is in the code: sell at it. */
  | ({ readonly kind: 'embeddedPrice'; readonly price: Money } & FromScales)
  /** The weight is in the code: the article's own price per kilogram makes the amount. */
  | ({ readonly kind: 'embeddedWeight'; readonly weightGrams: number } & FromScales)
  /** Misread or mistyped: nothing is looked up by it, unless the shop has this very text as a code of its own. */
  | BadCheckDigit
  | { readonly kind: 'unreadable'; readonly code: string; readonly why: Unreadable };

interface FromScales {
  /** The shop's item number, and the same as an EAN-13 whose value is zero: look up either. */
  readonly item: string;
  readonly keys: readonly string[];
  readonly pieces: number;
}

/** A GS1 element string. Amounts that it does not state are null. */
export interface Gs1Code {
  readonly kind: 'gs1';
  readonly keys: readonly string[];
  readonly pieces: number;
  /** Net weight. */
  readonly weightGrams: number | null;
  /** Amount payable for the whole. */
  readonly price: Money | null;
  readonly batch: string | null;
  readonly serial: string | null;
  /** `YYYY-MM-DD`: to be used by then, or best before. */
  readonly expiry: string | null;
}

export interface BadCheckDigit {
  readonly kind: 'badCheckDigit';
  readonly code: string;
  /** The digit that would have been right. */
  readonly expected: string;
  readonly of: 'barcode' | 'price' | 'weight';
}

export type Unreadable =
  | 'empty'
  /** `0*…` or more than 999. */
  | 'quantity'
  /** A GS1 string with an unknown identifier, a wrong length or a stated thing that makes no sense. */
  | 'elements'
  /** A GS1 string that names no article. */
  | 'noArticle'
  /** A price in another currency or with parts of a minor unit. */
  | 'price';

/** Pure: the same text and rules give the same reading. Never throws. */
export function readCode(text: string, rules: CodeRules): ReadCode {
  const [, digits, rest] = /^\s*(\d+)\*(.*)$/s.exec(text) ?? [];
  const pieces = digits === undefined ? 1 : Number(digits);
  const code = cleaned(rest ?? text);
  if (pieces < 1 || pieces > MOST_PIECES) return { kind: 'unreadable', code, why: 'quantity' };
  if (code === '') return { kind: 'unreadable', code, why: 'empty' };
  const { symbol, content } = withoutSymbol(code);
  if (symbol !== null && GS1_SYMBOLS.has(symbol)) return readGs1(content, pieces, rules);
  if (content.includes(SEPARATOR) || /^\(\d{2,4}\)/.test(content)) return readGs1(content, pieces, rules);
  if (isBareElements(content)) return readGs1(content, pieces, rules);
  return readPlain(content, symbol, pieces, rules);
}

const MOST_PIECES = 999;

/** GS as the control character, or as the words that some scanners are set to send for it. No other control character. */
const cleaned = (text: string): string =>
  text
    .replaceAll(/<GS>|\{GS\}|\u241D/g, SEPARATOR)
    // eslint-disable-next-line no-control-regex -- scanners do send them
    .replaceAll(/[\u0000-\u001C\u001E\u001F\u007F]/g, '')
    .trim();

/** GS1-128, DataMatrix, QR, DataBar and DotCode by the identifiers of AIM. */
const GS1_SYMBOLS: ReadonlySet<string> = new Set([']C1', ']d2', ']Q3', ']e0', ']J1']);

function withoutSymbol(code: string): { symbol: string | null; content: string } {
  const symbol = /^\][A-Za-z][0-9A-Za-z]/.exec(code)?.[0] ?? null;
  return { symbol, content: symbol === null ? code : code.slice(symbol.length) };
}

/** A scanner that sends no AIM prefix: only a GTIN with its check digit right at the start is proof enough. */
const isBareElements = (code: string): boolean =>
  /^01\d{14}/.test(code) && hasGoodCheckDigit(code.slice(2, 16)) && readElements(code) !== null;

function readGs1(text: string, pieces: number, rules: CodeRules): ReadCode {
  const elements = readElements(text);
  if (elements === null) return { kind: 'unreadable', code: text, why: 'elements' };
  const gtin = elements.get('01') ?? elements.get('02');
  if (gtin === undefined) return { kind: 'unreadable', code: text, why: 'noArticle' };
  if (!/^\d{14}$/.test(gtin)) return { kind: 'unreadable', code: text, why: 'elements' };
  const bad = badCheckDigit(gtin);
  return bad ?? gs1Code(text, gtin, elements, pieces, rules);
}

function gs1Code(text: string, gtin: string, elements: Elements, pieces: number, rules: CodeRules): ReadCode {
  const weight = weightOf(elements);
  const price = priceOf(elements, rules.currency);
  const count = countOf(elements);
  if (price.said === 'badly') return { kind: 'unreadable', code: text, why: 'price' };
  const day = elements.get('17') ?? elements.get('15');
  const expiry = day === undefined ? null : dateOf(day, rules.thisYear);
  const unclear = weight.said === 'badly' || count.said === 'badly' || (day !== undefined && expiry === null);
  if (unclear) return { kind: 'unreadable', code: text, why: 'elements' };
  const all = pieces * (count.said === 'yes' ? count.value : 1);
  if (all > MOST_PIECES) return { kind: 'unreadable', code: text, why: 'quantity' };
  return {
    kind: 'gs1',
    keys: [gtin],
    pieces: all,
    weightGrams: weight.said === 'yes' ? weight.value : null,
    price: price.said === 'yes' ? price.value : null,
    batch: elements.get('10') ?? null,
    serial: elements.get('21') ?? null,
    expiry,
  };
}

function readPlain(code: string, symbol: string | null, pieces: number, rules: CodeRules): ReadCode {
  const upcA = symbol === EAN_8 ? null : upcAFromUpcE(code);
  if (upcA !== null) return { kind: 'plain', keys: keysOfEight(code, upcA), pieces };
  if (!looksLikeGtin(code)) return { kind: 'plain', keys: [barcodeKey(code)], pieces };
  const bad = badCheckDigit(code);
  if (bad !== null) return bad;
  const ean13 = code.padStart(13, '0');
  const rule = rules.embedded.find(({ prefix }) => ean13.startsWith(prefix));
  if (rule === undefined || code.length < 12 || code.length > 13) {
    return { kind: 'plain', keys: [barcodeKey(code)], pieces };
  }
  return fromScales(ean13, rule, pieces, rules.currency);
}

const EAN_8 = ']E4';

/** Eight digits can be right as UPC-E and as EAN-8 at once; UPC-E is by far the commoner where they start with 0. */
const keysOfEight = (code: string, upcA: string): readonly string[] => [
  ...new Set(hasGoodCheckDigit(code) ? [barcodeKey(upcA), barcodeKey(code)] : [barcodeKey(upcA)]),
];

function fromScales(ean13: string, rule: EmbeddedRule, pieces: number, currency: CurrencyCode): ReadCode {
  const embedded = readEmbedded(ean13, rule, currency);
  switch (embedded.kind) {
    case 'badCheckDigit':
      return { kind: 'badCheckDigit', code: ean13, expected: embedded.expected, of: rule.holds };
    case 'notExact':
      return { kind: 'unreadable', code: ean13, why: 'price' };
    case 'price': {
      const { item, base, price } = embedded;
      return { kind: 'embeddedPrice', item, keys: [barcodeKey(base), item], price, pieces };
    }
    case 'weight': {
      const { item, base, grams } = embedded;
      return { kind: 'embeddedWeight', item, keys: [barcodeKey(base), item], weightGrams: grams, pieces };
    }
  }
}

function badCheckDigit(code: string): BadCheckDigit | null {
  if (hasGoodCheckDigit(code)) return null;
  return { kind: 'badCheckDigit', code, expected: checkDigitOf(code.slice(0, -1)), of: 'barcode' };
}
