import type { CustomerLine, CustomerScene, CustomerView } from '#shared/customer.ts';
import type { LineId, SaleId } from '#shared/ids.ts';
import { portion } from '#shared/money.ts';
import { usd } from './samples.ts';

const line = (name: string, quantity: number, each: number): CustomerLine => ({
  id: name as LineId,
  name,
  quantity,
  weightGrams: null,
  unitPrice: usd(each),
  discounted: usd(0),
  total: usd(quantity * each),
});

const few = [
  line('Flat white', 2, 350),
  line('Almond croissant', 1, 340),
  line('Sparkling water 0.5 l', 1, 159),
];
const many = [
  line('Sourdough loaf, whole grain with pumpkin seeds, 900 g', 2, 745),
  ...Array.from({ length: 14 }, (_, index) => line(`Item ${index + 1}`, index + 1, 199 + index)),
];
const reduced: readonly CustomerLine[] = [
  { ...line('Almond croissant', 2, 340), discounted: usd(68), total: usd(612) },
  { ...line('Apples, Braeburn', 1, 399), weightGrams: 482, total: usd(192) },
];
const offers = [100_000, 150_000, 200_000].map((ratePpm) => ({ ratePpm, tip: portion(usd(1298), ratePpm) }));
const tip: CustomerScene = {
  kind: 'tip',
  saleId: 'sale-1' as SaleId,
  due: usd(1298),
  choices: offers,
  chosen: null,
};

/** Every scene of the customer's screen, by a name for `?scene=`. */
export const customerScenes: Readonly<Record<string, CustomerScene>> = {
  idle: { kind: 'idle', message: null },
  idleMessage: { kind: 'idle', message: 'Fresh bread every hour, on the hour' },
  basket: {
    kind: 'basket',
    lines: few,
    discount: usd(0),
    tax: usd(99),
    credit: usd(0),
    total: usd(1298),
    due: usd(1298),
  },
  discounts: {
    kind: 'basket',
    lines: reduced,
    discount: usd(250),
    tax: usd(99),
    credit: usd(0),
    total: usd(1048),
    due: usd(1048),
  },
  long: {
    kind: 'basket',
    lines: many,
    discount: usd(0),
    tax: usd(2_199),
    credit: usd(0),
    total: usd(4_123_456),
    due: usd(4_123_456),
  },
  tip,
  tipChosen: { ...tip, chosen: usd(195) },
  moment: { kind: 'moment', amount: usd(1298) },
  presentCard: { kind: 'presentCard', amount: usd(1298), tip: usd(0) },
  presentCardTip: { kind: 'presentCard', amount: usd(1493), tip: usd(195) },
  processing: { kind: 'processing', amount: usd(1298) },
  declined: { kind: 'declined', due: usd(1298) },
  partial: { kind: 'partial', paid: usd(3500), due: usd(1500) },
  checking: { kind: 'checking', amount: usd(1298) },
  held: { kind: 'held', amount: usd(5000) },
  thanks: { kind: 'thanks', paid: usd(1493), tip: usd(195), change: usd(0) },
  thanksCash: { kind: 'thanks', paid: usd(1298), tip: usd(0), change: usd(702) },
  givingBack: { kind: 'givingBack', amount: usd(3500), hasGone: false },
  givenBack: { kind: 'givingBack', amount: usd(3500), hasGone: true },
};

export const customerWith = (scene: CustomerScene = { kind: 'idle', message: null }): CustomerView => ({
  revision: 1,
  shop: { name: 'Corner Store', locale: 'en-US', currency: 'USD' },
  training: false,
  scene,
});
