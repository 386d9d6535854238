import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from './fixture.ts';
import { COFFEE, CROISSANT, NOBODY_KNOWS } from './products.ts';
import type { Till } from './till.ts';

const stray = (till: Till) => till.page.getByTestId('stray-scan');

test('a whole sale by scanner alone: by card, then by cash, then the next', async ({ till, simulator }) => {
  await simulator.present('approved');
  // No hand scans twice within a few milliseconds: each code is aimed at what the screen shows by then.
  await till.sellCoffee();
  await till.scan('VINR-PAY');
  await expect(till.screen('done')).toBeVisible();
  await till.scan(CROISSANT);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
  await till.scan('VINR-OTHER-WAYS');
  await expect(till.screen('tender')).toBeVisible();
  await till.scan('VINR-CASH');
  await expect(till.screen('done')).toBeVisible();
  await till.scan('VINR-PAY');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  expect(await simulator.charges()).toEqual([378]);
});

test('a command scanned right behind goods is done to all of them', async ({ till, simulator }) => {
  await simulator.present('approved');
  for (const code of [COFFEE, CROISSANT, COFFEE, 'VINR-PAY']) await till.scan(code);
  await expect(till.screen('done')).toBeVisible();
  await till.scan('VINR-PAY');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  for (const code of [COFFEE, CROISSANT, COFFEE]) await till.scan(code);
  const total = till.page.getByTestId('total');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(2);
  expect(await simulator.charges()).toEqual([Math.round(Number(await total.textContent()) * 100)]);
});

test('a number scanned from a gift card lands in its field', async ({ till }) => {
  await till.sellVoucher();
  await till.otherWays();
  await till.button(/^Gift card/).click();
  await till.scan('60060815');
  await expect(till.page.getByLabel('Number on it')).toHaveValue('60060815');
  await expect(stray(till)).toBeHidden();
});

test('a scan never answers a question: nothing pressed, nothing sold, and the till says so', async ({
  till,
}) => {
  await till.sellCoffee();
  await till.page.keyboard.press('F6');
  const question = till.page.getByRole('dialog');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Set' }).focus();
  await till.scan(CROISSANT);
  await expect(stray(till)).toContainText(`Scanned ${CROISSANT} while a question is open: not added`);
  await expect(question).toBeVisible();
  await till.page.keyboard.press('Escape');
  await expect(till.page.getByTestId('total')).toContainText('3.78');
});

test('a scan while the customer pays is not added, and the till says so', async ({ till, simulator }) => {
  await till.sellCoffee();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.button(/^Cancel/).focus();
  await till.scan(NOBODY_KNOWS);
  await expect(stray(till)).toContainText(`Scanned ${NOBODY_KNOWS} while paying: not added`);
  await till.page.keyboard.press('Escape');
  await till.scan('VINR-BACK');
  await till.expectStep('presentCard');
  await simulator.present('approved');
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([378]);
});

test('a scan leaves nothing in the search field, whatever stood there', async ({ till }) => {
  const field = till.page.getByRole('textbox', { name: /search/i });
  await field.click();
  await till.page.keyboard.type('fla', { delay: 120 });
  await till.scan(COFFEE);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
  await expect(field).toHaveValue('fla');
});

test('three scans a second, none lost', async ({ till }) => {
  const scans = 60;
  const began = performance.now();
  for (let n = 0; n < scans; n += 1) {
    await till.scan(n % 2 === 0 ? COFFEE : CROISSANT);
    await sleep(Math.max(0, began + ((n + 1) * 1000) / 3 - performance.now()));
  }
  const pieces = () =>
    till.page
      .locator('[data-testid="basket-line"]')
      .evaluateAll((lines) => lines.map((line) => /\d+/.exec(line.textContent)?.[0]));
  await expect.poll(pieces).toEqual(['30', '30']);
});

test('three at once: by a code of the sheet, by the keys, and glued to the scan', async ({ till }) => {
  const pieces = () =>
    till.page.evaluate(() => /\d+/.exec(document.querySelector('h1')?.textContent ?? '')?.[0]);
  await till.scan('VINR-X3');
  await till.scan(COFFEE);
  await expect.poll(pieces).toBe('3');
  await till.page.keyboard.type('3*', { delay: 120 });
  await till.page.waitForTimeout(150);
  await till.scan(COFFEE);
  await expect.poll(pieces).toBe('6');
  await till.scan(`3*${COFFEE}`);
  await expect.poll(pieces).toBe('9');
});

test('a misread code is said and not sold, a GS1 code is read', async ({ till }) => {
  await till.scan('2000000000016');
  await expect(till.page.getByRole('alert').filter({ hasText: 'not read right' })).toBeVisible();
  await expect(till.page.getByTestId('unknown-codes')).toContainText('2000000000016');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  await till.scan(`0102000000000015`);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
});
