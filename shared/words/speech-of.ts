import IntlMessageFormat from 'intl-messageformat';
import { directionOf, languageOf, type Language, type WordCatalogue, type WordKey } from './catalogue.ts';
import { figuresIn, type Figures } from './figures.ts';

export type WordValues = Readonly<Record<string, string | number>>;

/** How the till speaks to a person: sentences in their language, figures as their country writes them. */
export interface Speech extends Figures {
  /** BCP 47. */
  readonly locale: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence of that key; `values` fill its places. */
  readonly say: (key: WordKey, values?: WordValues) => string;
}

/** Messages are compiled when they are first said and kept: compiling costs far more than saying. */
export function speechOf(locale: string, words: WordCatalogue, timeZone?: string): Speech {
  const language = languageOf(locale);
  const direction = directionOf(language);
  const reading = withLatinDigits(locale);
  return {
    ...figuresIn(reading, timeZone),
    locale: reading,
    language,
    direction,
    say: sayIn(words, reading, direction),
  };
}

function sayIn(spoken: WordCatalogue, locale: string, direction: Speech['direction']): Speech['say'] {
  const compiled = new Map<WordKey, IntlMessageFormat>();
  const messageOf = (key: WordKey): IntlMessageFormat => {
    const message = compiled.get(key) ?? new IntlMessageFormat(spoken[key], locale);
    compiled.set(key, message);
    return message;
  };
  const filled = direction === 'rtl' ? filledIsolated : filledPlainly;
  return (key, values) => {
    const text = spoken[key];
    return text.includes('{') ? filled(messageOf(key), values) : text;
  };
}

const filledPlainly = (message: IntlMessageFormat, values?: WordValues): string =>
  String(message.format(values));

/** A value that comes out of a message as a part of its own, and still chooses a wording by its text. */
class Inserted {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  /** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
  isolated(): string {
    return `\u2068${this.#text}\u2069`;
  }
}

/** A Latin name or an amount inside an Arabic sentence keeps its own order and disturbs nothing around it. */
function filledIsolated(message: IntlMessageFormat, values: WordValues = {}): string {
  const inserted = Object.entries(values).map(
    ([place, value]) => [place, typeof value === 'string' ? new Inserted(value) : value] as const,
  );
  return message
    .formatToParts<Inserted>(Object.fromEntries(inserted))
    .map(({ value }) => (typeof value === 'string' ? value : value.isolated()))
    .join('');
}

/**
 * The terminal, the scale, price labels and the till's own keypad write Latin digits: an amount that people compare
 * between two screens must look the same on both. A shop that wants others says so in its locale (`ar-EG-u-nu-arab`).
 */
function withLatinDigits(locale: string): string {
  const { language, numberingSystem } = new Intl.Locale(locale);
  return language === 'ar' && numberingSystem === undefined
    ? new Intl.Locale(locale, { numberingSystem: 'latn' }).toString()
    : locale;
}

/** For a reader of `language` in a shop of `shopLocale`: that language, as that country writes it. */
export function localeOf(language: Language, shopLocale: string): string {
  const { language: spoken, region } = new Intl.Locale(shopLocale);
  if (spoken === language) return shopLocale;
  return region === undefined ? language : `${language}-${region}`;
}
