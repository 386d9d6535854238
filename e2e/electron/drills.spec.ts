import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { MIRA } from './staff.ts';

test('a drill from the cashier’s menu: the case is played, nothing is given away, and the result is told', async ({
  till,
  simulator,
}) => {
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Drills').click();
  await checkAccess(till);
  await till.button('Start').first().click();
  const banner = till.page.locator('[data-drill="partialApproval"]');
  await expect(banner).toHaveText(/^Drill · The card has too little/);
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await expect(till.page.getByRole('dialog')).toHaveCount(0);
  await till.button(/^Other card/).click();
  await expect(till.screen('done')).toBeVisible();
  await till.button(/^Next sale/).click();
  const result = till.page.getByRole('dialog', { name: 'The card has too little: Well done' });
  await expect(result.locator('[data-verdict="right"]')).toHaveText([
    'You asked the card for the amount.',
    'You took the rest of the money before the sale ended.',
    'The sale was brought to its end.',
  ]);
  await checkAccess(till);
  await result.getByRole('button', { name: 'Close' }).click();
  await expect(till.page.getByRole('dialog')).toHaveCount(0);
  expect(await simulator.charges()).toEqual([3500, 1500]);
});

test('the drill of the customer who leaves can be played to its end by the cashier’s own keys', async ({
  till,
  simulator,
}) => {
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Drills').click();
  await till.button('Start').last().click();
  await expect(till.page.locator('[data-drill="refund"]')).toBeVisible();
  await simulator.set({ syncLagMs: 0 });
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await till.button('Give back 35.00').click();
  await till.allow(MIRA);
  await expect(till.page.locator('[data-give-back="done"]')).toBeVisible();
  await till.button('Give up this sale').click();
  await till.allow(MIRA);
  await expect(till.page.getByRole('dialog', { name: 'The customer leaves: Well done' })).toBeVisible();
  expect(await simulator.refunds()).toMatchObject([{ amount: 3500 }]);
});
