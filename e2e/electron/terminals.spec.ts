import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';
import { MIRA } from './staff.ts';

async function openTerminals(till: Till): Promise<void> {
  await till.page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  await till.page.getByRole('navigation').getByRole('button', { name: 'Terminals', exact: true }).click();
  await expect(till.page.getByTestId('fleet')).toContainText('loc_test_main');
}

const outcome = (till: Till) => till.page.getByTestId('fleet-outcome').filter({ hasText: /./ });

test('a manager names a terminal; VINR and the cashier have the new name', async ({ till, simulator }) => {
  await openTerminals(till);
  await till.button('Manage Counter 1').click();
  await till.page.getByLabel('Name', { exact: true }).fill('Bar');
  await till.button('Save the name').click();
  expect((await simulator.face()).displayName).toBeNull();
  await till.allow(MIRA, 'Managing terminals needs an approval');
  await expect(outcome(till)).toHaveText('VINR took the new name.');
  expect((await simulator.face()).displayName).toBe('Bar');
  await till.button('All terminals').click();
  await expect(till.page.getByTestId('fleet')).toContainText('Bar');
  await till.page.keyboard.press('Escape');
  await expect(till.page.getByRole('button', { name: /^Terminal Bar/ })).toBeVisible();
});

test('no terminal is restarted while a payment is open on it', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await openTerminals(till);
  await till.button('Manage Counter 1').click();
  await expect(till.page.getByText('A payment is open on it')).toBeVisible();
  await till.button('Restart it').click();
  await expect(till.page.getByText(/Take no card on it/)).toBeVisible();
  await till.button('Restart it').click();
  await expect(outcome(till)).toContainText('a payment is open on this terminal');
  await till.page.keyboard.press('Escape');
  await simulator.present('approved');
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});
