import { test } from '../electron/fixture.ts';
import { picture } from './pictures.ts';

test('backups, and what keeps a till from being taken away', async ({ till }) => {
  await till.sellCoffee();
  await till.page.getByRole('button', { name: /^Ana/ }).click();
  await till.button('Office').click();
  await till.button('Backups').click();
  await till.page.getByRole('heading', { name: 'Taking this till away' }).waitFor();
  await picture(till, 'backups');
});
