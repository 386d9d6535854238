import type { ImportField } from '#shared/catalogue-import.ts';
import { shown } from './shown.ts';

/** What columns are called in the till's five languages, and by other tills. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  id: [
    'id',
    'sku',
    'number',
    'nummer',
    'artikelnummer',
    'numéro',
    'référence',
    'número',
    'referencia',
    'رقم',
    'رقم المنتج',
  ],
  name: [
    'name',
    'product',
    'title',
    'bezeichnung',
    'artikel',
    'nom',
    'article',
    'désignation',
    'nombre',
    'artículo',
    'الاسم',
    'المنتج',
  ],
  price: ['price', 'preis', 'vk', 'verkaufspreis', 'prix', 'precio', 'السعر'],
  unit: ['unit', 'sold by', 'einheit', 'unité', 'unidad', 'الوحدة'],
  category: [
    'category',
    'department',
    'kategorie',
    'warengruppe',
    'catégorie',
    'rayon',
    'categoría',
    'الفئة',
  ],
  tax: [
    'tax',
    'tax class',
    'vat',
    'steuer',
    'steuerklasse',
    'mwst',
    'taxe',
    'tva',
    'impuesto',
    'iva',
    'الضريبة',
    'فئة الضريبة',
  ],
  barcode: [
    'barcode',
    'ean',
    'gtin',
    'upc',
    'strichcode',
    'code-barres',
    'code barres',
    'código de barras',
    'الباركود',
    'الرمز الشريطي',
  ],
  favourite: ['favourite', 'favorite', 'favorit', 'favori', 'favorito', 'مفضل', 'المفضلة'],
  variantOf: ['variant of', 'variante von', 'variante de', 'شكل من'],
  newPrice: ['new price', 'next price', 'neuer preis', 'nouveau prix', 'precio nuevo', 'السعر الجديد'],
  from: [
    'from',
    'price from',
    'valid from',
    'ab',
    'gültig ab',
    'à partir de',
    'dès',
    'desde',
    'من',
    'ابتداء من',
  ],
  colour: ['colour', 'color', 'farbe', 'couleur', 'اللون'],
  withdrawn: ['withdrawn', 'ausgelistet', 'retiré', 'retirado', 'مسحوب'],
};

const FIELD_OF: ReadonlyMap<string, ImportField> = new Map(
  (Object.entries(NAMES) as [ImportField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [plain(name), field] as const),
  ),
);

/** Which field a heading names; null for a column that the till does not need. */
export const fieldOf = (heading: string): ImportField | null => FIELD_OF.get(plain(heading)) ?? null;

/** What a person said headings are, by `plain` heading; null: nothing that the till needs. */
export type KnownHeadings = Readonly<Record<string, ImportField | null>>;

/** What a person has said counts before what headings are usually called, and takes the field from others. */
export function fieldsOf(headings: readonly string[], known: KnownHeadings): readonly (ImportField | null)[] {
  const said = headings.map((heading) => saidOf(heading, known));
  const taken = new Set(said);
  return headings.map((heading, at) => {
    const field = said[at];
    if (field !== undefined) return field;
    const usual = fieldOf(heading);
    return taken.has(usual) ? null : usual;
  });
}

const saidOf = (heading: string, known: KnownHeadings): ImportField | null | undefined =>
  Object.hasOwn(known, keyOf(heading)) ? known[keyOf(heading)] : undefined;

/** What a heading is remembered by. */
export const keyOf = (heading: string): string => plain(shown(heading));

/** Case, accents and what joins words count for nothing. */
function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'oui', 'o', 'sí', 'si', 's', 'نعم']);
const NO = new Set(['', 'no', 'n', 'false', '0', 'nein', 'non', 'لا']);

/** Null for what is neither. */
export function yesOrNo(text: string): boolean | null {
  const said = text.trim().toLowerCase();
  if (YES.has(said)) return true;
  return NO.has(said) ? false : null;
}

const OPEN = new Set(['open', 'offen', 'libre', 'abierto', 'مفتوح']);
export const isOpenPrice = (text: string): boolean => OPEN.has(text.trim().toLowerCase());

const KILOGRAM = new Set([
  'kg',
  'kilo',
  'kilogram',
  'kilogramm',
  'kilogramme',
  'kilogramo',
  'كغ',
  'كيلوغرام',
]);
const PIECE = new Set([
  '',
  'piece',
  'pc',
  'pcs',
  'each',
  'stück',
  'stk',
  'st',
  'pièce',
  'unité',
  'pieza',
  'unidad',
  'قطعة',
]);

/** Null for a unit that the till does not sell by. */
export function unitIn(text: string): 'piece' | 'kilogram' | null {
  const said = text.trim().toLowerCase();
  if (KILOGRAM.has(said)) return 'kilogram';
  return PIECE.has(said) ? 'piece' : null;
}
