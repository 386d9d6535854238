import { LANGUAGES, type Language } from '../preferences.ts';
import type { en } from './en.ts';

export { LANGUAGES, type Language };

export type WordKey = keyof typeof en;

/** Every sentence of the till in one language, in ICU MessageFormat. */
export type WordCatalogue = Readonly<Record<WordKey, string>>;

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar']);

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';

/** The language of a BCP 47 locale, or English where the till does not speak it. */
export function languageOf(locale: string): Language {
  const [spoken] = locale.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
