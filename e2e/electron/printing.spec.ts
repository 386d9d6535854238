import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsPrinted } from '../support/escpos-reader.ts';
import { wordsOfPdf } from '../support/pdf-reader.ts';
import { VirtualPrinter } from '../support/virtual-printer.ts';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

let printer: VirtualPrinter;
let folder: string;
test.beforeEach(async () => {
  printer = await VirtualPrinter.start();
  folder = mkdtempSync(join(tmpdir(), 'vinr-papers-'));
});
test.afterEach(async () => {
  await printer.turnOff();
  rmSync(folder, { recursive: true, force: true });
});

/** A till whose receipts come out of the printer by themselves, with the drawer behind it. */
function openWithPrinter(profile: string, url: string): Promise<Till> {
  const connection = { kind: 'network', host: '127.0.0.1', port: printer.port };
  const printers = [{ id: 'P1', name: 'Counter', connection, width: 80, drawer: true }];
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'printing.json'), JSON.stringify({ printers, print: 'always' }));
  return Till.open(profile, '--simulator', url);
}

const printed = (paper: number): string => wordsPrinted(printer.papers[paper] ?? []).join('\n');

test('a receipt comes out for each sale; the drawer opens for cash and never for a card', async ({
  profile,
  simulator,
}) => {
  const till = await openWithPrinter(profile, simulator.url);
  await till.sellCoffee();
  await till.otherWays();
  await till.button(/^Cash 20\.00/).click();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => printer.papers.length).toBe(1);
  await expect.poll(() => printer.pulses).toBe(1);
  expect(printed(0)).toMatch(/Flat white[\s\S]*3\.78[\s\S]*16\.22/);
  await checkAccess(till);
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => printer.papers.length).toBe(2);
  expect(printed(1)).toContain('4242');
  expect(printer.pulses).toBe(1);
  await till.exit();
});

test('a printer out of paper stops no sale, and prints what waited once it has some', async ({
  profile,
  simulator,
}) => {
  const till = await openWithPrinter(profile, simulator.url);
  printer.paperOut = true;
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await expect(till.page.getByText(/Printer out of paper: 1 paper waits for Counter/)).toBeVisible({
    timeout: 20_000,
  });
  await checkAccess(till);
  await till.page.keyboard.press('F9');
  await expect(till.screen('sale')).toBeVisible();
  printer.fillPaper();
  await expect.poll(() => printer.papers.length, { timeout: 20_000 }).toBe(1);
  expect(await simulator.charges()).toEqual([5000]);
  await till.exit();
});

test('the Z of a shift says the same on the screen, on paper and in a PDF', async ({
  profile,
  simulator,
}) => {
  const till = await openWithPrinter(profile, simulator.url);
  const file = join(folder, 'z.pdf');
  await till.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
  const { page } = till;
  const toDrawer = async (): Promise<void> => {
    await page.locator('button[popovertarget="cashier"]').click();
    await till.button('Office').click();
    await page.getByRole('button', { name: 'Shift', exact: true }).click();
  };
  const press = (name: string): Promise<void> =>
    page.getByRole('dialog').last().getByRole('button', { name, exact: true }).click();
  await toDrawer();
  await press('Open shift');
  await press('One more of 10.00');
  await press('Open shift with 10.00');
  await page.keyboard.press('Escape');
  await till.sellCoffee();
  await till.otherWays();
  await till.button(/^Exact cash 3\.78/).click();
  await expect(till.screen('done')).toBeVisible();
  await expect.poll(() => printer.papers.length).toBe(1);
  await toDrawer();
  await press('Count and close');
  await press('One sum');
  await page.getByTestId('counted').locator('..').focus();
  await page.keyboard.type('1378', { delay: 130 });
  await press('Close shift');
  const shown = page.getByRole('dialog').getByTestId('paper');
  await expect(shown).toContainText('Z report 1');
  const words = lettersOf(await shown.innerText());
  expect(words).toContain('Counted13.78');
  await press('Print');
  await expect.poll(() => printer.papers.length).toBe(2);
  expect(lettersOf(printed(1))).toBe(words);
  await press('Save as PDF');
  await expect.poll(() => readMaybe(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expect.poll(() => lettersOf(wordsOfPdf(readMaybe(file)).join(''))).toBe(words);
  await till.exit();
});

/** Words without the room between them, which is the business of each way of showing them. */
const lettersOf = (text: string): string => text.replaceAll(/[\s\u2066-\u2069\u2500-\u257f]/g, '');

function readMaybe(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
