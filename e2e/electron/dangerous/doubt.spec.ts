import { expect, test } from '../fixture.ts';
import { COFFEE } from '../products.ts';
import { expectNotice, expectSaid, pill } from './said.ts';

/* Nobody knows yet whether the card was charged. Every story ends on what the cardholder was charged: once. */

test('no answer after the amount was sent: the till asks, and nothing can be charged again meanwhile', async ({
  till,
  simulator,
}) => {
  await simulator.set({ syncLagMs: 3_600_000 });
  await simulator.fault({ lan: 'dropAfterCommand', times: 1, deviceReads: false });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expectSaid(
    till,
    'Checking with Counter 1',
    'Don’t charge again. 50.00 may have been charged; the till is finding out.',
  );
  await expect(till.payment).toContainText('For0:0');
  await till.page.keyboard.press('F9');
  await till.page.keyboard.press('F10');
  await till.expectPayment('unknown');
  await simulator.fault({ deviceReads: true });
  await till.button('Ask again').click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
  expect(await simulator.ledger()).toHaveLength(1);
});

test('the line is cut while the terminal waits for a card: the till says whom it asks, and the card counts', async ({
  till,
  simulator,
}) => {
  await simulator.fault({ lan: 'dropAfterCommand', times: 1 });
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('unknown');
  await expect(till.payment).toContainText('Askingthe terminal and VINR');
  await expect(till.payment).toContainText('it was asking for a card');
  await simulator.present('approved');
  await till.button('Ask again').click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('a terminal goes dark with an amount on it: the sale waits aside, the next customer is served', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await simulator.fault({ lan: 'refuse' });
  await till.expectPayment('unknown');
  await till.button('Set this sale aside').click();
  const banner = till.page.getByRole('status').filter({ hasText: 'is still being checked' });
  await expect(banner).toContainText('50.00 on Counter 1 is still being checked. Don’t charge it again.');
  await expect(pill(till)).toContainText('Checking an earlier payment');
  await till.sellCoffee();
  await till.chargeCard();
  await expectNotice(
    till,
    'No card was charged: an earlier payment on this terminal is still being checked. Use another terminal or cash.',
  );
  await simulator.fault({ lan: 'up' });
  await simulator.present('approved');
  const approved = till.page.getByRole('status').filter({ hasText: 'was approved' });
  await expect(approved).toContainText('50.00 on Counter 1 was approved. Open it for the receipt.');
  expect(await simulator.charges()).toEqual([5000]);
});

test('a terminal restarts in the middle of a payment: the till finds out that nothing was charged', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await simulator.reboot();
  await till.expectPayment('cancelled');
  await expect(till.payment).toContainText('Nothing was charged.');
  expect(await simulator.charges()).toEqual([]);
});

test('a basket cannot change and a sale cannot end while the terminal is asking', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.scan(COFFEE);
  await expect(till.page.locator('body')).toContainText(`Scanned ${COFFEE} while paying: not added`);
  for (const key of ['Enter', 'F9', 'F10', 'Escape']) await till.page.keyboard.press(key);
  await expect(till.button(/^Next sale/)).toHaveCount(0);
  await till.expectStep('presentCard');
  await simulator.present('approved');
  await expect(till.screen('done')).toBeVisible();
  await expect(till.page.getByTestId('receipt')).not.toContainText('Flat white');
  expect(await simulator.charges()).toEqual([5000]);
});
