import { expect, test } from '../electron/fixture.ts';
import { VOUCHER } from '../electron/products.ts';
import { shoot } from './pictures.ts';

/** The main screens in the longest of the languages and in the one that is read from the right. By keys: they stay. */
for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`in ${language}`, async ({ till, simulator }) => {
    const { page } = till;
    const take = (name: string) => shoot(page, `${name}-${language}`);
    await page.getByRole('button', { name: /^Ana/ }).click();
    await page.getByRole('button', { name: 'Preferences', exact: true }).click();
    await page.locator(`[data-option="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    await take('preferences');
    await page.keyboard.press('Escape');
    await till.scan(VOUCHER);
    await till.sellMore();
    await take('sale');
    await page.keyboard.press('F11');
    await expect(till.screen('tender')).toBeVisible();
    await take('tender');
    await simulator.present('declined', { hold: true });
    await page.keyboard.press('F9');
    await till.expectStep('processing');
    await take('payment-processing');
    await simulator.release();
    await till.expectPayment('declined');
    await take('payment-declined');
    await simulator.present('approved');
    await page.keyboard.press('F9');
    await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
    await take('done-card');
  });
}
