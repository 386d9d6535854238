import { languageOf } from './catalogue.ts';
import { everyLanguage } from './every-language.ts';
import { speechOf, type Speech } from './speech-of.ts';

export { localeOf, type Speech, type WordValues } from './speech-of.ts';

const speeches = new Map<string, Speech>();

/**
 * `locale` is BCP 47; one whose language the till does not speak is answered in English. Moments are told in
 * `timeZone` (IANA), the computer's where it is left out.
 */
export function speechIn(locale: string, timeZone?: string): Speech {
  const name = `${locale} ${timeZone ?? ''}`;
  const known = speeches.get(name);
  if (known !== undefined) return known;
  const speech = speechOf(locale, everyLanguage[languageOf(locale)], timeZone);
  speeches.set(name, speech);
  return speech;
}
