import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';
import { MIRA } from './staff.ts';

let folder = '';
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vinr-sheets-'))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answerDialogs = (till: Till, path: string): Promise<void> =>
  till.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, path);

async function office(till: Till, page: string): Promise<void> {
  await till.page.locator('button[popovertarget="cashier"]').click();
  await till.button('Office').click();
  await till.button(page).click();
}

async function payCash(till: Till): Promise<void> {
  await till.otherWays();
  await till.button(/^Cash 20\.00/).click();
  await expect(till.screen('done')).toBeVisible();
}

test('a report after a small day is the sum of it, for a manager only', async ({ till, simulator }) => {
  await till.sellCoffee();
  await payCash(till);
  await till.sellCoffee();
  await till.button(/^Flat white,/).click();
  await expect(till.page.getByTestId('total')).toContainText('7.56');
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await office(till, 'Reports');
  await expect(till.page.getByText('Reports need an approval')).toBeVisible();
  await till.allow(MIRA);
  const sheet = till.page.getByRole('dialog', { name: 'Reports' });
  await expect(sheet.getByTestId('report-hours').locator('tbody tr').first()).toBeVisible();
  await checkAccess(till);
  await till.button('Products').last().click();
  await expect(sheet.getByTestId('report-products').getByRole('row', { name: /Flat white/ })).toContainText(
    '11.34',
  );
  await checkAccess(till);
  await till.button('Money and tax').click();
  await expect(sheet.getByText('Adds up')).toBeVisible();
  await expect(sheet.getByTestId('report-tenders').getByRole('row', { name: /Cash/ })).toContainText('3.78');
  await expect(sheet.getByTestId('report-tenders').getByRole('row', { name: /Card/ })).toContainText('7.56');
  await expect(sheet.getByTestId('report-tenders').getByRole('row', { name: /Together/ })).toContainText(
    '11.34',
  );
  await checkAccess(till);
  await till.button('Staff and cards').click();
  await expect(sheet.getByTestId('report-paths')).toContainText('Over the LAN');
  const file = join(folder, 'report.csv');
  await answerDialogs(till, file);
  await till.button('Save as CSV…').click();
  await expect(sheet.getByText('Saved.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toMatch(/,Ways of paying,Cash,,Taken,3\.78,USD\r\n/);
});

test('a sheet with a bad line changes nothing; the corrected one is sold from, and can be undone', async ({
  till,
}) => {
  const file = join(folder, 'autumn.csv');
  const head = 'id,name,price,category,tax\n';
  await answerDialogs(till, file);
  await office(till, 'Products');
  await till.button('CSV file').click();
  writeFileSync(file, `${head}tea,Darjeeling,6.00,Tea,reduced\nbun,Bun,-0.90,Bakery,reduced\n`);
  await till.button('Choose a CSV file…').click();
  await expect(till.page.getByText('Changing products needs an approval')).toBeVisible();
  await till.allow(MIRA);
  await expect(till.page.getByText('autumn.csv was not taken in')).toBeVisible();
  await expect(till.page.getByRole('listitem')).toContainText(['Line 3']);
  await checkAccess(till);
  writeFileSync(file, `${head}tea,Darjeeling,6.00,Tea,reduced\nbun,Bun,0.90,Bakery,reduced\n`);
  await till.button('Choose a CSV file…').click();
  await till.allow(MIRA);
  await expect(till.page.getByText('autumn.csv is in order')).toBeVisible();
  await checkAccess(till);
  await till.button('Cancel').click();
  await till.button('Choose a CSV file…').click();
  await till.allow(MIRA);
  await till.button('Take in 2 products').click();
  await expect(till.page.getByText('2 products are sold from now on')).toBeVisible();
  await till.page.keyboard.press('Escape');
  await till.page.getByRole('tab', { name: /^Tea/ }).click();
  await till.button(/^Darjeeling,/).click();
  await expect(till.page.getByTestId('basket-line')).toContainText('Darjeeling');
});
