/** A time zone as a reader knows it. `name`: IANA. */
export interface Zone {
  readonly name: string;
  /** `Europe/Berlin · Central European Time` */
  readonly label: string;
}

/** Where this computer thinks it is, IANA. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone there is, in the reader's words: `first` before the others, those by their names. */
export function zonesIn(locale: string, first: readonly string[]): readonly Zone[] {
  const known = Intl.supportedValuesOf('timeZone').filter((name) => !first.includes(name));
  return [...new Set(first), ...known].map((name) => ({ name, label: labelOf(name, locale) }));
}

function labelOf(name: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: name, timeZoneName: 'longGeneric' });
  const said = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return said === '' ? plain(name) : `${plain(name)} · ${said}`;
}

const plain = (name: string): string => name.replaceAll('_', ' ');

/** Those that hold every word of `text`, whatever its capitals and accents. */
export function zonesLike(zones: readonly Zone[], text: string): readonly Zone[] {
  const words = bare(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return zones.filter(({ label }) => words.every((word) => bare(label).includes(word)));
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
