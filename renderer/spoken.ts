import { languageOf, type Language, type WordCatalogue } from '#shared/words/catalogue.ts';
import { speechOf, type Speech } from '#shared/words/speech-of.ts';

/** A file each, some 100 kB: a page reads those that it speaks. */
const SOURCES: Readonly<Record<Language, () => Promise<WordCatalogue>>> = {
  en: async () => (await import('#shared/words/en.ts')).en,
  de: async () => (await import('#shared/words/de.ts')).de,
  fr: async () => (await import('#shared/words/fr.ts')).fr,
  es: async () => (await import('#shared/words/es.ts')).es,
  ar: async () => (await import('#shared/words/ar.ts')).ar,
};

const learnt = new Map<Language, WordCatalogue>();
const speeches = new Map<string, Speech>();

/** Reads the sentences of a locale's language, once. */
export async function learn(locale: string): Promise<void> {
  const language = languageOf(locale);
  if (!learnt.has(language)) learnt.set(language, await SOURCES[language]());
}

export const hasLearnt = (locale: string): boolean => learnt.has(languageOf(locale));

/**
 * Moments are told in `timeZone` (IANA), the computer's where it is left out. Throws for a language that was not
 * learnt: nothing of it may be on screen before.
 */
export function spoken(locale: string, timeZone?: string): Speech {
  const name = `${locale} ${timeZone ?? ''}`;
  const known = speeches.get(name);
  if (known !== undefined) return known;
  const words = learnt.get(languageOf(locale));
  if (words === undefined) throw new Error(`The sentences for ${locale} were not read yet`);
  const speech = speechOf(locale, words, timeZone);
  speeches.set(name, speech);
  return speech;
}
