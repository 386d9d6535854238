import { expect, test } from '../electron/fixture.ts';
import { COFFEE, VOUCHER } from '../electron/products.ts';
import type { Till } from '../electron/till.ts';
import { pushView } from '../support/push-view.ts';
import { picture } from './pictures.ts';

/** Of every training till: she may do everything. */
const MIRA = '1234';

async function office(till: Till, page: string): Promise<void> {
  await till.page.locator('button[popovertarget="cashier"]').click();
  await till.button('Office').click();
  await till.page.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();
}

async function pay(till: Till): Promise<void> {
  await till.otherWays();
  await till.button(/^Exact cash/).click();
  await expect(till.screen('done')).toBeVisible();
}

test('shift: none, opened, money taken out, counted, closed', async ({ till }) => {
  const { page } = till;
  const press = (name: string | RegExp) =>
    page.getByRole('dialog').last().getByRole('button', { name, exact: true }).click();
  await office(till, 'Shift');
  await picture(till, 'shift-none');
  await press('Open shift');
  await press('One more of 100.00');
  await picture(till, 'shift-float');
  await press('Open shift with 100.00');
  await expect(page.getByTestId('expected')).toHaveText('100.00');
  await page.keyboard.press('Escape');
  await till.sellCoffee();
  await pay(till);
  await office(till, 'Shift');
  await picture(till, 'shift-open');
  await press('Cash out');
  await picture(till, 'shift-cash-out');
  await page.keyboard.press('Escape');
  await office(till, 'Shift');
  await press('Count and close');
  await picture(till, 'shift-count');
});

test('reports of a day', async ({ till, simulator }) => {
  await till.sellCoffee();
  await pay(till);
  await till.sellCoffee();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await office(till, 'Reports');
  await expect(till.page.getByText('Reports need an approval')).toBeVisible();
  await till.typePin(MIRA);
  await till.page.getByTestId('report-hours').waitFor();
  await picture(till, 'reports-day');
  await till.button('Money and tax').click();
  await till.page.getByTestId('report-tenders').waitFor();
  await picture(till, 'reports-money');
});

test('products: found, changed, coming prices, labels', async ({ till }) => {
  const { page } = till;
  await office(till, 'Products');
  await page.getByLabel('Name or barcode').fill('latte');
  await till.button('Change Latte').waitFor();
  await picture(till, 'products');
  await till.button('Label for Latte').click();
  await till.button('Change Latte').click();
  await till.button('Add a price that comes').click();
  await page.getByLabel('From', { exact: true }).fill('2040-01-02T06:00');
  await page.getByLabel('Price', { exact: true }).last().fill('4.20');
  await picture(till, 'products-change');
  await till.button('Save').click();
  await page.getByText('Changing products needs an approval').waitFor();
  await till.typePin(MIRA);
  await expect(page.getByText('Latte is saved')).toBeVisible({ timeout: 20_000 });
  await till.button('Coming prices').click();
  await expect(page.getByText('3.80 → 4.20')).toBeVisible();
  await picture(till, 'products-coming');
  await page.getByRole('button', { name: 'Labels', exact: true }).click();
  await expect(page.getByRole('img', { name: 'Sheet 1' })).toBeVisible();
  await picture(till, 'products-labels');
});

test('hardware, and this computer', async ({ till }) => {
  await office(till, 'Hardware');
  await picture(till, 'hardware');
  await till.page.getByRole('navigation').getByRole('button', { name: 'This computer', exact: true }).click();
  await picture(till, 'this-computer');
  const ready = { state: 'ready', version: '0.2.0', when: { kind: 'counterFree' } } as const;
  await pushView(till, { kiosk: true, update: { installed: '0.1.0', next: ready } });
  await till.button('Close the till').waitFor();
  await picture(till, 'this-computer-update');
});

test('paid sales, a part that goes back, an exchange', async ({ till, simulator }) => {
  await till.scan(COFFEE);
  await till.scan(VOUCHER);
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await till.page.keyboard.press('F9');
  await till.button('Paid sales and refunds').click();
  await picture(till, 'paid-sales');
  await till.button(/^Sale 1001/).click();
  await till.page
    .getByTestId('paid-sale')
    .getByRole('button', { name: /Flat white/ })
    .click();
  await picture(till, 'refund-line');
  await till.page.getByRole('button', { name: 'Exchange', exact: true }).click();
  for (const digit of MIRA) await till.page.locator(`button[data-key="${digit}"]`).click();
  await expect(till.page.getByTestId('returned-goods').getByRole('listitem')).toHaveCount(1);
  await till.scan(VOUCHER);
  await picture(till, 'exchange');
});
