import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

test('killed while the card is processing, restarted: sale restored, approved, one charge', async ({
  till,
  simulator,
  profile,
}) => {
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await till.kill();

  const restarted = await Till.open(profile, '--simulator', simulator.url);
  await restarted.expectPayment('unknown');
  await expect(restarted.payment).toContainText('Don’t charge again');
  await simulator.release();
  await expect(restarted.screen('done')).toBeVisible({ timeout: 30_000 });
  await expect(restarted.page.getByTestId('receipt')).toContainText('50.00');
  expect(await simulator.charges()).toEqual([5000]);
  await restarted.exit();
});

test('a basket survives a kill', async ({ till, simulator, profile }) => {
  await till.sellCoffee();
  await till.kill();
  const restarted = await Till.open(profile, '--simulator', simulator.url);
  await expect(restarted.page.getByTestId('total')).toContainText('3.78');
  await restarted.exit();
});
