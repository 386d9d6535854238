import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { Discount } from '#shared/discount.ts';
import type { LineId } from '#shared/ids.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import { money } from '#shared/money.ts';
import type { Basket, BasketLine } from '../main/sales/arithmetic/basket.ts';
import type { Random } from '../soak/random.ts';

/** The n-th basket of a seed is always the same one, alone or in a run. */
export function drawBasket(random: Random): Basket {
  const shop = drawShop(random);
  const lines: BasketLine[] = [];
  const count = shop.lines();
  while (lines.length < count) lines.push(drawLine(random, shop, lines));
  return {
    currency: shop.currency,
    prices: random.chance(0.5) ? 'beforeTax' : 'withTax',
    taxClasses: shop.taxClasses,
    lines,
    discount: random.chance(0.6) ? drawDiscount(random, shop, count) : null,
  };
}

interface Shop {
  readonly currency: string;
  readonly taxClasses: readonly [TaxClass, ...TaxClass[]];
  /** The dearest price. Small ones make ties and halves; with those beyond any shop's, products leave what doubles hold. */
  readonly dearest: number;
  readonly lines: () => number;
}

const DEAREST = {
  pennies: 12,
  corner: 2_000,
  store: 250_000,
  largest: LARGEST_AMOUNT,
  beyond: 100_000_000_000,
};
const LINES = { few: 4, usual: 14, many: 60 };

function drawShop(random: Random): Shop {
  const dearest = DEAREST[random.weighted({ pennies: 20, corner: 45, store: 17, largest: 9, beyond: 9 })];
  const most = LINES[random.weighted({ few: 45, usual: 50, many: 5 })];
  return {
    currency: random.pick(['USD', 'JPY', 'KWD', 'CHF']),
    taxClasses: [drawClass(random, 'standard'), drawClass(random, 'reduced'), drawClass(random, 'exempt')],
    dearest,
    lines: () => random.between(0, most),
  };
}

const RATES = [0, 20_000, 50_000, 70_000, 80_000, 82_500, 88_750, 190_000, 200_000, 255_000] as const;

function drawClass(random: Random, id: TaxClassId): TaxClass {
  const ratePpm = random.chance(0.8) ? random.pick(RATES) : random.between(0, 1_200_000);
  return { id, label: id, ratePpm };
}

function drawLine(random: Random, shop: Shop, before: readonly BasketLine[]): BasketLine {
  const id = `${random.between(0, 999_999)}-${before.length}` as LineId;
  const twin = before.at(-1);
  if (twin !== undefined && random.chance(0.3)) return { ...twin, id };
  return {
    id,
    unitPrice: money(random.between(0, shop.dearest), shop.currency),
    quantity: random.chance(0.7) ? 1 : random.between(1, 24),
    weightGrams: random.chance(0.3) ? drawGrams(random) : null,
    taxClass: random.pick(shop.taxClasses).id,
    discount: random.chance(0.3) ? drawDiscount(random, shop, 1) : null,
  };
}

/** Halves of a kilogram and less, on which prices end in a half penny, more often than chance would have them. */
const drawGrams = (random: Random): number =>
  random.chance(0.3) ? random.pick([500, 250, 125, 750, 50]) : random.between(0, 30_000);

const PERCENTS = [0, 50_000, 100_000, 125_000, 150_000, 333_333, 500_000, 1_000_000] as const;

/** `lines` lines are worth about that many prices: amounts around it, above and below. */
function drawDiscount(random: Random, { dearest, currency }: Shop, lines: number): Discount {
  if (random.chance(0.4))
    return { kind: 'amount', amount: money(random.between(0, Math.ceil(dearest * lines * 0.6)), currency) };
  const ppm = random.chance(0.8) ? random.pick(PERCENTS) : random.between(0, 1_000_000);
  return { kind: 'percent', ppm };
}
