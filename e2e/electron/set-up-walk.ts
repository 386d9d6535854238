import { expect } from '@playwright/test';
import type { ReadyLine, Simulator } from '../support/simulator.ts';
import type { Repacked } from '../support/repacked.ts';
import type { VirtualPrinter } from '../support/virtual-printer.ts';
import type { SetUp } from './set-up.ts';
import { Till } from './till.ts';

type Terminal = ReadyLine['terminals'][number];

/** From the first question to the one about VINR's cloud. */
export async function answerShop(setUp: SetUp): Promise<void> {
  await setUp.at('welcome');
  await setUp.button(/^Real shop/).click();
  await setUp.at('shop');
  await setUp.field('Name of the shop').fill('Shop 12');
  await setUp.field('Address, line 1').fill('1 Main Street');
  await setUp.next('money');
  await setUp.field('Country').selectOption('US');
  await setUp.next('keyStore');
  await setUp.field(/^Name of whoever/).fill('M. Owner');
  await setUp.button('Agree and record it').click();
  await setUp.next('cloud');
}

/** The simulator's cloud speaks VINR's API at an address of its own, as a relay does. */
export async function giveRelay(setUp: SetUp, { ready }: Simulator): Promise<void> {
  await setUp.field('A relay of the shop’s own').check();
  await setUp.field('Address of the relay').fill(ready.cloud.url);
  await setUp.type('Credential of the relay', ready.cloud.secretKey);
  await setUp.button('Seal and try it').click();
  await expect(setUp.page.locator('[data-verdict="accepted"]')).toBeVisible();
  await setUp.seen('cloud-accepted');
}

/** Whose terminals are believed, and by their addresses which ones are used. Ends at the certificates. */
export async function giveTerminals(setUp: SetUp, terminals: readonly Terminal[]): Promise<void> {
  await setUp.next('authority');
  await setUp.willChoose(terminals[0]!.caFile);
  await setUp.button('Choose the CA file').click();
  await expect(setUp.page.locator('main')).toContainText('Believed:');
  await setUp.seen('authority-given');
  await setUp.next('terminals');
  for (const { id, host, port } of terminals) {
    await setUp.field(/^Address, if/).fill(`${host}:${String(port)}`);
    await setUp.button('Ask there').click();
    await setUp.button(`Add ${id}`).click();
    await expect(setUp.page.locator(`[data-terminal="${id}"]`)).toBeVisible();
  }
  await setUp.seen('terminals-chosen');
  await setUp.next('certificates');
}

export async function chooseCertificate(setUp: SetUp, id: string, { file }: Repacked): Promise<void> {
  await setUp.willChoose(file);
  await setUp.page
    .locator(`[data-terminal="${id}"]`)
    .getByRole('button', { name: 'Choose the file' })
    .click();
  await expect(setUp.page.locator(`[data-terminal="${id}"][data-certificate="locked"]`)).toBeVisible();
  await setUp.seen('certificates-locked');
}

export async function openCertificate(setUp: SetUp, id: string, passphrase: string): Promise<void> {
  const row = setUp.page.locator(`[data-terminal="${id}"]`);
  await setUp.typeInto(row.getByLabel(/^Passphrase of/), passphrase);
  await row.getByRole('button', { name: 'Open' }).click();
}

export const expectSealed = (setUp: SetUp, id: string): Promise<void> =>
  expect(setUp.page.locator(`[data-terminal="${id}"][data-certificate="sealed"]`)).toBeVisible({
    timeout: 20_000,
  });

export async function addPerson(setUp: SetUp, name: string, pin: string): Promise<void> {
  await setUp.field('Name').fill(name);
  await setUp.type('PIN', pin);
  await setUp.button('Add').click();
}

/** As a hand does that lets a file go above the terminal's row. */
export async function dropCertificate(setUp: SetUp, id: string, { file }: Repacked): Promise<void> {
  await setUp.page.evaluate(() => {
    const carried = document.createElement('input');
    carried.type = 'file';
    carried.id = 'carried';
    document.body.append(carried);
  });
  await setUp.page.locator('#carried').setInputFiles(file);
  const row = setUp.page.locator(`[data-terminal="${id}"]`);
  await row.evaluate((item) => {
    const carried = document.querySelector<HTMLInputElement>('#carried');
    const dataTransfer = new DataTransfer();
    for (const one of carried?.files ?? []) dataTransfer.items.add(one);
    item.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    carried?.remove();
  });
  await expect(setUp.page.locator(`[data-terminal="${id}"][data-certificate="locked"]`)).toBeVisible();
}

/** Without paper first, as it comes out of the box. */
export async function givePrinter(setUp: SetUp, printer: VirtualPrinter): Promise<void> {
  await setUp.field('Address of the printer').fill('127.0.0.1');
  await setUp.field('Port').fill(String(printer.port));
  await setUp.field('The cash drawer is plugged into it').check();
  printer.paperOut = true;
  await setUp.button('Print a test').click();
  await expect(setUp.page.locator('[data-print-test="paperOut"]')).toContainText('out of paper');
  await setUp.seen('printer-no-paper');
  printer.fillPaper();
  await setUp.button('Print a test').click();
  await expect(setUp.page.locator('[data-print-test="printed"]')).toBeVisible();
  await setUp.seen('printer-printed');
}

/** From the people to the check's verdict. */
export async function answerSelling(setUp: SetUp, printer: VirtualPrinter | null = null): Promise<void> {
  await setUp.next('selling');
  await setUp.field('No shifts').check();
  await setUp.next('printer');
  if (printer !== null) await givePrinter(setUp, printer);
  await setUp.next('check');
  await setUp.button('Check now').click();
  await expect(setUp.page.locator('[data-check="done"]')).toHaveText('Ready: nothing stops this till.', {
    timeout: 60_000,
  });
  await setUp.seen('check-done');
}

/** A whole shop with one terminal, up to the last question. The PIN is the manager Mira's. */
export async function setShopUp(
  setUp: SetUp,
  simulator: Simulator,
  own: Repacked,
  pin: string,
  printer: VirtualPrinter | null = null,
): Promise<void> {
  const { id } = simulator.ready.terminals[0]!;
  await answerShop(setUp);
  await giveRelay(setUp, simulator);
  await giveTerminals(setUp, [simulator.ready.terminals[0]!]);
  await chooseCertificate(setUp, id, own);
  await openCertificate(setUp, id, 'not it');
  await expect(setUp.page.locator('[data-refused="badPassphrase"]')).toBeVisible();
  await setUp.seen('certificates-refused');
  await openCertificate(setUp, id, own.passphrase);
  await expectSealed(setUp, id);
  await setUp.seen('certificates-sealed');
  await setUp.next('pairing');
  await expect(setUp.page.locator('[data-pairing="paired"]')).toBeVisible();
  await setUp.field(/^Name on the sticker/).fill('Front counter');
  await setUp.seen('pairing-paired');
  await setUp.next('staff');
  await addPerson(setUp, 'Mira', pin);
  await expect(setUp.page.locator('[data-person]')).toContainText('Mira');
  await setUp.seen('staff-given');
  await answerSelling(setUp, printer);
  await setUp.next('payment');
  await simulator.present('approved');
  await setUp.button('Pay on Front counter').click();
  await expect(setUp.page.locator('[data-payment="approved"]')).toContainText('own network');
  await setUp.seen('payment-approved');
  await setUp.next('done');
}

/** The last press: the till is there, and the window in which secrets were typed is not. */
export async function openTheTill(setUp: SetUp): Promise<Till> {
  const opened = setUp.app.waitForEvent('window');
  await setUp.button('Open the till').click();
  const till = Till.of(setUp.app, await opened);
  await expect(till.screen('lock')).toBeVisible();
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  return till;
}

export async function signIn(till: Till, pin: string): Promise<void> {
  await till.typePin(pin);
  await expect(till.screen('sale')).toBeVisible();
}
