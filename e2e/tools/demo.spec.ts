import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../electron/fixture.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'out', 'demo');

/** One scripted sale in the real app, a numbered picture at each step: `npm run demo`. */
test('a sale, from scan to receipt', async ({ till, simulator }) => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let number = 0;
  const step = async (what: string) => {
    number += 1;
    const file = join(FOLDER, `${String(number).padStart(2, '0')}-${what.replaceAll(' ', '-')}.png`);
    await till.page.screenshot({ path: file });
    process.stdout.write(`  ${what}: ${file}\n`);
  };
  await step('ready to sell');
  await till.sellCoffee();
  await step('scanned');
  await till.otherWays();
  await step('other ways to pay');
  await till.page.keyboard.press('Escape');
  await till.chargeCard();
  await till.expectStep('presentCard');
  await step('the terminal asks for a card');
  await simulator.present('approved', { hold: true });
  await till.expectStep('processing');
  await step('the bank is asked');
  await simulator.release();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await till.page.getByTestId('receipt').waitFor();
  await step('approved with receipt');
  const [row] = await simulator.ledger();
  process.stdout.write(
    `  The simulator's ledger: one charge of ${((row?.captured ?? 0) / 100).toFixed(2)}\n`,
  );
  expect(await simulator.charges()).toEqual([435]);
});
