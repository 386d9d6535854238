import { expect, test } from '../fixture.ts';
import { expectNotice, expectSaid } from './said.ts';

/* A cancel is a request. Only the terminal's word ends a payment, whatever the cashier pressed. */

test('the card is quicker than the cancel: the payment stands and is never called cancelled', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  // The till cannot see that the card was read, and the cashier presses Cancel in that moment.
  await simulator.fault({ deviceReads: false });
  await simulator.present('approved', { hold: true });
  await till.button('Cancel payment').click();
  await expectSaid(
    till,
    'Asking Counter 1 to stop',
    'Not cancelled yet. If the card was quicker, the payment stands.',
  );
  await simulator.release();
  await expect(till.screen('done')).toBeVisible();
  await expect(till.page.locator('body')).not.toContainText(/Cancelled/);
  expect(await simulator.charges()).toEqual([5000]);
});

test('an amount is still on the terminal: it is not cancelled until the terminal says so, and nothing else starts there', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await simulator.fault({ lan: 'refuse' });
  await till.expectPayment('unknown');
  await till.button('Set this sale aside').click();
  await till.sellCoffee();
  await till.chargeCard();
  await expectNotice(
    till,
    'No card was charged: an earlier payment on this terminal is still being checked. Use another terminal or cash.',
  );
  await simulator.fault({ lan: 'up' });
  await simulator.cancelOnDevice();
  const due = till.page.getByRole('status').filter({ hasText: 'was not charged in full' });
  await expect(due).toContainText('50.00 on Counter 1 was not charged in full. Open it to take the rest.');
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([378]);
});

test('the customer shows no card in time: nothing was charged, and the same amount is one press away', async ({
  till,
  simulator,
}) => {
  await simulator.set({ promptTimeoutMs: 1_000 });
  await till.sellVoucher();
  await till.chargeCard();
  await expectSaid(
    till,
    'No card was shown',
    'Nothing was charged. Charge again when the customer is ready.',
  );
  await expect(till.button(/^Other way/)).toBeVisible();
  await simulator.present('approved');
  await till.button(/^Charge again/).click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});
