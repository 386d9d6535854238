import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';

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
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
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
