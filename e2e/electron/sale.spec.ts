import { expect, test } from './fixture.ts';
import { NOBODY_KNOWS } from './products.ts';

test('a sale over the LAN, from scan to receipt', async ({ till, simulator }) => {
  await till.sellCoffee();
  await simulator.present('approved');
  await till.button(/^Charge 3\.78/).click();
  await expect(till.screen('done')).toBeVisible();
  await expect(till.payment).toContainText('Approved');
  await expect(till.page.getByTestId('receipt')).toContainText('4242');
  await expect(till.page.getByTestId('receipt')).toContainText('TRAINING');
  expect(await simulator.ledger()).toMatchObject([{ path: 'lan', captured: 378, status: 'completed' }]);
  await till.button(/^Next sale/).click();
  await expect(till.screen('sale')).toBeVisible();
});

test('declined, then another card', async ({ till, simulator }) => {
  await till.sellVoucher();
  await simulator.present('declined');
  await till.chargeCard();
  await till.expectPayment('declined');
  await simulator.present('approved');
  await till.button(/^Other card/).click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
  const references = (await simulator.ledger()).map((row) => row.reference);
  expect(new Set(references).size).toBe(2);
});

test('50.00 asked, 35.00 approved, the rest in cash', async ({ till, simulator }) => {
  await simulator.set({ partialAuthorization: true });
  await till.sellVoucher();
  await simulator.present('approved', { approved: 3500 });
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await expect(till.payment).toContainText(/15\.00 still to pay/i);
  await till.button(/^Other way/).click();
  await till.button(/^Exact cash 15\.00/).click();
  await expect(till.screen('done')).toBeVisible();
  await expect(till.page.getByTestId('receipt')).toContainText('35.00');
  expect(await simulator.charges()).toEqual([3500]);
});

test('the LAN refuses before anything is sent: through the cloud, one charge', async ({
  till,
  simulator,
}) => {
  await simulator.fault({ lan: 'refuse' });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.ledger()).toMatchObject([{ path: 'cloud', captured: 5000 }]);
});

test('the answer is lost after approval: checking, then approved, one charge', async ({
  till,
  simulator,
}) => {
  await simulator.set({ syncLagMs: 3_000 });
  await simulator.fault({ lan: 'dropResponse', times: 1, deviceReads: false });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await till.expectPayment('unknown');
  await expect(till.payment).toContainText('Don’t charge again');
  await simulator.fault({ deviceReads: true });
  await till.button(/^Ask again/).click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('a second press of Charge starts nothing', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.button(/^Charge/).dblclick();
  await till.expectStep('presentCard');
  await simulator.present('approved');
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.ledger()).toHaveLength(1);
});

test('cancelled before a card is shown: nothing charged, the sale is still there', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.button(/^Cancel/).click();
  await till.expectPayment('cancelled');
  await expect(till.payment).toContainText(/nothing was charged/i);
  expect(await simulator.charges()).toEqual([]);
});

test('an unknown barcode says so and sells nothing', async ({ till }) => {
  await till.scan(NOBODY_KNOWS);
  await expect(till.page.getByTestId('unknown-codes')).toContainText(NOBODY_KNOWS);
  await till.sellCoffee();
});

test('cash, with change, no card involved', async ({ till, simulator }) => {
  await till.sellCoffee();
  await till.otherWays();
  await till.button(/^Cash 5\.00/).click();
  await expect(till.page.getByTestId('change-due')).toContainText('1.22');
  expect(await simulator.ledger()).toEqual([]);
});
