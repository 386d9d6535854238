import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SETUP_STEPS } from '#shared/setup.ts';
import { expect, test } from '../electron/fixture.ts';
import { SetUp } from '../electron/set-up.ts';
import { setShopUp } from '../electron/set-up-walk.ts';
import { repacked } from '../support/repacked.ts';
import { VirtualPrinter } from '../support/virtual-printer.ts';
import { PICTURES, shoot, SIZES, THEME_NAMES, THEMES } from './pictures.ts';

const WEAK = '--password-store=basic';

/** The set-up's window as it stands, every size in every theme; the docs keep one of them. */
async function picture({ app, page }: SetUp, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const theme of THEME_NAMES) {
    await page.emulateMedia(THEMES[theme]);
    for (const size of SIZES) {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size);
      await page.waitForFunction(({ width }) => innerWidth === width, size);
      await page.waitForTimeout(150);
      const file = `setup-${name}-${theme}-${String(size.width)}x${String(size.height)}.png`;
      await page.screenshot({ path: join(PICTURES, file) });
      if (theme === 'light' && size === SIZES[0]) await shoot(page, `setup-${name}`);
    }
  }
  await page.emulateMedia(THEMES.light);
}

test('every step of the set-up', async ({ simulator, profile }) => {
  test.setTimeout(400_000);
  const files = join(profile, 'files');
  mkdirSync(files);
  const own = repacked(files, simulator.ready.terminals[0]!, 'a passphrase of the installer');
  const setUp = await SetUp.open(profile, WEAK);
  setUp.seen = (name) => picture(setUp, name);
  const printer = await VirtualPrinter.start();
  await setShopUp(setUp, simulator, own, '80614257', printer);
  await printer.turnOff();
  await inOtherLanguages(setUp);
  await setUp.exit();
});

/** The steps with the most words, as they stand when everything is answered. */
async function inOtherLanguages({ app, page }: SetUp): Promise<void> {
  const [shown] = SIZES;
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size?.width ?? 0, size?.height ?? 0);
  }, shown);
  const rail = page.locator('nav button');
  for (const [language, name] of [
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
  ] as const) {
    await rail.first().click();
    await page.getByText(name, { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('main button').first().click();
    for (const step of ['certificates', 'printer', 'check', 'payment'] as const) {
      await rail.nth(SETUP_STEPS.indexOf(step)).click();
      await page.locator(`[data-step="${step}"]`).waitFor();
      await page.waitForTimeout(200);
      await shoot(page, `setup-${step}-${language}`);
    }
  }
}

test('the set-up in German and Arabic', async ({ profile }) => {
  test.setTimeout(120_000);
  const setUp = await SetUp.open(profile, WEAK);
  for (const [language, name] of [
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
  ] as const) {
    await setUp.page.getByText(name, { exact: true }).click();
    await expect(setUp.page.locator('html')).toHaveAttribute('lang', language);
    await shoot(setUp.page, `setup-welcome-${language}`);
  }
  await setUp.page.locator('main button').first().click();
  await setUp.at('shop');
  await shoot(setUp.page, 'setup-shop-ar');
  await setUp.exit();
});
