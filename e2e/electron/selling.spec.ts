import type { Locator } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { COFFEE, CROISSANT, NOBODY_KNOWS } from './products.ts';
import type { Till } from './till.ts';
import { MIRA } from './staff.ts';

const line = (till: Till, index: number): Locator => till.page.getByTestId('basket-line').nth(index);
const question = (till: Till): Locator => till.page.getByRole('dialog');
const total = (till: Till): Locator => till.page.getByTestId('total');

/** As a person types: far too slow for a scanner. */
const type = (till: Till, keys: string): Promise<void> => till.page.keyboard.type(keys, { delay: 120 });

async function tap(till: Till, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) await till.button(name).first().click();
}

async function answer(till: Till, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) await question(till).getByRole('button', { name }).click();
}

test('by touch: a size, a weight, a price, a discount with its reason; parked, recalled, voided', async ({
  till,
}) => {
  await tap(till, /^Latte, from 3\.30/);
  await answer(till, /^Large/);
  await expect(line(till, 0)).toContainText('Latte, Large');
  await expect(line(till, 0)).toContainText('4.30');

  await tap(till, /^Bananas, loose, 2\.49 per kg/);
  await answer(till, '4', '8', '2');
  await expect(question(till).getByTestId('entry')).toHaveText('0.482 kg');
  await answer(till, 'Add');
  await expect(line(till, 1)).toContainText('0.482 kg × 2.49');
  await expect(line(till, 1)).toContainText('1.20');

  await till.page.getByRole('tab', { name: 'Household' }).click();
  await tap(till, /^Sundries, Enter price/);
  await answer(till, '4', '2', '00', 'Add');
  await expect(line(till, 2)).toContainText('42.00');

  await till.scan(CROISSANT);
  await tap(till, /^One more Almond croissant/, /^One more Almond croissant/);
  await expect(line(till, 3)).toContainText('3.40 each');
  await tap(till, /^Discount/);
  await answer(till, '10%');
  await expect(line(till, 3)).toContainText(/10% off\s*-1\.02/);
  await expect(till.page.getByRole('tabpanel')).toBeVisible();
  const sum = await total(till).innerText();

  await tap(till, /^Park/);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  await till.scan(COFFEE);
  await expect(total(till)).toHaveText('3.78');
  await tap(till, /^Open parked sale .* 6 items/);
  await expect(total(till)).toHaveText(sum);
  await expect(line(till, 3)).toContainText('10% off');
  await expect(till.button(/^Open parked sale .* 3\.78/)).toBeVisible();

  await tap(till, 'More for this sale', 'Void this sale');
  await answer(till, 'Customer left');
  await till.allow(MIRA);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  await expect(total(till)).toHaveText('0.00');
});

test('by keyboard: found, sized, counted, priced, noted, discounted, named, parked and recalled', async ({
  till,
}) => {
  const press = (key: string) => till.page.keyboard.press(key);
  await press('F2');
  await type(till, 'hot ch');
  await expect(till.button(/^Hot chocolate,/)).toBeVisible();
  await press('Enter');
  await expect(question(till)).toContainText('Which one?');
  await type(till, '3');
  await expect(line(till, 0)).toContainText('Hot chocolate, Large');

  await press('F6');
  await type(till, '5');
  await press('Enter');
  await expect(line(till, 0)).toContainText('22.50');

  await press('F7');
  await type(till, '400');
  await press('Enter');
  await till.allow(MIRA);
  await expect(line(till, 0)).toContainText('Price changed from 4.50');

  await press('F8');
  await type(till, '5');
  await press('Enter');
  await expect(line(till, 0)).toContainText(/5% off\s*-1\.00/);

  await press('Insert');
  await type(till, 'oat milk');
  await press('Enter');
  await expect(line(till, 0)).toContainText('Note: oat milk');

  await press('Home');
  await type(till, 'Adaeze');
  await press('Enter');
  await expect(till.button('Customer Adaeze')).toBeVisible();

  await press('F4');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  await press('F3');
  await expect(question(till)).toContainText('Adaeze');
  await press('Enter');
  await expect(line(till, 0)).toContainText(/20\.00.*-1\.00/);
  await expect(line(till, 0)).toHaveAttribute('aria-selected', 'true');
  await press('Delete');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
});

test('three of the next scan, and no more of the one after; a code that nobody knows is counted', async ({
  till,
}) => {
  const armed = till.page.getByTestId('quantity-prefix');
  await type(till, '3');
  await expect(armed).toContainText('makes it a quantity');
  await type(till, '*');
  await expect(armed).toContainText('3 ×');
  await till.scan(COFFEE);
  await expect(line(till, 0)).toContainText('10.50');
  await expect(armed).toHaveCount(0);
  await till.scan(CROISSANT);
  await expect(line(till, 1)).toContainText('3.40');

  await type(till, '4*');
  await expect(armed).toContainText('4 ×');
  await till.page.keyboard.press('Escape');
  await expect(armed).toHaveCount(0);

  await till.scan(NOBODY_KNOWS);
  await till.scan(NOBODY_KNOWS);
  const unknown = till.page.getByTestId('unknown-codes');
  await expect(unknown).toContainText(`No product for ${NOBODY_KNOWS} · scanned 2 times`);
  await tap(till, 'Dismiss unknown codes');
  await expect(unknown).toHaveCount(0);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(2);
});
