import type {
  Catalogue,
  Category,
  Pricing,
  Product,
  TaxClass,
  TaxClassId,
  Variant,
} from '#shared/catalogue.ts';
import type { EmbeddedRule } from '#shared/codes.ts';
import { checkDigitOf } from '#shared/codes.ts';
import type { CategoryId, ProductId, VariantId } from '#shared/ids.ts';
import type { CurrencyCode } from '#shared/money.ts';
import { money } from '#shared/money.ts';
import { PICTURES } from './sample-pictures.ts';

/** A corner shop with a coffee machine: what a fresh till sells until its own products are loaded. */
export function sampleShop(currency: CurrencyCode): Catalogue {
  return {
    categories: CATEGORIES,
    taxClasses: TAX_CLASSES,
    products: ROWS.map((row, i) => product(row, i, currency)),
  };
}

const TAX_CLASSES: readonly TaxClass[] = [
  { id: 'standard', label: 'Sales tax', ratePpm: 80_000 },
  { id: 'reduced', label: 'Food tax', ratePpm: 20_000 },
  { id: 'exempt', label: 'Exempt', ratePpm: 0 },
];

const category = (id: string, name: string, hue: number): Category => ({ id: id as CategoryId, name, hue });

const CATEGORIES: readonly Category[] = [
  category('coffee', 'Coffee', 0),
  category('bakery', 'Bakery', 2),
  category('cold', 'Cold drinks', 4),
  category('grocery', 'Grocery', 6),
  category('produce', 'Fruit & veg', 8),
  category('household', 'Household', 10),
];

/** Category, name, price in minor units (`kg` after it: for a kilogram) or `open`, tax class, favourite. */
type Row = readonly [string, string, number | `${number} kg` | 'open', TaxClassId, 'favourite'?];

function product(
  [categoryId, name, price, taxClass, favourite]: Row,
  index: number,
  currency: CurrencyCode,
): Product {
  const number = index + 1;
  return {
    id: `p${String(number).padStart(3, '0')}` as ProductId,
    name,
    categoryId: categoryId as CategoryId,
    pricing: pricingOf(price, currency),
    taxClass,
    barcode: String(price).endsWith(' kg') ? scalesBarcode(number) : shopBarcode(number),
    favourite: favourite !== undefined,
    variants: variantsOf(name, number, currency),
    picture: PICTURES[name] ?? null,
  };
}

function pricingOf(price: Row[2], currency: CurrencyCode): Pricing {
  if (price === 'open') return { kind: 'open' };
  if (typeof price === 'number') return { kind: 'fixed', price: money(price, currency) };
  return { kind: 'weighed', perKilogram: money(Number.parseInt(price), currency) };
}

const variantsOf = (name: string, number: number, currency: CurrencyCode): readonly Variant[] =>
  (VARIANTS[name] ?? []).map(([form, price], index) => ({
    id: `p${String(number).padStart(3, '0')}-${form.toLowerCase()}` as VariantId,
    name: form,
    price: money(price, currency),
    barcode: shopBarcode(1_000 * (index + 1) + number),
  }));

/** How this shop's scales print what they have weighed: an item number of five digits, then grams. */
export const SAMPLE_CODES: readonly EmbeddedRule[] = [
  { prefix: '26', holds: 'weight', itemDigits: 5, valueDigits: 5, valueCheckDigit: false },
];

/** EAN-13 from the range that GS1 leaves to shops (prefix 20), so that no real product is ever mistaken for ours. */
const shopBarcode = (number: number): string => withCheckDigit(`20${String(number).padStart(10, '0')}`);

/** The same with a weight of nothing in it: what a label of the scales starts with. */
const scalesBarcode = (number: number): string => withCheckDigit(`26${String(number).padStart(5, '0')}00000`);

const withCheckDigit = (stem: string): string => stem + checkDigitOf(stem);

/** Other sizes, which the row's own price is not for. */
const VARIANTS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  Latte: [
    ['Small', 330],
    ['Large', 430],
  ],
  Cappuccino: [
    ['Small', 310],
    ['Large', 410],
  ],
  'Hot chocolate': [
    ['Small', 340],
    ['Large', 450],
  ],
};

const ROWS: readonly Row[] = [
  ['coffee', 'Flat white', 350, 'standard', 'favourite'],
  ['coffee', 'Latte', 380, 'standard', 'favourite'],
  ['coffee', 'Cappuccino', 360, 'standard', 'favourite'],
  ['coffee', 'Espresso', 240, 'standard', 'favourite'],
  ['coffee', 'Americano', 290, 'standard'],
  ['coffee', 'Mocha', 420, 'standard'],
  ['coffee', 'Filter coffee, large', 310, 'standard', 'favourite'],
  ['coffee', 'Oat milk latte', 430, 'standard'],
  ['coffee', 'Chai latte', 400, 'standard'],
  ['coffee', 'English breakfast tea', 260, 'standard'],
  ['coffee', 'Hot chocolate', 390, 'standard'],
  ['coffee', 'Extra shot', 80, 'standard'],
  ['bakery', 'Almond croissant', 340, 'reduced', 'favourite'],
  ['bakery', 'Butter croissant', 280, 'reduced', 'favourite'],
  ['bakery', 'Pain au chocolat', 320, 'reduced'],
  ['bakery', 'Sourdough loaf', 590, 'reduced', 'favourite'],
  ['bakery', 'Rye bread, sliced', 480, 'reduced'],
  ['bakery', 'Blueberry muffin', 330, 'reduced'],
  ['bakery', 'Cinnamon roll', 360, 'reduced', 'favourite'],
  ['bakery', 'Cheese & ham toastie', 690, 'reduced'],
  ['bakery', 'Bagel with cream cheese', 450, 'reduced'],
  ['bakery', 'Banana bread, slice', 310, 'reduced'],
  ['cold', 'Sparkling water 500 ml', 190, 'standard', 'favourite'],
  ['cold', 'Still water 500 ml', 170, 'standard'],
  ['cold', 'Orange juice, fresh', 460, 'standard', 'favourite'],
  ['cold', 'Cloudy apple juice 330 ml', 320, 'standard'],
  ['cold', 'Cola 330 ml', 220, 'standard'],
  ['cold', 'Lemonade, cloudy', 290, 'standard'],
  ['cold', 'Iced latte', 440, 'standard'],
  ['cold', 'Cold brew', 420, 'standard'],
  ['cold', 'Kombucha ginger & lemon', 480, 'standard'],
  ['cold', 'Iced tea peach', 280, 'standard'],
  ['grocery', 'Whole milk 1 l', 185, 'reduced', 'favourite'],
  ['grocery', 'Oat drink, barista 1 l', 290, 'reduced'],
  ['grocery', 'Free-range eggs, 10', 420, 'reduced', 'favourite'],
  ['grocery', 'Salted butter 250 g', 365, 'reduced'],
  ['grocery', 'Mature cheddar 200 g', 540, 'reduced'],
  ['grocery', 'Greek yoghurt 500 g', 395, 'reduced'],
  ['grocery', 'Spaghetti 500 g', 215, 'reduced'],
  ['grocery', 'Basmati rice 1 kg', 460, 'reduced'],
  ['grocery', 'Chopped tomatoes 400 g', 145, 'reduced'],
  ['grocery', 'Extra virgin olive oil 500 ml', 1150, 'reduced'],
  ['grocery', 'Dark chocolate 70 %, 100 g', 325, 'reduced', 'favourite'],
  ['grocery', 'Strawberry jam, small batch 340 g', 575, 'reduced'],
  ['produce', 'Bananas, bunch', 195, 'exempt'],
  ['produce', 'Apples, Gala, bag of 6', 350, 'exempt'],
  ['produce', 'Lemons, net of 4', 240, 'exempt'],
  ['produce', 'Avocado, ready to eat', 175, 'exempt', 'favourite'],
  ['produce', 'Cherry tomatoes 250 g', 285, 'exempt'],
  ['produce', 'Baby spinach 200 g', 260, 'exempt'],
  ['produce', 'Cucumber', 120, 'exempt'],
  ['produce', 'Red onions 1 kg', 165, 'exempt'],
  ['household', 'Kitchen roll, 2 pack', 395, 'standard'],
  ['household', 'Washing-up liquid 500 ml', 285, 'standard'],
  ['household', 'AA batteries, 4 pack', 650, 'standard'],
  ['household', 'Birthday card', 450, 'standard'],
  ['household', 'Paper bag, large', 25, 'standard', 'favourite'],
  ['household', 'Reusable shopping bag', 300, 'standard'],
  ['household', 'Beeswax candle', 1295, 'standard'],
  ['household', 'Gift voucher 50.00', 5000, 'exempt'],
  ['produce', 'Bananas, loose', '249 kg', 'exempt', 'favourite'],
  ['produce', 'Tomatoes on the vine', '490 kg', 'exempt'],
  ['produce', 'Potatoes, new', '180 kg', 'exempt'],
  ['bakery', 'Birthday cake to order', 'open', 'reduced'],
  ['household', 'Sundries', 'open', 'standard'],
];
