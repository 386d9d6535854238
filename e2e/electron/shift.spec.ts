import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';
import { MIRA } from './staff.ts';

async function toDrawer(till: Till): Promise<void> {
  await till.page.locator('button[popovertarget="cashier"]').click();
  await till.page.getByRole('button', { name: 'Office', exact: true }).click();
  await till.page.getByRole('button', { name: 'Shift', exact: true }).click();
}

/** The X or Z on the page; the receipt of the last sale lies below it. */
const report = (till: Till) => till.page.getByRole('dialog').getByTestId('paper');

const press = (till: Till, name: string | RegExp): Promise<void> =>
  till.page.getByRole('dialog').last().getByRole('button', { name, exact: true }).click();

test('a shift: float, card and cash, cash out, five short, somebody agrees, and the Z is there for good', async ({
  till,
  simulator,
  profile,
}) => {
  const { page } = till;
  await toDrawer(till);
  await expect(page.getByText('No shift is open')).toBeVisible();
  await press(till, 'Open shift');
  await press(till, 'One more of 100.00');
  await page.keyboard.press('ArrowDown');
  await press(till, 'One more of 50.00');
  await expect(page.getByTestId('counted')).toHaveText('150.00');
  await checkAccess(till);
  await press(till, 'Open shift with 150.00');
  await expect(page.getByTestId('expected')).toHaveText('150.00');
  await checkAccess(till);
  await page.keyboard.press('Escape');

  await simulator.present('approved');
  await till.sellCoffee();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await till.page.keyboard.press('Enter');
  await till.sellCoffee();
  await till.otherWays();
  await till.button(/^Exact cash 3\.78/).click();
  await expect(till.screen('done')).toBeVisible();

  await toDrawer(till);
  await press(till, 'Cash out');
  for (const key of ['1', '0', '00']) await press(till, key);
  await checkAccess(till);
  await press(till, 'Take 10.00 out');
  await expect(page.getByTestId('expected')).toHaveText('143.78');

  // By keyboard alone: one sum, Enter.
  await press(till, 'Count and close');
  await press(till, 'One sum');
  await page.getByTestId('counted').locator('..').focus();
  await page.keyboard.type('13777', { delay: 130 });
  await expect(page.getByTestId('counted')).toHaveText('137.77');
  await page.keyboard.press('Enter');
  await expect(page.getByText('6.01 is missing')).toBeVisible();
  await checkAccess(till);
  await page.getByLabel('Why').fill('Too much change at noon');
  await press(till, 'Close shift');
  const approval = page.getByRole('dialog').last();
  await expect(approval).toContainText('This difference needs an approval');
  for (const digit of MIRA) await approval.getByRole('button', { name: digit, exact: true }).click();
  await expect(report(till)).toContainText('Z report 1');
  await expect(report(till)).toContainText('-6.01');
  await expect(report(till)).toContainText('Agreed to by Mira');
  const paper = await report(till).innerText();
  await checkAccess(till);

  await till.kill();
  const again = await Till.open(profile, '--simulator', simulator.url);
  await toDrawer(again);
  await press(again, /^Z report 1/);
  await expect(report(again)).toContainText('Z report 1');
  const upToMatch = (text: string) => text.slice(0, text.indexOf('Journal and VINR'));
  expect(upToMatch(await report(again).innerText())).toBe(upToMatch(paper));
  await again.exit();
});
