import type { Speech } from '#shared/words/speech.ts';
import type { PreferenceFile } from './settings/preferences.ts';
import type { Settings } from './settings/settings.ts';
import type { Staff } from './staff/staff.ts';

export interface AtTill {
  readonly preferences: PreferenceFile;
  readonly staff: Staff;
  readonly shop: Pick<Settings['shop'], 'locale'>;
  /** IANA name. */
  readonly timeZone: string;
}

/** How whoever is at the till reads. The words are loaded when they are first wanted: a start does not wait for them. */
export async function speechAtTill({ preferences, staff, shop, timeZone }: AtTill): Promise<Speech> {
  const { localeOf, speechIn } = await import('#shared/words/speech.ts');
  const { language } = preferences.of(staff.view.cashier?.id ?? null);
  return speechIn(language === null ? shop.locale : localeOf(language, shop.locale), timeZone);
}
