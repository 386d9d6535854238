import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { wordsPrinted, type PrintedThing } from '../support/escpos-reader.ts';
import { wordsOfPdf } from '../support/pdf-reader.ts';
import { VirtualPrinter } from '../support/virtual-printer.ts';
import { orderFile } from '../support/order.ts';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { COFFEE } from './products.ts';
import { Till } from './till.ts';
import { MIRA } from './staff.ts';

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
  await expect(till.screen('done')).toBeVisible();
  await expect.poll(() => printer.papers.length).toBe(1);
  await expect.poll(() => printer.pulses).toBe(1);
  expect(printed(0)).toMatch(/Flat white[\s\S]*3\.78[\s\S]*16\.22/);
  await checkAccess(till);
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
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
  await expect(till.screen('done')).toBeVisible();
  await expect(till.page.getByText(/Printer out of paper: 1 paper waits for Counter/)).toBeVisible();
  await checkAccess(till);
  await till.page.keyboard.press('F9');
  await expect(till.screen('sale')).toBeVisible();
  printer.fillPaper();
  await expect.poll(() => printer.papers.length).toBe(1);
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
  await page.keyboard.press('Enter');
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

test('an Arabic receipt is printed as a picture, for the printer has no letters for it', async ({
  profile,
  simulator,
}) => {
  mkdirSync(profile, { recursive: true });
  const connection = { kind: 'network', host: '127.0.0.1', port: printer.port };
  const printers = [{ id: 'P1', name: 'Counter', connection, width: 58, drawer: true }];
  writeFileSync(join(profile, 'printing.json'), JSON.stringify({ printers, print: 'always' }));
  const shop = { name: 'متجر الميناء', address: ['شارع الميناء 12'], locale: 'ar-EG', currency: 'EGP' };
  const till = await Till.open(profile, ...orderFile(profile, simulator, () => ({ shop })));
  await till.scan(COFFEE);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(1);
  await till.page.keyboard.press('F11');
  await expect(till.screen('tender')).toBeVisible();
  await till.page.keyboard.press('F10');
  await expect(till.screen('done')).toBeVisible();
  await expect.poll(() => printer.papers.length).toBe(1);
  const drawn = pictureOn(printer.papers[0] ?? []);
  expect(wordsPrinted(printer.papers[0] ?? [])).toEqual([]);
  expect(drawn.width).toBe(384);
  expect(drawn.height).toBeGreaterThan(300);
  for (const quarter of drawn.quarters) {
    expect(quarter).toBeGreaterThan(0.01);
    expect(quarter).toBeLessThan(0.4);
  }
  await till.exit();
});

/** What a printer drew, its bands one below the other, and how much of each quarter of it is black. */
function pictureOn(things: readonly PrintedThing[]) {
  const bands = things.flatMap((thing) => (thing.kind === 'picture' ? [thing] : []));
  const height = bands.reduce((sum, band) => sum + band.height, 0);
  const rows = Buffer.concat(bands.map((band) => band.rows));
  const size = Math.floor(rows.length / 4);
  const quarters = [0, 1, 2, 3].map((at) => blackIn(rows.subarray(at * size, (at + 1) * size)));
  return { width: bands[0]?.width ?? 0, height, quarters };
}

const blackIn = (rows: Buffer): number =>
  Array.from(rows, (byte) => byte.toString(2))
    .join('')
    .replaceAll('0', '').length /
  (rows.length * 8);

test('slips of a declined card, a refund and a void, and a copy from the list of sales', async ({
  profile,
  simulator,
}) => {
  const connection = { kind: 'network', host: '127.0.0.1', port: printer.port };
  const printers = [{ id: 'P1', name: 'Counter', connection, width: 80 }];
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'printing.json'), JSON.stringify({ printers, print: 'never' }));
  const till = await Till.open(profile, '--simulator', simulator.url);
  const { page } = till;
  await simulator.present('declined');
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('declined');
  await till.button('Print a slip').click();
  await expect.poll(() => printer.papers.length).toBe(1);
  expect(printed(0)).toMatch(/Card not accepted[\s\S]*50\.00[\s\S]*Nothing was charged/);
  await checkAccess(till);
  await till.button(/^Other way/).click();
  await till.button(/^Exact cash/).click();
  await expect(till.screen('done')).toBeVisible();
  await page.keyboard.press('F9');
  await till.button('Paid sales and refunds').click();
  await till.button(/^Sale 1001/).click();
  const papers = page.getByTestId('sale-papers');
  await papers.getByRole('button', { name: 'Print receipt' }).click();
  await papers.getByRole('button', { name: 'Print a copy' }).click();
  await expect.poll(() => printer.papers.length).toBe(3);
  expect(printed(1)).not.toContain('COPY');
  expect(printed(2)).toContain('COPY 1');
  await till.button(/Gift voucher/).click();
  await till.button('Give back 50.00').click();
  await till.tapPin(MIRA);
  const refunds = page.getByTestId('refunds');
  await refunds.getByRole('button', { name: 'Print a slip' }).click();
  await expect.poll(() => printer.papers.length).toBe(4);
  expect(printed(3)).toMatch(/Refund[\s\S]*50\.00[\s\S]*Back to Cash/);
  await checkAccess(till);
  await page.keyboard.press('Escape');
  await till.sellCoffee();
  await till.button('More for this sale').click();
  await till.button('Void this sale').click();
  await till.button('Print a slip').click();
  await checkAccess(till);
  await till.button('Customer left').click();
  await till.tapPin(MIRA);
  await expect.poll(() => printer.papers.length).toBe(5);
  expect(printed(4)).toMatch(/VOID[\s\S]*Flat white/);
  await till.exit();
});

test('a logo is chosen, shown, and printed on top, clear parts as paper', async ({ profile, simulator }) => {
  const till = await openWithPrinter(profile, simulator.url);
  const { page } = till;
  const file = join(folder, 'logo.png');
  writeFileSync(file, halfBlackPng(400, 200));
  await till.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await page.locator('button[popovertarget="cashier"]').click();
  await till.button('Office').click();
  await page.getByRole('button', { name: 'Hardware', exact: true }).click();
  await till.button('Choose a picture').click();
  const approval = page.getByRole('dialog').last();
  for (const digit of '1234') await approval.getByRole('button', { name: digit, exact: true }).click();
  await expect(page.getByTestId('logo').locator('canvas')).toHaveAttribute('width', '384');
  await checkAccess(till);
  await till.button('Print a test').click();
  await expect.poll(() => printer.papers.length).toBe(1);
  const [top] = printer.papers[0] ?? [];
  const bands = (printer.papers[0] ?? []).flatMap((thing) => (thing.kind === 'picture' ? [thing] : []));
  expect(top?.kind).toBe('picture');
  expect(bands.map(({ width }) => width)).toEqual([576, 576]);
  expect(bands.reduce((sum, { height }) => sum + height, 0)).toBe(192);
  const [row = Buffer.alloc(0)] = bands.map(({ rows }) => rows.subarray(0, 72));
  // 384 dots in the middle of 576, the left half of them black.
  expect(row.subarray(13, 35).every((byte) => byte === 0xff)).toBe(true);
  expect(row.subarray(0, 12).every((byte) => byte === 0)).toBe(true);
  expect(row.subarray(37).every((byte) => byte === 0)).toBe(true);
  writeFileSync(file, 'not a picture');
  await till.button('Choose a picture').click();
  for (const digit of '1234') await approval.getByRole('button', { name: digit, exact: true }).click();
  await expect(page.getByText(/no PNG or JPEG/).first()).toBeVisible();
  await till.exit();
});

/** Left half black, right half clear. */
function halfBlackPng(width: number, height: number): Buffer {
  const row = Buffer.alloc(1 + width * 4);
  for (let x = 0; x < width / 2; x += 1) row[1 + x * 4 + 3] = 255;
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const magic = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Words without the room between them, which is the business of each way of showing them. */
const lettersOf = (text: string): string => text.replaceAll(/[\s\u2066-\u2069\u2500-\u257f]/g, '');

function readMaybe(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
