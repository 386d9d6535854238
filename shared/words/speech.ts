import { languageOf } from './catalogue.ts';
import { everyLanguage } from './every-language.ts';
import { speechOf, type Speech } from './speech-of.ts';

export { localeOf, type Speech, type WordValues } from './speech-of.ts';

const speeches = new Map<string, Speech>();

/** `locale` is BCP 47; one whose language the till does not speak is answered in English. */
export function speechIn(locale: string): Speech {
  const known = speeches.get(locale);
  if (known !== undefined) return known;
  const speech = speechOf(locale, everyLanguage[languageOf(locale)]);
  speeches.set(locale, speech);
  return speech;
}
