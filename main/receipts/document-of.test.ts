import { readReceiptCode } from '#shared/receipt-code.ts';
import { describe, expect, it } from 'vitest';
import type { PaperDocument, PaperWidth } from '#shared/document.ts';
import { COLUMNS } from '#shared/document.ts';
import type { SaleId, TenderId } from '#shared/ids.ts';
import { layOut } from '#shared/paper/lay-out.ts';
import { plainLine } from '#shared/paper/plain-line.ts';
import type { Fact } from '../journal/facts.ts';
import { CounterTill, product, usd } from '../sales/testing/counter-till.ts';
import { documentOf, type PaperForm } from './document-of.ts';
import { english, stationery } from './testing/corner-shop.ts';

const at = 1_700_000_000_000;

const linesOf = (document: PaperDocument | null, width: PaperWidth = 80): readonly string[] =>
  document === null
    ? []
    : layOut(document, COLUMNS[width]).flatMap((line) => {
        if (line.kind === 'cells') return [plainLine(line.cells)];
        if (line.kind === 'mark') return [`[${line.text}]`];
        return line.kind === 'qr' ? [`(${line.data})`] : [];
      });

const paperOf = (till: CounterTill, saleId: SaleId, form: Partial<PaperForm> = {}, look = stationery) =>
  documentOf(
    till.record.books.sale(saleId),
    { kind: 'customer', about: null, copy: 1, now: at, ...form },
    look,
    english,
  );

/** Two flat whites and a voucher, 10 % off: 51.30 and 0.50 tax. */
async function basket(till: CounterTill): Promise<SaleId> {
  const coffee = product('Flat white').id;
  await till.baskets.addProduct(coffee);
  await till.baskets.addProduct(coffee);
  await till.baskets.addProduct(product('Gift voucher 50.00').id);
  await till.baskets.discount({ kind: 'percent', ppm: 100_000 });
  const sale = till.record.books.current;
  if (sale === null) throw new Error('No basket');
  return sale.id;
}

type Outcome = Extract<Fact, { type: 'payment.outcome' }>['outcome'];
const tender = { tenderId: 'card' as TenderId, attempt: 1 };
const facts = { brand: 'visa', last4: '4242', authCode: 'A1', entry: 'contactless' };

const byCard = (saleId: SaleId, outcome: Outcome): Fact[] => [
  {
    type: 'payment.intended',
    saleId,
    ...tender,
    reference: 'r',
    key: 'k',
    terminalId: 'term_1' as never,
    terminalName: 'Counter 1',
    requested: usd(5_180),
    tip: usd(0),
  },
  { type: 'payment.sending', saleId, ...tender, path: 'lan' },
  { type: 'payment.outcome', saleId, ...tender, evidence: 'lan', outcome },
];

describe('a paid sale', () => {
  it('shows goods, discount, taxes and change, and a code that finds it again', async () => {
    const till = new CounterTill();
    const saleId = await basket(till);
    await till.takeCash(saleId, usd(6_000), usd(5_180));
    const lines = linesOf(paperOf(till, saleId)).map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
    expect(lines.filter((line) => !line.startsWith('Till 1'))).toEqual([
      'Corner Shop',
      '12 Harbour Street',
      '',
      '2 × Flat white | 7.00',
      '3.50 each',
      '1 × Gift voucher 50.00 | 50.00',
      'Subtotal | 57.00',
      'Basket discount | -5.70',
      'Sales tax 8% | 0.50',
      'Total | $51.80',
      'Cash | 60.00',
      'Change | 8.20',
      'Tax | Net | Amount',
      'Sales tax 8% | 6.30 | 0.50',
      '',
      expect.stringMatching(/^\(R-T1-1001-\d{6}-.\)$/),
      expect.toSatisfy(
        (line: string) => readReceiptCode(line)?.number === '1001',
        'what is printed is what a scanner reads',
      ),
      'With this code the shop finds your purchase.',
      '',
      'Thank you',
    ]);
  });

  it('is marked as training, and each later print as a copy', async () => {
    const till = new CounterTill();
    const saleId = await basket(till);
    await till.takeCash(saleId, usd(5_180), usd(5_180));
    expect(linesOf(paperOf(till, saleId)).join()).not.toMatch(/\[/);
    const training = { ...stationery, training: true };
    const marks = linesOf(paperOf(till, saleId, { copy: 3 }, training)).filter((line) =>
      line.startsWith('['),
    );
    expect(marks).toEqual(['[TRAINING]', '[COPY 2]']);
  });

  it('says of a card what VINR returned, and that the bank has not answered yet', async () => {
    const till = new CounterTill();
    const saleId = await basket(till);
    await till.record.write(
      ...byCard(saleId, { kind: 'provisional', paymentId: 'p', captured: usd(5_180), card: facts }),
    );
    const text = linesOf(paperOf(till, saleId)).join('\n');
    expect(text).toContain('Visa •• 4242');
    expect(text).toContain('contactless · Auth A1 · Counter 1');
    expect(text).toContain('Approval pending: the bank has not answered yet');
  });

  it('leaves prices off a gift receipt and goods off the merchant copy', async () => {
    const till = new CounterTill();
    const saleId = await basket(till);
    await till.takeCash(saleId, usd(5_180), usd(5_180));
    const gift = linesOf(paperOf(till, saleId, { kind: 'gift' })).join('\n');
    expect(gift).toContain('2 × Flat white');
    expect(gift).not.toMatch(/7\.00|51\.80|Cash/);
    const merchant = linesOf(paperOf(till, saleId, { kind: 'merchant' })).join('\n');
    expect(merchant).toContain('Merchant copy');
    expect(merchant).toContain('$51.80');
    expect(merchant).not.toContain('Flat white');
  });
});

describe('a paper that there is not', () => {
  it('is none: no receipt before a sale is paid, no void slip of one that is', async () => {
    const till = new CounterTill();
    const saleId = await basket(till);
    expect(paperOf(till, saleId)).toBeNull();
    expect(paperOf(till, saleId, { kind: 'void' })).toBeNull();
    expect(paperOf(till, saleId, { kind: 'declined', about: 'card' })).toBeNull();
    expect(paperOf(till, saleId, { kind: 'refund', about: 'm1' })).toBeNull();
  });
});

it('says of a declined card that nothing was charged, never the bank’s reason', async () => {
  const till = new CounterTill();
  const saleId = await basket(till);
  await till.record.write(
    ...byCard(saleId, { kind: 'declined', paymentId: null, code: 'lost_card', reason: 'lostOrStolen' }),
  );
  const text = linesOf(paperOf(till, saleId, { kind: 'declined', about: 'card' })).join('\n');
  expect(text).toContain('Card not accepted');
  expect(text).toContain('$51.80');
  expect(text).toContain('Nothing was charged.');
  expect(text).not.toMatch(/lost|stolen/i);
});

it('says of a given-up basket that nothing was paid', async () => {
  const till = new CounterTill();
  const saleId = await basket(till);
  await till.sales.clear(saleId);
  const text = linesOf(paperOf(till, saleId, { kind: 'void' })).join('\n');
  expect(text).toContain('[VOID]');
  expect(text).toContain('2 × Flat white');
  expect(text.replaceAll('\n', ' ')).toContain('Nothing was paid for it.');
});

it('tells a refund on its way from one that has arrived', async () => {
  const till = new CounterTill();
  const saleId = await basket(till);
  const change = { saleId, tenderId: 'card' as TenderId, modificationId: 'm1' as never, attempt: 1 };
  await till.record.write(
    ...byCard(saleId, { kind: 'captured', paymentId: 'p', captured: usd(5_180), card: facts }),
    {
      type: 'modification.intended',
      ...change,
      kind: 'refund',
      reference: 'R',
      key: 'K',
      paymentId: 'p',
      amount: usd(1_000),
      reason: 'customerRequest',
      approvedBy: 'Mira',
      presentOn: null,
    },
    { type: 'modification.sending', ...change },
  );
  const slip = () => linesOf(paperOf(till, saleId, { kind: 'refund', about: 'm1' })).join('\n');
  expect(slip()).toBe('');
  await till.record.write({ type: 'modification.accepted', ...change, refundId: 'rf' });
  expect(slip()).toContain('Back to Visa •• 4242');
  expect(slip()).toContain('On its way');
  await till.record.write({
    type: 'modification.outcome',
    ...change,
    evidence: 'cloud',
    outcome: { kind: 'refunded', refundId: 'rf', amount: usd(1_000) },
  });
  expect(slip()).toContain('$10.00');
  expect(slip()).not.toContain('On its way');
});

it('counts what was printed, from the journal', async () => {
  const till = new CounterTill();
  const saleId = await basket(till);
  await till.record.write({ type: 'receipt.printed', saleId, paper: 'customer', copy: 1 });
  await till.record.write({ type: 'receipt.printed', saleId, paper: 'refund', about: 'm1', copy: 1 });
  await till.record.write({ type: 'receipt.printed', saleId, paper: 'customer', copy: 2 });
  expect(till.record.books.sale(saleId).printed).toEqual({ customer: 2, 'refund m1': 1 });
});
