import type { Language } from '#shared/words/catalogue.ts';

/** What is printed on the keys that a key map names, short enough for the corner of a button. */
type Labels = Readonly<Record<string, string>>;

const ENGLISH: Labels = {
  Escape: 'Esc',
  Delete: 'Del',
  Insert: 'Ins',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  '-': '−',
};

/** By the keyboards that are sold where the language is spoken. Arabic ones carry the English names. */
const LABELS: Readonly<Record<Language, Labels>> = {
  en: ENGLISH,
  de: {
    ...ENGLISH,
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Enter: 'Eingabe',
    Delete: 'Entf',
    Insert: 'Einfg',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild↑',
    PageDown: 'Bild↓',
  },
  fr: {
    ...ENGLISH,
    Escape: 'Échap',
    Shift: 'Maj',
    Enter: 'Entrée',
    Delete: 'Suppr',
    Insert: 'Inser',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Page↑',
    PageDown: 'Page↓',
  },
  es: {
    ...ENGLISH,
    Shift: 'Mayús',
    Enter: 'Intro',
    Delete: 'Supr',
    Insert: 'Insert',
    Home: 'Inicio',
    End: 'Fin',
    PageUp: 'RePág',
    PageDown: 'AvPág',
  },
  ar: ENGLISH,
};

/** `Ctrl+Escape` as people read it on their keyboard: `Ctrl+Esc`, `Strg+Esc`; and `Ctrl+p` as `Ctrl+P`. */
export function keyLabel(name: string, language: Language): string {
  const cut = name.lastIndexOf('+', name.length - 2);
  const held = cut > 0 ? name.slice(0, cut).split('+') : [];
  const key = cut > 0 ? name.slice(cut + 1) : name;
  const last = held.length > 0 && key.length === 1 ? key.toUpperCase() : key;
  return [...held, last].map((one) => LABELS[language][one] ?? one).join('+');
}
