import type { Fact } from '../main/journal/facts.ts';
import { Random } from '../soak/random.ts';

/** What one sale of a long journal is about. */
interface Visit {
  readonly saleId: string;
  readonly n: number;
  readonly total: number;
}

const PRODUCTS = 400;
const SHIFT = 300;
const TAXES = [
  { id: 'standard', label: 'Sales tax', ratePpm: 82_500 },
  { id: 'food', label: 'Food tax', ratePpm: 20_000 },
  { id: 'none', label: 'No tax', ratePpm: 0 },
];
const usd = (amount: number) => ({ amount, currency: 'USD' });
const fact = (of: object): Fact => of as Fact;

/**
 * The facts of so many sales, each sale's together: three products, two of three by card, the receipt, one in twenty given
 * back in part, shifts of three hundred. Ids are as random as the till's own, for those do not pack.
 */
export function* longJournal(sales: number): Generator<readonly Fact[]> {
  const random = new Random(1, 'long journal');
  const id = (): string => Array.from({ length: 4 }, () => hex(random)).join('-');
  for (let n = 0; n < sales; n += 1) {
    const visit = { saleId: id(), n, total: 0 };
    const lines = [0, 1, 2].map((line) => lineOf(visit, line, id(), random));
    const total = lines.reduce((sum, { unitPrice }) => sum + unitPrice.amount, 0);
    yield [
      ...(n % SHIFT === 0 ? opened(n / SHIFT + 1) : []),
      fact({
        type: 'sale.opened',
        saleId: visit.saleId,
        number: String(1001 + n),
        currency: 'USD',
        taxClasses: TAXES,
        prices: 'withTax',
        cashStep: 1,
      }),
      ...lines.map(fact),
      ...(n % 3 === 0 ? inCash({ ...visit, total }, id()) : byCard({ ...visit, total }, id, random)),
      fact({ type: 'receipt.printed', saleId: visit.saleId, paper: 'customer', copy: 1 }),
      fact({ type: 'sale.finished', saleId: visit.saleId }),
      ...(n % 20 === 10 ? refunded(visit, id()) : []),
      ...(n % SHIFT === SHIFT - 1 ? closed(Math.floor(n / SHIFT) + 1) : []),
    ];
  }
}

const hex = (random: Random): string =>
  Math.floor(random.next() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');

function lineOf({ saleId }: Visit, line: number, lineId: string, random: Random) {
  const which = random.between(1, PRODUCTS);
  const category = { id: `category-${which % 12}`, name: `Category ${which % 12}` };
  return {
    type: 'sale.lineAdded',
    saleId,
    lineId,
    productId: `product-${which}`,
    name: `Product ${which} of the shop`,
    category,
    unitPrice: usd(95 + which * (line + 1)),
    taxClass: TAXES[which % TAXES.length]?.id,
    quantity: 1,
  };
}

const inCash = ({ saleId, total }: Visit, tenderId: string): readonly Fact[] => [
  fact({
    type: 'cash.taken',
    saleId,
    tenderId,
    amount: usd(total),
    received: usd(total + 500),
    change: usd(500),
  }),
];

function byCard({ saleId, total }: Visit, id: () => string, random: Random): readonly Fact[] {
  const key = { saleId, tenderId: id(), attempt: 1 };
  const terminal = { terminalId: 'term_000000000001', terminalName: 'Counter 1' };
  const asked = { requested: usd(total), tip: usd(0) };
  const last4 = String(random.between(0, 9_999)).padStart(4, '0');
  const card = { brand: 'visa', last4, authCode: hex(random).slice(0, 6), entry: 'contactless' };
  const outcome = { kind: 'captured', paymentId: `tpy_${id()}`, captured: usd(total), card };
  return [
    fact({
      type: 'payment.intended',
      ...key,
      reference: `T1-${key.tenderId}-1`,
      key: id() + id(),
      ...terminal,
      ...asked,
    }),
    fact({ type: 'payment.sending', ...key, path: 'lan' }),
    fact({ type: 'payment.outcome', ...key, evidence: 'lan', outcome }),
  ];
}

const refunded = ({ saleId }: Visit, refundId: string): readonly Fact[] => [
  fact({ type: 'cash.refunded', refundId, saleId, amount: usd(95), reason: 'customer', by: 'Mira' }),
];

const opened = (number: number): readonly Fact[] => [
  fact({
    type: 'shift.opened',
    shiftId: `shift-${number}`,
    number,
    by: 'Mira',
    float: usd(10_000),
    counts: [],
  }),
];

const closed = (number: number): readonly Fact[] => [
  fact({
    type: 'shift.closed',
    shiftId: `shift-${number}`,
    by: 'Mira',
    counts: [],
    counted: usd(10_000),
    expected: usd(10_000),
    difference: usd(0),
    note: null,
    carried: [],
  }),
];
