import { ar } from './ar.ts';
import { de } from './de.ts';
import { LANGUAGES, type Language } from '../preferences.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export { LANGUAGES, type Language };

export type WordKey = keyof typeof en;

/** Every sentence of the till in one language, in ICU MessageFormat. */
export type WordCatalogue = Readonly<Record<WordKey, string>>;

export const catalogues: Readonly<Record<Language, WordCatalogue>> = {
  en,
  de,
  fr,
  es,
  ar,
};

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar']);

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';

/** The language of a BCP 47 locale, or English where the till does not speak it. */
export function languageOf(locale: string): Language {
  const [spoken] = locale.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
