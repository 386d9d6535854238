import { expect, test } from '../electron/fixture.ts';
import { COFFEE, CROISSANT } from '../electron/products.ts';
import type { Till } from '../electron/till.ts';
import { picture } from './pictures.ts';

const tap = async (till: Till, ...names: readonly (string | RegExp)[]): Promise<void> => {
  for (const name of names) await till.button(name).first().click();
};

/** On the question that is open, by the button's whole name. */
const answer = async (till: Till, ...names: readonly string[]): Promise<void> => {
  const question = till.page.getByRole('dialog');
  for (const name of names) await question.getByRole('button', { name, exact: true }).click();
};

const close = async (till: Till): Promise<void> => {
  await till.page.keyboard.press('Escape');
  await expect(till.page.getByRole('dialog')).toHaveCount(0);
};

/** The sale screen with every small question over it, and a basket with one of each kind of line. */
test('the counter: what a product needs to be known', async ({ till }) => {
  await tap(till, /^Latte,/);
  await picture(till, 'sale-variant');
  await tap(till, /^Large/, /^Bananas, loose,/);
  await answer(till, '4', '8', '2');
  await picture(till, 'sale-weight');
  await answer(till, 'Add');
  await till.page.getByRole('tab', { name: 'Household' }).click();
  await tap(till, /^Sundries,/);
  await answer(till, '4', '2', '00');
  await picture(till, 'sale-open-price');
  await answer(till, 'Add');
  await till.page.keyboard.type('12*', { delay: 120 });
  await till.page.getByTestId('quantity-prefix').getByText('12 ×').waitFor();
  await picture(till, 'sale-quantity-prefix');
});

test('the counter: what is done to a line and to a sale', async ({ till }) => {
  for (const code of [COFFEE, COFFEE, CROISSANT, CROISSANT, CROISSANT]) await till.scan(code);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(2);
  await tap(till, /^Quantity/);
  await picture(till, 'sale-quantity');
  await close(till);
  await tap(till, /^Discount/);
  await picture(till, 'sale-discount');
  await answer(till, '5%');
  await tap(till, /^Note/);
  await till.page.getByLabel('Note').fill('In a gift bag, please');
  await picture(till, 'sale-note');
  await tap(till, 'Set', 'More for this sale');
  await picture(till, 'sale-menu');
  await tap(till, /^Customer’s name/);
  await till.page.getByLabel('Name').fill('Adaeze Okafor');
  await picture(till, 'sale-customer');
  await tap(till, 'Set', 'More for this sale', 'Discount on the whole basket');
  await answer(till, '5%');
  await expect(till.page.getByTestId('totals')).toContainText('Basket discount');
  await picture(till, 'sale-changed');
  await tap(till, 'More for this sale', 'Void this sale');
  await picture(till, 'sale-void');
});

test('the counter: parked sales', async ({ till }) => {
  for (const name of [/^Flat white,/, /^Almond croissant,/, /^Avocado,/, /^Espresso,/]) {
    await tap(till, name);
    await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
    await tap(till, /^Park/);
    await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  }
  await tap(till, /^Cappuccino,/, /^Regular/);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
  await picture(till, 'sale-parked');
  await tap(till, 'All 4');
  await picture(till, 'sale-parked-list');
});
