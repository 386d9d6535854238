import { expect, test } from '../electron/fixture.ts';
import { picture } from './pictures.ts';

test('drills: the list, one that runs, and how it went', async ({ till }) => {
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Drills').click();
  await picture(till, 'drills');
  await till.button('Start').first().click();
  await expect(till.page.locator('[data-drill]')).toBeVisible();
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await picture(till, 'drill-running');
  await till.button('End the drill').click();
  await till.page.getByRole('dialog', { name: 'The card has too little: Not quite yet' }).waitFor();
  await picture(till, 'drill-result');
});
