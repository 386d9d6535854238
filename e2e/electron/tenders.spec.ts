import { expect, test } from './fixture.ts';
import { MIRA } from './staff.ts';

test('one item by card is two taps', async ({ till, simulator }) => {
  await simulator.present('approved');
  await till.page.getByRole('button', { name: /^Flat white,/ }).click();
  await till.button(/^Charge 3\.78/).click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([378]);
});

test('exact cash is two taps, and the change is large', async ({ till }) => {
  await till.sellCoffee();
  await till.button(/^Other ways/).click();
  await till.button(/^Exact cash 3\.78/).click();
  const change = till.page.getByTestId('change-due');
  await expect(change).toContainText('0.00');
  const size = await change.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(64);
});

test('three share a bill: card, cash, card', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.otherWays();
  await till.button('Split the bill').click();
  await till.button('3 people').click();
  const turn = till.page.getByTestId('split-turn');
  await expect(turn).toHaveText('Person 1 of 3 · 16.67');
  await simulator.present('approved');
  await till.button(/^Card on Counter 1 · 16\.67/).click();
  await till.expectPayment('captured');
  await till.button(/^Take the other/).click();
  await expect(turn).toHaveText('Person 2 of 3 · 16.67');
  await till.button(/^Cash 20\.00/).click();
  await expect(turn).toHaveText('Person 3 of 3 · 16.66');
  await expect(till.page.getByText('Change 3.33')).toBeVisible();
  await simulator.present('approved');
  await till.button(/^Card on Counter 1 · 16\.66/).click();
  await expect(till.screen('done')).toBeVisible();
  await expect(till.page.getByTestId('change-due')).toHaveCount(0);
  expect(await simulator.charges()).toEqual([1667, 1666]);
});

test('50.00 asked, 35.00 approved, the customer leaves: given back once, then the sale is given up', async ({
  till,
  simulator,
}) => {
  await simulator.set({ partialAuthorization: true, syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await till.sellVoucher();
  await simulator.present('approved', { approved: 3500 });
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await till.button('Give back 35.00').click();
  await till.allow(MIRA);
  await expect(till.page.locator('[data-give-back="done"]')).toBeVisible();
  await expect(till.page.getByRole('heading', { level: 1 })).toHaveText('35.00 given back');
  await till.button('Give up this sale').click();
  await till.allow(MIRA);
  await expect(till.screen('sale')).toBeVisible();
  await expect(till.page.getByTestId('total')).toContainText('0.00');
  expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([3500]);
});

test('a tab: held, kept for the next customer, taken with a tip', async ({ till, simulator }) => {
  await simulator.set({ syncLagMs: 0 });
  await till.sellVoucher();
  await till.otherWays();
  await simulator.present('approved');
  await till.button('Hold 50.00 for a tab').click();
  await till.expectPayment('authorized');
  await till.button(/^Next customer/).click();
  await expect(till.screen('sale')).toBeVisible();
  await till.button('1 tab').click();
  await till.button('With tip').click();
  await till.page.getByLabel('Tip from the receipt').fill('5.00');
  await till.button('Take 55.00').click();
  await expect(till.page.getByTestId('tabs').getByRole('listitem')).toHaveCount(0);
  expect(await simulator.charges()).toEqual([5500]);
});
