import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { COFFEE } from './products.ts';
import { Till } from './till.ts';
import { MIRA } from './staff.ts';

const cashier = (till: Till) => till.page.locator('button[popovertarget="cashier"]');
const pinSaid = (till: Till) => till.page.getByTestId('pin-said');

async function openPreferences(till: Till): Promise<void> {
  await cashier(till).click();
  await till.page.getByRole('button', { name: 'Preferences', exact: true }).click();
  await expect(till.page.locator('[data-option="contrast"]')).toBeVisible();
}

const choose = (till: Till, option: string): Promise<void> =>
  till.page.locator(`[data-option="${option}"]`).click();

test('F12 locks, four digits open, and the sale is still there', async ({ till }) => {
  await till.sellCoffee();
  await till.page.keyboard.press('F12');
  await expect(till.screen('lock')).toBeVisible();
  await expect(till.page.getByTestId('lock-sale')).toContainText('1 item');
  await till.scan(COFFEE);
  await expect(till.page.getByTestId('stray-scan')).toContainText('not added');
  await till.typePin('9999');
  await expect(pinSaid(till)).toHaveText('Nobody here has that PIN. Enter it again.');
  await till.typePin(MIRA);
  await expect(till.screen('sale')).toBeVisible();
  await expect(cashier(till)).toContainText('Mira');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
  await expect(till.page.getByTestId('total')).toContainText('3.78');
});

test('a cashier takes over by touch alone, without locking', async ({ till }) => {
  await till.sellCoffee();
  await expect(cashier(till)).toContainText('Ana');
  await cashier(till).click();
  await till.button('Switch cashier').click();
  await till.tapPin(MIRA);
  await expect(cashier(till)).toContainText('Mira');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
});

test('five wrong PINs make everybody wait, and the pad counts the seconds', async ({ till }) => {
  await till.page.keyboard.press('F12');
  for (const pin of ['0001', '0002', '0003', '0004', '0005']) {
    await till.tapPin(pin);
    await expect(pinSaid(till)).toContainText('Nobody here has that PIN');
  }
  await till.tapPin(MIRA);
  await expect(pinSaid(till)).toContainText(/Too many wrong PINs\.\s*Try again in \d+ seconds/);
  await expect(till.page.locator('button[data-key="5"]')).toBeDisabled();
  await expect(till.screen('lock')).toBeVisible();
});

test('locking hides no payment that is not settled, and says what came of it', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.page.keyboard.press('F12');
  await expect(till.page.getByText('The till is locked. The payment goes on.')).toBeVisible();
  await till.expectStep('presentCard');
  await simulator.present('approved');
  await expect(till.screen('lock')).toBeVisible();
  await expect(till.page.getByTestId('lock-payment')).toContainText('50.00');
  await expect(till.page.getByTestId('lock-sale')).toContainText('paid in full');
  await till.tapPin(MIRA);
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('a locked till’s payment can be cancelled by whoever stands there', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.page.keyboard.press('F12');
  await till.button(/^Cancel/).click();
  await expect(till.screen('lock')).toBeVisible();
  await till.tapPin('1111');
  await till.expectPayment('cancelled');
  expect(await simulator.charges()).toEqual([]);
});

test('what a cashier may not do asks for somebody who may, and is then done', async ({ till }) => {
  await openPreferences(till);
  await choose(till, 'dark');
  await till.button('Use for everybody').click();
  const dialog = till.page.getByRole('dialog', { name: 'This setting needs an approval' });
  await expect(dialog).toContainText('Ana may not do this alone. Mira can allow it');
  await till.tapPin('1111');
  await expect(pinSaid(till)).toHaveText('Nothing was done: Ana may not allow this.');
  await checkAccess(till);
  await till.tapPin(MIRA);
  await expect(dialog).toBeHidden();
  await till.page.keyboard.press('Escape');
  await till.page.keyboard.press('F12');
  await expect(till.screen('lock')).toBeVisible();
  await expect(till.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('preferences hold at once, for their owner, after a restart too', async ({
  till,
  simulator,
  profile,
}) => {
  await till.sellCoffee();
  await openPreferences(till);
  for (const option of ['contrast', 'large', 'de']) await choose(till, option);
  const page = till.page.locator('html');
  await expect(page).toHaveAttribute('data-theme', 'contrast');
  await expect(page).toHaveAttribute('data-text', 'large');
  await expect(page).toHaveAttribute('lang', 'de-US');
  await expect(till.page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await checkAccess(till);
  await choose(till, 'ar');
  await expect(page).toHaveAttribute('dir', 'rtl');
  await choose(till, 'shop');
  await expect(page).toHaveAttribute('dir', 'ltr');
  await till.page.keyboard.press('Escape');
  await checkAccess(till);
  await till.page.keyboard.press('F12');
  await expect(page).toHaveAttribute('data-theme', 'system');
  await till.exit();
  const again = await Till.open(profile, '--simulator', simulator.url);
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await again.exit();
});

test('a till that nobody touches locks itself, and one that is touched does not', async ({
  till,
  simulator,
  profile,
}) => {
  await till.exit();
  const file = join(profile, 'settings.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...settings, lockAfterMinutes: 5 }));
  const again = await Till.open(profile, '--simulator', simulator.url);
  await again.page.clock.install();
  await again.page.keyboard.press('F2');
  await again.page.clock.fastForward('04:59');
  await again.page.keyboard.press('Escape');
  await again.page.clock.fastForward('04:59');
  await expect(again.screen('sale')).toBeVisible();
  await again.page.clock.fastForward('00:02');
  await expect(again.screen('lock')).toBeVisible();
  await again.exit();
});

test('keys can be changed, and a key that would not work is refused in words', async ({ till }) => {
  await openPreferences(till);
  await till.button('Change the key: Search').click();
  await till.page.keyboard.press('F9');
  await expect(till.page.getByRole('alert').filter({ hasText: 'F9 stays as it is' })).toBeVisible();
  await till.button('Change the key: Search').click();
  await till.page.keyboard.press('F1');
  await expect(till.page.locator('kbd[data-own="true"]')).toHaveText('F1');
  await till.page.keyboard.press('Escape');
  await till.page.keyboard.press('F1');
  await expect(till.page.locator('input[aria-keyshortcuts="F1"]')).toBeFocused();
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`the pad, the approval and the preferences are accessible and touchable: ${theme}`, async ({
    till,
  }) => {
    await openPreferences(till);
    await choose(till, theme);
    await checkAccess(till);
    await till.button('Use for everybody').click();
    await till.page.getByRole('dialog', { name: /approval/ }).waitFor();
    await till.tapPin(MIRA);
    await expect(till.page.getByRole('dialog', { name: /approval/ })).toBeHidden();
    await till.page.keyboard.press('F12');
    await expect(till.screen('lock')).toBeVisible();
    await checkAccess(till);
  });
}
