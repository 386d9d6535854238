import IntlMessageFormat from 'intl-messageformat';
import { format, type Money } from '#shared/money.ts';
import { catalogues, languageOf, type WordKey } from './catalogue.ts';
import { en } from './en.ts';

export type WordValues = Readonly<Record<string, string | number>>;

/** How the till speaks to a person: sentences in their language, figures as their country writes them. */
export interface Speech {
  /** BCP 47. */
  readonly locale: string;
  /** The sentence of that key; `values` fill its places. */
  readonly say: (key: WordKey, values?: WordValues) => string;
  /** `1,234.50`, without the currency's sign. */
  readonly amount: (amount: Money) => string;
}

const speeches = new Map<string, Speech>();

/** Messages are compiled when they are first said and kept: compiling costs far more than saying. */
export function speechIn(locale: string): Speech {
  const known = speeches.get(locale);
  if (known !== undefined) return known;
  const speech = newSpeech(locale);
  speeches.set(locale, speech);
  return speech;
}

function newSpeech(locale: string): Speech {
  const spoken = catalogues[languageOf(locale)];
  const textOf = (key: WordKey): string => spoken[key] ?? en[key];
  const compiled = new Map<WordKey, IntlMessageFormat>();
  const messageOf = (key: WordKey): IntlMessageFormat => {
    const message = compiled.get(key) ?? new IntlMessageFormat(textOf(key), locale);
    compiled.set(key, message);
    return message;
  };
  return {
    locale,
    say(key, values) {
      const text = textOf(key);
      return text.includes('{') ? String(messageOf(key).format(values)) : text;
    },
    amount: (amount) => format(amount, locale),
  };
}
