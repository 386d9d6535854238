import type { TillView } from '#shared/till.ts';
import { localeOf } from '#shared/words/speech-of.ts';

/** What the screen is written in: the language of whoever is at the till, or of the computer while the till is silent. */
export function localeNow(view: TillView | null): string {
  if (view === null) return navigator.language;
  const { language } = view.preferences;
  return language === null ? view.shop.locale : localeOf(language, view.shop.locale);
}
