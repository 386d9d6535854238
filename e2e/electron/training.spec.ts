import { expect, test } from './fixture.ts';

test('in training the terminal opens in a window of its own, and a card is tapped on its face', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  const opened = till.app.waitForEvent('window');
  await till.button('Show the practice terminal').click();
  const face = await opened;
  await expect(face.locator('body')).toContainText('50.00');
  await face
    .getByRole('button', { name: /approved/i })
    .first()
    .click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('the practice terminal has no bridge and reaches only the simulator', async ({ till }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  const opened = till.app.waitForEvent('window');
  await till.button('Show the practice terminal').click();
  const face = await opened;
  await face.waitForLoadState();
  const reach = await face.evaluate(async () => ({
    bridge: 'till' in globalThis,
    node: 'require' in globalThis || 'process' in globalThis,
    app: await fetch('app://pos/index.html').then(
      () => true,
      () => false,
    ),
  }));
  expect(reach).toEqual({ bridge: false, node: false, app: false });
});
