import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as ar from '#shared/words/ar/parts.ts';
import * as de from '#shared/words/de/parts.ts';
import { expect, test } from '../electron/fixture.ts';
import { Till } from '../electron/till.ts';
import { Simulator } from '../support/simulator.ts';
import { picture, shoot } from './pictures.ts';

const words = { de, ar } as const;
const DAY_MS = 86_400_000;
const goTo = (page: Page, at: number) => page.getByRole('navigation').getByRole('button').nth(at).click();

/** The pages for installers in the longest of the languages and in the one that is read from the right. */
for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`what installers look at, in ${language}`, async ({ till, simulator }) => {
    test.setTimeout(180_000);
    const { page } = till;
    const take = (name: string) => shoot(page, `${name}-${language}`);
    await simulator.present('approved');
    await till.sellVoucher();
    await till.chargeCard();
    await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Terminal / }).click();
    await till.button('How the terminals are doing').click();
    const pages = page.getByRole('navigation').getByRole('button');
    await pages.first().waitFor();
    const rail = await pages.allTextContents();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Ana/ }).click();
    await page.getByRole('button', { name: 'Preferences', exact: true }).click();
    await page.locator(`[data-option="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await page.keyboard.press('Escape');
    const { partsWords } = words[language];
    await page
      .getByRole('button', { name: /Counter 1/ })
      .first()
      .click();
    await page.getByRole('button', { name: partsWords['terminal.health'], exact: true }).click();
    await page.getByTestId('terminal-health').first().waitFor();
    await take('terminals-and-till');
    await goTo(
      page,
      rail.findIndex((name) => name.trim() === 'Terminals'),
    );
    await page.getByTestId('fleet').waitFor();
    await take('terminals');
    await simulator.fault({ lan: 'refuse' });
    await goTo(
      page,
      rail.findIndex((name) => name.trim() === 'Preflight'),
    );
    await page.locator('footer button').first().click();
    await page.getByTestId('preflight-verdict').waitFor({ timeout: 60_000 });
    await take('preflight');
  });
}

/** Certificates last a year: this simulator issued its own so many days ago. */
async function issuedBefore(days: number): Promise<Simulator> {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-issued-'));
  const script = join(folder, 'back.cjs');
  writeFileSync(script, `const now = Date.now; Date.now = () => now() - ${String(days * DAY_MS)};`);
  process.env['NODE_OPTIONS'] = `--require ${script}`;
  try {
    return await Simulator.start(2);
  } finally {
    delete process.env['NODE_OPTIONS'];
    rmSync(folder, { recursive: true });
  }
}

test('certificates that end soon: the notice, and the files on the health page', async ({ profile }) => {
  const simulator = await issuedBefore(340);
  const till = await Till.open(profile, '--simulator', simulator.url);
  try {
    await till.page
      .getByText(/security file/)
      .first()
      .waitFor({ timeout: 20_000 });
    await picture(till, 'certificates-end');
    await till.page.getByRole('button', { name: /^Terminal / }).click();
    await till.button('How the terminals are doing').click();
    await till.page.getByRole('region', { name: 'Security files' }).scrollIntoViewIfNeeded();
    await shoot(till.page, 'health-certificates');
  } finally {
    await till.exit();
    await simulator.stop();
  }
});
