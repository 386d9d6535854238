import { expect, test } from '../electron/fixture.ts';
import { COFFEE, CROISSANT, VOUCHER } from '../electron/products.ts';
import { Till } from '../electron/till.ts';
import { orderFile } from '../support/order.ts';
import { picture } from './pictures.ts';

test('money given back: paid sales, one of them, what goes back, and that it went', async ({
  till,
  simulator,
}) => {
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await simulator.present('approved');
  for (const code of [COFFEE, CROISSANT, VOUCHER]) await till.scan(code);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(3);
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await till.page.keyboard.press('F9');
  await till.button('Paid sales and refunds').click();
  await expect(till.page.getByTestId('paid-sales').getByRole('listitem')).toHaveCount(1);
  await picture(till, 'sales-list');
  await till.button(/^Sale 1001/).click();
  await till.button(/Gift voucher/).click();
  await picture(till, 'refund');
  await till.button('Give back 50.00').click();
  for (const digit of '1234') await till.page.locator(`button[data-key="${digit}"]`).click();
  await expect(till.page.locator('[data-refund]')).toContainText('50.00 given back', { timeout: 20_000 });
  await picture(till, 'refund-done');
});

test('what happened before the restart', async ({ till, simulator, profile }) => {
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await till.kill();
  const restarted = await Till.open(profile, '--simulator', simulator.url);
  await restarted.page.getByTestId('before-restart').waitFor();
  await picture(restarted, 'restart-checking');
  await simulator.release();
  await expect(restarted.screen('done')).toBeVisible({ timeout: 30_000 });
  await picture(restarted, 'restart-charged');
  await restarted.exit();
});

test('the tip, asked on the till', async ({ simulator, profile }) => {
  const tip = { mode: 'till', percentagesPpm: [100_000, 150_000, 200_000] };
  const till = await Till.open(profile, ...orderFile(profile, simulator, () => ({ counter: { tip } })));
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('tip')).toBeVisible();
  await picture(till, 'tip');
  await till.exit();
});
