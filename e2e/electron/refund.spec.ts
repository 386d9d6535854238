import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { Presses } from './presses.ts';
import { COFFEE, CROISSANT, VOUCHER } from './products.ts';
import type { Till } from './till.ts';
import { MIRA } from './staff.ts';

const refunds = (till: Till) => till.page.getByTestId('refunds').getByRole('listitem');
const standing = (till: Till) => till.page.locator('[data-refund]');

/** Three lines paid by card; the next customer's basket is empty. */
async function sold(till: Till): Promise<void> {
  for (const code of [COFFEE, CROISSANT, VOUCHER]) await till.scan(code);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(3);
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await till.page.keyboard.press('F9');
  await expect(till.screen('sale')).toBeVisible();
}

test('one line goes back with four presses and a PIN, then the rest, and then nothing', async ({
  till,
  simulator,
}) => {
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await simulator.present('approved');
  await sold(till);
  const [total = 0] = await simulator.charges();

  const presses = await Presses.of(till.page);
  const before = await presses.during(async () => {
    await till.button('Paid sales and refunds').click();
    await expect(till.page.getByTestId('paid-sales').getByRole('listitem')).toHaveCount(1);
    await checkAccess(till);
    await till.button(/^Sale 1001/).click();
    await till.button(/Gift voucher/).click();
    await checkAccess(till);
    await till.button('Give back 50.00').click();
  });
  expect(before).toBe(4);
  await till.tapPin(MIRA);

  await expect(refunds(till)).toHaveText(/Returning 50\.00 to .*4242 … done.*Allowed by Mira/s);
  await expect(standing(till)).toContainText('50.00 given back');
  expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([5000]);

  await till.button('Everything left').click();
  await till.button(/^Give back/).click();
  await till.tapPin(MIRA);
  await expect(standing(till)).toHaveText('Everything this card paid has gone back.');
  await expect(till.button('Choose lines or an amount')).toBeDisabled();
  expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([5000, total - 5000]);
  await checkAccess(till);
});

test('a lost answer is checked and not repeated: one refund', async ({ till, simulator }) => {
  await simulator.set({ syncLagMs: 0 });
  await simulator.present('approved');
  await sold(till);
  await simulator.cloudSwitches({ refundMs: 0, answer: 'dropped', answerTimes: 1 });
  await till.page.keyboard.press('End');
  await till.button(/^Sale 1001/).click();
  await till.button('By amount').click();
  await till.page.keyboard.type('350', { delay: 130 });
  await till.button('Give back 3.50').click();
  await till.tapPin(MIRA);
  await expect(refunds(till)).toContainText('Returning 3.50 to');
  await expect(refunds(till)).toContainText('… done');
  expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([350]);
});

test('what another till gave back meanwhile is not given twice: VINR says no, and the cashier reads why', async ({
  till,
  simulator,
}) => {
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await simulator.present('approved');
  await sold(till);
  const [payment] = await simulator.ledger();
  await simulator.refundFromElsewhere(payment?.paymentId ?? '', 5000);
  await till.page.keyboard.press('End');
  await till.button(/^Sale 1001/).click();
  await till.button(/Gift voucher/).click();
  await till.button('Give back 50.00').click();
  await till.tapPin(MIRA);
  await expect(refunds(till)).toContainText('50.00 did not go back: less than that is left.');
  await checkAccess(till);
  expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([5000]);
});
