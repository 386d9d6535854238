import { IMPORT_FIELDS } from '#shared/catalogue-import.ts';
import { toDecimal } from '#shared/decimal.ts';
import { BYTE_ORDER_MARK, csvOf, textCell } from '../../csv.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { findCategory } from '../categories.ts';
import type { Row } from '../judge-catalogue.ts';

/** As people write them: `variantOf` is "variant of". */
const HEADINGS = IMPORT_FIELDS.map((field) =>
  field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
);

/** All products as a sheet that the import reads back to the same. Pictures stay in the till. */
export function exportSheet({ products, categories }: CatalogueFileContent, currency: string): string {
  const names = new Map(categories.map(({ id }) => [id, calledIn(categories, id)]));
  const rows = products.flatMap((product) => [
    rowOf(product, names.get(product.category) ?? product.category, currency),
    ...product.variants.map((variant) => variantRow(variant, product.id, currency)),
  ]);
  return BYTE_ORDER_MARK + csvOf([HEADINGS, ...rows]);
}

/** Its name, unless that leads to another one. */
function calledIn(categories: CatalogueFileContent['categories'], id: string): string {
  const name = categories.find((one) => one.id === id)?.name ?? id;
  return findCategory(name, categories) === id ? name : id;
}

function rowOf(product: Row, category: string, currency: string): readonly string[] {
  const { id, name, price, perKilogram, taxClass, barcode = '', favourite, coming, hue, withdrawn } = product;
  const amount = perKilogram ?? price;
  return [
    textCell(id),
    textCell(name),
    typeof amount === 'number' ? toDecimal(amount, currency) : 'open',
    perKilogram === undefined ? '' : 'kg',
    textCell(category),
    textCell(taxClass),
    textCell(barcode),
    favourite ? 'yes' : '',
    '',
    ...comingCells(coming, currency),
    hue === undefined ? '' : String(hue),
    withdrawn === true ? 'yes' : '',
  ];
}

function variantRow(
  { id, name, price, barcode = '', coming }: Row['variants'][number],
  of: string,
  currency: string,
): readonly string[] {
  const own = [textCell(id), textCell(name), toDecimal(price, currency), '', '', '', textCell(barcode), ''];
  return [...own, textCell(of), ...comingCells(coming, currency), '', ''];
}

const comingCells = (coming: Row['coming'] = [], currency: string): readonly [string, string] => [
  coming.map(({ price }) => toDecimal(price, currency)).join('; '),
  coming.map(({ from }) => from.replace('T', ' ')).join('; '),
];
