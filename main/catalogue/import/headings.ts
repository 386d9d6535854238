import type { ImportField } from '#shared/catalogue-import.ts';

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
};

const FIELD_OF: ReadonlyMap<string, ImportField> = new Map(
  (Object.entries(NAMES) as [ImportField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [plain(name), field] as const),
  ),
);

/** Which field a heading names; null for a column that the till does not need. */
export const fieldOf = (heading: string): ImportField | null => FIELD_OF.get(plain(heading)) ?? null;

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
