import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MODELS } from '../models.ts';
import { Shop } from '../testing/shop.ts';

/** The pages are proven in a real browser where the machine has one; elsewhere these tests are reported as skipped. */
const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const proving = test.skipIf(BROWSER === undefined);

let shop: Shop;
let browser: Browser | undefined;
const complaints: string[] = [];
beforeAll(async () => {
  shop = await Shop.open({ models: MODELS });
  if (BROWSER !== undefined)
    browser = await chromium.launch({
      executablePath: BROWSER,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
});
afterAll(async () => {
  await browser?.close();
  await shop.close();
});

async function open(path: string, index = 0): Promise<Page> {
  const page = await browser!.newPage({ viewport: { width: 460, height: 860 } });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${shop.simulator.ready.control.url}${path.replace(':id', shop.terminal(index).id)}`);
  return page;
}

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

proving('a tap on a card of the tray pays', async () => {
  const page = await open('/face/:id');
  const paying = shop.pay({ reference: 'tapped', amount: 1290 });
  await page.getByText('Tap, insert or swipe').waitFor();
  await page.getByText('€12.90').first().waitFor();
  await page.locator('.card[data-card=approved]').click();
  expect((await paying).body).toMatchObject({ status: 'completed', last4: '4242' });
  await page.getByRole('status').getByText('Approved').waitFor();
  await page.locator('.paper[data-out=true]').getByText('visa •• 4242').waitFor();
  expect(await shop.ledger('tapped')).toMatchObject([{ captured: 1290 }]);
  await page.close();
});

proving('a tip and a PIN with the fingers, wrong once', async () => {
  const page = await open('/face/:id');
  const paying = shop.pay({ reference: 'fingers', amount: 1000, tip: { mode: 'on_screen' } });
  await page.getByRole('button', { name: /^15 %/ }).click();
  await page.locator('.card[data-card=chip-pin]').click();
  for (const digit of ['9', '9', '9', '9', 'OK']) await key(page, digit).click();
  await page.getByText('Wrong PIN').first().waitFor();
  for (const digit of ['1', '2', '3', '4', 'Enter']) await key(page, digit).click();
  expect((await paying).body).toMatchObject({
    status: 'completed',
    amountCaptured: 1150,
    tip: { amount: 150, mode: 'preset' },
    entryMethod: 'chip',
  });
  await page.close();
});

proving('a fault from the drawer is the fault of the terminal', async () => {
  const page = await open('/face/:id', 1);
  await page.getByText('What goes wrong').click();
  await page.getByLabel('On the network').selectOption('garble');
  await expect.poll(async () => (await shop.face(1)).faults.lan).toBe('garble');
  await page.getByLabel("Cut the terminal from VINR's cloud").check();
  await page.locator('.glass').getByText('Offline').waitFor();
  await page.getByLabel('Banks may approve a part').check();
  await expect
    .poll(async () => (await shop.control('GET', '/settings')).body['partialAuthorization'])
    .toBe(true);
  await page.close();
});

proving('every model has its face, side by side, above the ledger', async () => {
  const page = await open('/');
  for (const { maker, name } of MODELS) await page.getByText(`${maker} ${name}`, { exact: true }).waitFor();
  const paying = shop.pay({ reference: 'at-the-counter', amount: 700 }, { index: 4 });
  await page.locator('.quick:enabled', { hasText: 'Approve' }).click();
  expect((await paying).body['status']).toBe('completed');
  const row = page.getByRole('row', { name: /at-the-counter/ });
  await row.getByText('completed').waitFor();
  expect(await row.textContent()).toContain('€7.00');
  expect(complaints).toEqual([]);
  await page.close();
});
