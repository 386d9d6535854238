import { MIRA } from './staff.ts';
import { checkAccess as check } from './check-access.ts';
import { pushView } from '../support/push-view.ts';
import { expect, test } from './fixture.ts';
import { VOUCHER } from './products.ts';

test('every screen of a sale is accessible and touchable', async ({ till, simulator }) => {
  await check(till);
  await till.sellCoffee();
  await check(till);
  await till.otherWays();
  await check(till);
  await till.button(/^Card on/).click();
  await till.expectStep('presentCard');
  await check(till);
  await simulator.present('declined');
  await till.expectPayment('declined');
  await check(till);
  await simulator.present('approved');
  await till.button(/^Other card/).click();
  await expect(till.screen('done')).toBeVisible();
  await till.page.getByTestId('receipt').waitFor();
  await check(till);
});

test('every question of the counter is accessible and touchable', async ({ till }) => {
  const { page } = till;
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  for (const tile of [/^Latte,/, /^Bananas, loose,/]) {
    await till.button(tile).click();
    await check(till);
    await close();
  }
  await till.sellCoffee();
  for (const key of ['F6', 'F7', 'F8', 'Insert', 'Home']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(till);
    await close();
  }
  await till.button('More for this sale').click();
  await check(till);
  await till.button('Void this sale').click();
  await check(till);
  await close();
  await page.keyboard.press('F4');
  await expect(till.button(/^Open parked sale/)).toBeVisible();
  await check(till);
  await page.keyboard.press('F3');
  await check(till);
  await close();
  await page.keyboard.type('3*', { delay: 120 });
  await expect(page.getByTestId('quantity-prefix')).toBeVisible();
  await check(till);
});

test('a price to be typed, and the last receipt, are accessible and touchable', async ({
  till,
  simulator,
}) => {
  const { page } = till;
  await page.keyboard.press('F2');
  await page.keyboard.type('sundries', { delay: 120 });
  await till
    .button(/, Enter price$/)
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(till);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await simulator.present('approved');
  await till.sellCoffee();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(till.screen('sale')).toBeVisible();
  await till.button('More for this sale').click();
  await page.getByRole('button', { name: /^Receipt/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(till);
});

for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`a sale in ${language} is accessible and touchable`, async ({ till, simulator }) => {
    const { page } = till;
    await page.getByRole('button', { name: /^Ana/ }).click();
    await page.getByRole('button', { name: 'Preferences', exact: true }).click();
    await page.locator(`[data-option="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await check(till);
    await page.keyboard.press('Escape');
    await till.scan(VOUCHER);
    await till.sellMore();
    await check(till);
    await page.keyboard.press('F11');
    await expect(till.screen('tender')).toBeVisible();
    await check(till);
    await simulator.present('declined', { hold: true });
    await page.keyboard.press('F9');
    await till.expectStep('processing');
    await check(till);
    await simulator.release();
    await till.expectPayment('declined');
    await check(till);
    await simulator.present('approved');
    await page.keyboard.press('F9');
    await expect(till.screen('done')).toBeVisible();
    await check(till);
  });
}

test('a whole sale by keyboard alone', async ({ till, simulator }) => {
  await simulator.present('approved');
  const press = (key: string) => till.page.keyboard.press(key);
  await press('F2');
  await till.page.keyboard.type('flat', { delay: 120 });
  await expect(till.page.getByRole('button', { name: /^Flat white,/ })).toBeVisible();
  await press('Enter');
  await expect(till.page.getByTestId('total')).toContainText('3.78');
  await press('F9');
  await expect(till.screen('done')).toBeVisible();
  await press('F9');
  await expect(till.screen('sale')).toBeVisible();
  expect(await simulator.charges()).toEqual([378]);
});

test('what happened to a payment, and how the terminals are, are accessible and touchable', async ({
  till,
  simulator,
}) => {
  await simulator.present('approved');
  await till.sellCoffee();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await till.button('Details').click();
  await till.page.getByTestId('flight-story').waitFor();
  await check(till);
  await till.page.keyboard.press('Escape');
  await till.page.getByRole('button', { name: /^Terminal / }).click();
  await check(till);
  await till.button('How the terminals are doing').click();
  await till.page.getByTestId('terminal-health').first().waitFor();
  await check(till);
});

test('sharing a bill, other tenders, tabs and giving back are accessible and touchable', async ({
  till,
  simulator,
}) => {
  await simulator.set({ partialAuthorization: true, syncLagMs: 0 });
  await till.sellVoucher();
  await till.otherWays();
  await till.button('Split the bill').click();
  await check(till);
  await till.button('3 people').click();
  await till.button(/^Gift card/).click();
  await check(till);
  await till.page.keyboard.press('Escape');
  await check(till);
  await till.button('Stop splitting').click();
  await simulator.present('approved', { approved: 3500 });
  await till.button(/^Card on/).click();
  await till.expectPayment('partiallyCaptured');
  await check(till);
  await till.button(/^Other way/).click();
  await simulator.present('approved');
  await till.button('Hold 15.00 for a tab').click();
  await till.expectPayment('authorized');
  await check(till);
  await till.button(/^Next customer/).click();
  await till.button('1 tab').click();
  await check(till);
  await till.button('With tip').click();
  await check(till);
});

test('terminals, preflight, log and support bundle are accessible and touchable', async ({ till }) => {
  const { page } = till;
  const goTo = (name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  await till.button('Test the connection to Counter 1').click();
  await page.getByTestId('connection-test').waitFor();
  await check(till);
  await page.locator('[data-option="log"]').click();
  await page.getByTestId('log-lines').waitFor();
  await check(till);
  await page.locator('[data-option="bundle"]').click();
  await till.button('Put it together').click();
  await page.getByTestId('bundle-contents').waitFor({ timeout: 60_000 });
  await check(till);
  await goTo('Preflight');
  await page.getByTestId('preflight-verdict').waitFor({ timeout: 60_000 });
  await check(till);
  await goTo('Terminals');
  await till.button('Manage Counter 1').click();
  await till.button('Lock it').click();
  await check(till);
  await till.button('All terminals').click();
  await check(till);
  await till.button('Activate a terminal').click();
  await check(till);
  await goTo('This computer');
  const ready = { state: 'ready', version: '0.2.0', when: { kind: 'counterFree' } } as const;
  await pushView(till, { kiosk: true, update: { installed: '0.1.0', next: ready } });
  await till.button('Close the till').waitFor();
  await check(till);
});

test('products, prices that come and labels are accessible and touchable', async ({ till }) => {
  const { page } = till;
  await page.getByRole('button', { name: /^Ana/ }).click();
  await till.button('Office').click();
  await page.getByRole('navigation').getByRole('button', { name: 'Products', exact: true }).click();
  await page.getByLabel('Name or barcode').fill('latte');
  await till.button('Change Latte').waitFor();
  await check(till);
  await till.button('Label for Latte').click();
  await till.button('Change Latte').click();
  await till.button('Add a price that comes').click();
  await till.button('Save').click();
  await expect(page.getByText('Prices that come: write a price like 4.80')).toBeVisible();
  await check(till);
  await page.getByLabel('From', { exact: true }).fill('2040-01-02T06:00');
  await page.getByLabel('Price', { exact: true }).last().fill('4,20');
  await till.button('Save').click();
  await till.allow(MIRA);
  await expect(page.getByText('Latte is saved')).toBeVisible();
  await check(till);
  await till.button('Coming prices').click();
  await expect(page.getByText('3.80 → 4.20')).toBeVisible();
  await check(till);
  await page.getByRole('button', { name: 'Labels', exact: true }).click();
  await expect(page.getByRole('img', { name: 'Sheet 1' })).toBeVisible();
  await check(till);
  await till.button('Printer, 80 mm').click();
  await page.getByTestId('paper').waitFor();
  await check(till);
});
