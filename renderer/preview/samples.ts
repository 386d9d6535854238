import type { Category, Pricing, Product } from '#shared/catalogue.ts';
import type { CategoryId, LineId, ProductId, SaleId, TenderId, TerminalId, VariantId } from '#shared/ids.ts';
import { money, portion, subtract, sum, type Money } from '#shared/money.ts';
import type { CardFacts, PaymentFacts, PaymentState, PaymentView } from '#shared/payment.ts';
import type { CardTenderView, CashTenderView, LineView, SaleView } from '#shared/sale.ts';
import { DEFAULT_COUNTER } from '#shared/counter.ts';
import { DEFAULT_PREFERENCES } from '#shared/preferences.ts';
import { DEFAULT_RIGHTS } from '#shared/staff.ts';
import type { TillView } from '#shared/till.ts';

/** Snapshots for the preview and for tests. Nothing here is part of the product build. */
export const usd = (amount: number): Money => money(amount, 'USD');

export const cardFacts: CardFacts = {
  brand: 'Visa',
  last4: '4242',
  authCode: 'A12345',
  entry: 'contactless',
};

export const counter2 = { id: 'term_2' as TerminalId, name: 'Counter 2' };

export const paymentWith = (state: PaymentState, facts: Partial<PaymentFacts> = {}): PaymentView => ({
  tenderId: 'tender-1' as TenderId,
  attempt: 1,
  terminal: counter2,
  requested: usd(1295),
  tip: usd(0),
  path: 'lan',
  fallback: null,
  activationMs: 3,
  startedAt: 0,
  ...facts,
  ...state,
});

export const card = (state: PaymentState, facts: Partial<PaymentFacts> = {}): CardTenderView => ({
  kind: 'card',
  id: facts.tenderId ?? ('tender-1' as TenderId),
  payment: paymentWith(state, facts),
  modifications: [],
  refunded: usd(0),
  refundable: usd(0),
});

export const cashTender = (amount: number, received = amount): CashTenderView => ({
  kind: 'cash',
  id: 'cash-1' as TenderId,
  amount: usd(amount),
  received: usd(received),
  change: usd(received - amount),
  rounding: usd(0),
  returned: false,
});

export const line = (name: string, quantity: number, unitPrice: number): LineView => ({
  id: `line-${name}` as LineId,
  productId: name as ProductId,
  name,
  variantId: null,
  quantity,
  weightGrams: null,
  unitPrice: usd(unitPrice),
  listPrice: null,
  discount: null,
  discounted: usd(0),
  note: null,
  total: usd(quantity * unitPrice),
});

const coffee = [
  line('Flat white', 2, 350),
  line('Almond croissant', 1, 340),
  line('Sparkling water 0.5 l', 1, 159),
];

/** Fills in totals from the lines, with one tax of 8.25 %. */
export function saleWith(parts: Partial<SaleView> = {}): SaleView {
  const lines = parts.lines ?? coffee;
  const subtotal = sum(
    lines.map((l) => l.total),
    'USD',
  );
  const tax = portion(subtotal, 82_500);
  const total = usd(subtotal.amount + tax.amount);
  const paid = parts.paid ?? (parts.phase === 'paid' ? total : usd(0));
  return {
    id: 'sale-1' as SaleId,
    number: '1042',
    phase: 'open',
    lines,
    discount: null,
    note: null,
    customer: null,
    cashStep: 1,
    totals: {
      prices: 'beforeTax',
      subtotal,
      discount: usd(0),
      taxes: [{ label: 'Sales tax', ratePpm: 82_500, taxable: subtotal, amount: tax }],
      tax,
      total,
      pieces: lines.reduce((pieces, l) => pieces + l.quantity, 0),
    },
    split: null,
    tenders: [],
    returns: [],
    credit: usd(0),
    back: usd(0),
    due: subtract(total, paid),
    tip: usd(0),
    refunded: usd(0),
    ...parts,
    paid,
  };
}

export const viewWith = (parts: Partial<TillView> = {}): TillView => ({
  revision: 1,
  shop: {
    name: 'Corner Store',
    locale: 'en-US',
    currency: 'USD',
    prices: 'beforeTax',
    cashStep: 1,
    timeZone: { name: 'UTC', of: 'computer' },
  },
  counter: DEFAULT_COUNTER,
  till: { id: 'till-2', name: 'Till 2' },
  training: false,
  preferences: DEFAULT_PREFERENCES,
  cashier: { id: 'ana', name: 'Ana', role: 'cashier' },
  locked: false,
  staff: [
    { id: 'ana', name: 'Ana', role: 'cashier' },
    { id: 'mira', name: 'Mira', role: 'manager' },
  ],
  pinLengths: [4],
  rights: DEFAULT_RIGHTS.cashier,
  lockAfterMinutes: 0,
  boot: { state: 'ready' },
  catalogue: { version: 'sample', source: 'sample', problem: null },
  shift: { mode: 'off', open: null },
  scale: false,
  printing: { width: 80, print: 'ask', trouble: null, unsure: 0, drawerStuck: false },
  sale: null,
  tipQuestion: null,
  drill: null,
  terminals: [
    {
      ...counter2,
      model: 'nexgo_ct20',
      reach: { state: 'lan', roundTripMs: 1.2 },
      exposure: null,
      activationMs: 3.2,
    },
    {
      id: 'term_3' as TerminalId,
      name: 'Counter 3',
      model: null,
      reach: { state: 'unreachable', reason: 'timedOut' },
      exposure: null,
      activationMs: null,
    },
  ],
  terminalId: counter2.id,
  setAside: [],
  interrupted: [],
  parked: [],
  lastSale: null,
  modifications: [],
  authorizations: [],
  tasks: [],
  sweep: null,
  journal: { state: 'ok' },
  update: { installed: '0.1.0', next: { state: 'off' } },
  kiosk: false,
  certificates: [],
  weakKeyStore: false,
  lostKeys: null,
  ...parts,
});

export const categories: readonly Category[] = ['Coffee', 'Bakery', 'Grocery', 'Household', 'Drinks'].map(
  (name, index) => ({ id: name.toLowerCase() as CategoryId, name, hue: index * 2 }),
);

const names: Readonly<Record<string, readonly string[]>> = {
  coffee: ['Flat white', 'Latte', 'Espresso', 'Cappuccino', 'Cortado', 'Long black', 'Mocha', 'Iced latte'],
  bakery: ['Almond croissant', 'Sourdough loaf, whole grain with pumpkin seeds, 900 g', 'Bagel', 'Scone'],
  grocery: ['Eggs, free range, 10', 'Olive oil extra virgin 1 l', 'Basmati rice', 'Tomatoes', 'Sea salt'],
  household: ['Dish soap', 'Sponges', 'Kitchen roll', 'Matches', 'Candles', 'Batteries AA'],
  drinks: ['Sparkling water 0.5 l', 'Orange juice', 'Ginger beer', 'Cola', 'Lemonade'],
};

const otherPricing: Readonly<Record<string, Pricing>> = {
  Tomatoes: { kind: 'weighed', perKilogram: usd(490) },
  'Kitchen roll': { kind: 'open' },
};

const latteSizes = [
  { id: 'latte-small' as VariantId, name: 'Small', price: usd(330), barcode: '4006381399901' },
  { id: 'latte-large' as VariantId, name: 'Large, oat milk', price: usd(430), barcode: '4006381399918' },
];

export const products: readonly Product[] = Object.entries(names).flatMap(([category, list], row) =>
  list.map((name, index) => ({
    id: name as ProductId,
    name,
    categoryId: category as CategoryId,
    pricing: otherPricing[name] ?? { kind: 'fixed', price: usd(350 + row * 97 + index * 31) },
    taxClass: 'standard',
    barcode: `40063813${row}${index}00`,
    favourite: index < 4,
    variants: name === 'Latte' ? latteSizes : [],
    picture: null,
  })),
);
