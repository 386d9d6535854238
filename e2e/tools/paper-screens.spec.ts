import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineId, SaleId } from '../../shared/ids.ts';
import type { PaperKind } from '../../shared/paper/paper-wish.ts';
import { expect, test } from '../electron/fixture.ts';
import { COFFEE, CROISSANT, VOUCHER } from '../electron/products.ts';
import { Till } from '../electron/till.ts';
import { VirtualPrinter } from '../support/virtual-printer.ts';
import { askTill, shootPaper } from './paper-pictures.ts';
import { picture } from './pictures.ts';

let printer: VirtualPrinter;
test.beforeEach(async () => {
  printer = await VirtualPrinter.start();
});
test.afterEach(() => printer.turnOff());

test('papers of a paid sale, a refund, a declined card and a void', async ({ profile, simulator }) => {
  const connection = { kind: 'network', host: '127.0.0.1', port: printer.port };
  const printers = [{ id: 'p1', name: 'Counter', connection, width: 80, drawer: true }];
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'printing.json'), JSON.stringify({ printers }));
  const till = await Till.open(profile, '--simulator', simulator.url);
  const { page } = till;
  for (const code of [COFFEE, CROISSANT, VOUCHER]) await till.scan(code);
  await expect(page.getByTestId('basket-line')).toHaveCount(3);
  await simulator.present('declined');
  await till.chargeCard();
  await till.expectPayment('declined');
  await picture(till, 'payment-declined-slip');
  await till.button('Print a slip').click();
  await expect.poll(() => printer.papers.length).toBe(1);
  await till.button(/^Other way/).click();
  await till.button(/^Exact cash/).click();
  await expect(till.screen('done')).toBeVisible();
  await page.keyboard.press('F9');
  await till.button('Paid sales and refunds').click();
  await till.button(/^Sale 1001/).click();
  await till.button(/Gift voucher/).click();
  await till.button('Give back 50.00').click();
  for (const digit of '1234') await page.locator(`button[data-key="${digit}"]`).click();
  await expect(page.getByTestId('refunds')).toContainText('went back in cash');
  await picture(till, 'sale-papers');
  await page.getByTestId('refunds').getByRole('button', { name: 'Print a slip' }).click();
  await expect.poll(() => printer.papers.length).toBe(2);
  await page.getByTestId('sale-papers').getByRole('button', { name: 'Print receipt' }).click();
  await expect.poll(() => printer.papers.length).toBe(3);
  await expect(page.getByTestId('sale-papers').getByRole('button', { name: 'Print a copy' })).toBeVisible();
  await page.keyboard.press('Escape');
  await till.sellCoffee();
  await till.button('More for this sale').click();
  await till.button('Void this sale').click();
  await till.button('Print a slip').click();
  await picture(till, 'void-slip');
  await till.button('Customer left').click();
  for (const digit of '1234') await page.locator(`button[data-key="${digit}"]`).click();
  await expect.poll(() => printer.papers.length).toBe(4);
  await till.exit();
});

test('receipt, refund, exchange and Z on both papers', async ({ till, simulator }) => {
  const { page } = till;
  const commandId = (): string => crypto.randomUUID();
  const approval = '1234';
  const paper = async (saleId: SaleId, kind: PaperKind, about: string | null = null) =>
    (await askTill(page, 'paper.get', { saleId, kind, about })).document;
  const { shiftId } = await askTill(page, 'shift.open', {
    commandId: commandId(),
    counted: { kind: 'sum', amount: 10_000 },
  });
  await simulator.present('approved');
  for (const code of [COFFEE, CROISSANT, VOUCHER]) await till.scan(code);
  await expect(page.getByTestId('basket-line')).toHaveCount(3);
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  const bought = (await askTill(page, 'till.get', {})).lastSale;
  if (bought === null) throw new Error('It was paid above');
  const { saleId: ofSaleId } = bought;
  await shootPaper(till, 'receipt', await paper(ofSaleId, 'customer'));
  await page.keyboard.press('F9');
  const lines = (await askTill(page, 'sales.get', { saleId: ofSaleId })).lines;
  const piece = (at: number) => [{ lineId: lines[at]?.id ?? ('none' as LineId), quantity: 1 }];
  await askTill(page, 'refund.give', {
    ...{ commandId: commandId(), approval, saleId: ofSaleId },
    ...{ wanted: { kind: 'goods', pieces: piece(1) }, amount: lines[1]?.amount.amount ?? 0 },
    ...{ way: { kind: 'cash' }, reason: 'customerRequest' },
  });
  const [refund] = (await askTill(page, 'sales.get', { saleId: ofSaleId })).plainRefunds;
  await shootPaper(till, 'refund', await paper(ofSaleId, 'refund', refund?.id ?? null));
  await askTill(page, 'exchange.add', { commandId: commandId(), approval, ofSaleId, pieces: piece(2) });
  await till.scan(CROISSANT);
  await expect(page.getByTestId('basket-line')).toHaveCount(1);
  const sale = (await askTill(page, 'till.get', {})).sale;
  if (sale === null) throw new Error('It is in the basket');
  await askTill(page, 'exchange.settle', {
    ...{ commandId: commandId(), approval, saleId: sale.id },
    ...{ back: sale.back.amount, way: { kind: 'asPaid' } },
  });
  await shootPaper(till, 'exchange', await paper(sale.id, 'customer'));
  await askTill(page, 'shift.close', {
    ...{ commandId: commandId(), approval, shiftId },
    ...{ counted: { kind: 'sum', amount: 9_600 }, note: 'Counted by two' },
  });
  await shootPaper(till, 'z', await askTill(page, 'shift.paper', { shiftId }));
});
