import { expect, test } from './fixture.ts';
import { Presses } from './presses.ts';

/** The most presses that each flow may take; digits of an amount come on top. */
const TARGET = {
  oneItemByCard: 2,
  scannedItemByCard: 1,
  cashExact: 2,
  splitCardAndCash: 4,
  restAfterPartialApproval: 1,
  cancelWaitingPayment: 1,
  park: 1,
  recall: 1,
  switchCashier: 4,
} as const;

test('one item by card: the item, then Charge; a scanned one: Charge', async ({ till, simulator }) => {
  const presses = await Presses.of(till.page);
  await simulator.present('approved');
  const tapped = await presses.during(async () => {
    await till.button(/^Espresso,/).click();
    await till.chargeCard();
  });
  await expect(till.screen('done')).toBeVisible();
  expect(tapped).toBeLessThanOrEqual(TARGET.oneItemByCard);
  // The next sale begins by itself with the next scan, whose keys nobody presses.
  await simulator.present('approved');
  await till.sellCoffee();
  expect(await presses.during(() => till.chargeCard())).toBeLessThanOrEqual(TARGET.scannedItemByCard);
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toHaveLength(2);
});

test('cash that is exact: two presses, and the change is the biggest thing on the screen', async ({
  till,
}) => {
  await till.sellVoucher();
  const presses = await Presses.of(till.page);
  const exact = await presses.during(async () => {
    await till.otherWays();
    await till.button(/^Exact cash/).click();
    await expect(till.screen('done')).toBeVisible();
  });
  expect(exact).toBeLessThanOrEqual(TARGET.cashExact);
  await till.sellVoucher();
  await till.otherWays();
  await till.button(/^Cash 100\.00/).click();
  const change = till.page.getByTestId('change-due');
  await expect(change).toContainText('50.00');
  const size = await change.evaluate((element) => {
    const texts = [element, ...element.querySelectorAll('*')];
    return Math.max(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
  });
  expect(size).toBeGreaterThanOrEqual(64);
});

test('split between card and cash: four presses and the digits', async ({ till, simulator }) => {
  await till.sellVoucher();
  await simulator.present('approved');
  const presses = await Presses.of(till.page);
  const DIGITS = '3000';
  const count = await presses.during(async () => {
    await till.otherWays();
    for (const digit of DIGITS) await till.page.getByRole('button', { name: digit, exact: true }).click();
    await till.button(/^Card on/).click();
    await till.expectPayment('captured');
    await till
      .button(/^(Take the other|Continue)/)
      .first()
      .click();
    await till.button(/^Exact cash/).click();
    await expect(till.screen('done')).toBeVisible();
  });
  expect(count - DIGITS.length).toBeLessThanOrEqual(TARGET.splitCardAndCash);
  expect(await simulator.charges()).toEqual([3000]);
});

test('the rest after a partial approval: one press', async ({ till, simulator }) => {
  await simulator.set({ partialAuthorization: true });
  await till.sellVoucher();
  await simulator.present('approved', { approved: 3500 });
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await simulator.present('approved');
  const presses = await Presses.of(till.page);
  const count = await presses.during(() =>
    till
      .button(/15\.00/)
      .first()
      .click(),
  );
  await expect(till.screen('done')).toBeVisible();
  expect(count).toBeLessThanOrEqual(TARGET.restAfterPartialApproval);
});

test('a waiting payment: one press cancels, and the till watches what comes of it', async ({ till }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  const presses = await Presses.of(till.page);
  expect(await presses.during(() => till.button(/^Cancel/).click())).toBe(TARGET.cancelWaitingPayment);
  await till.expectPayment('cancelled');
});

test('parking and fetching back: a press each', async ({ till }) => {
  await till.sellVoucher();
  const presses = await Presses.of(till.page);
  expect(await presses.during(() => till.page.keyboard.press('F4'))).toBe(TARGET.park);
  await expect(till.page.getByTestId('total')).toContainText('0.00');
  expect(
    await presses.during(() =>
      till
        .button(/^Open parked sale/)
        .first()
        .click(),
    ),
  ).toBe(TARGET.recall);
  await expect(till.page.getByTestId('total')).toContainText('50.00');
});

test('the next cashier: four digits and no Enter', async ({ till }) => {
  await till.page.keyboard.press('F12');
  const presses = await Presses.of(till.page);
  const count = await presses.during(async () => {
    for (const digit of '1234') await till.page.getByRole('button', { name: digit, exact: true }).click();
    await expect(till.screen('sale')).toBeVisible();
  });
  expect(count).toBe(TARGET.switchCashier);
});
