import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MODELS } from '../models.ts';
import { Shop } from '../testing/shop.ts';

/** The pages are proven in a real browser where the machine has one; elsewhere these tests are reported as skipped. */
const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const proving = test.skipIf(BROWSER === undefined);
const [KEYPAD, GLASS] = [0, 1];

let shop: Shop;
let browser: Browser | undefined;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  // What the dashboard configures comes to a terminal at its next look, seconds later in a shop.
  shop = await Shop.open({ models: MODELS, switches: { configurationMs: 50 } });
  if (BROWSER !== undefined)
    browser = await chromium.launch({
      executablePath: BROWSER,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
});
beforeEach(async () => {
  if (browser === undefined) return;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return async () => {
    await context.close();
    expect(complaints.splice(0)).toEqual([]);
  };
});
afterAll(async () => {
  await browser?.close();
  await shop.close();
});

const control = (path: string) => `${shop.simulator.ready.control.url}${path}`;
const faceOf = (index: number) => page.goto(control(`/face/${shop.terminal(index).id}`));
const key = (name: string) => page.getByRole('button', { name, exact: true });
const card = (name: string) => page.locator(`.card[data-card=${name}]`);
const view = (name: string) => page.locator(`.glass[data-view=${name}]`).waitFor();

async function type(...keys: string[]): Promise<void> {
  for (const name of keys) await key(name).click();
}

/** WCAG 2.2 AA by axe, in both themes, and our own rule: nothing to press is smaller than 48 px. */
async function checkAccess(): Promise<void> {
  const before = complaints.length;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
    expect(found).toEqual([]);
  }
  // What axe itself does to the page is refused by its policy; that is no fault of the page.
  complaints.length = before;
  const small = await page.locator('button, select, summary, label, .top a').evaluateAll((elements) =>
    elements
      .filter((element) => element.closest('[inert]') === null)
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 48 || box.width < 48))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  expect(small.filter((line) => !line.startsWith('Card with only'))).toEqual([]);
}

proving('a tap on a card of the tray pays', async () => {
  await faceOf(KEYPAD);
  const paying = shop.pay({ reference: 'tapped', amount: 1290 });
  await page.getByText('Tap, insert or swipe').waitFor();
  await page.locator('.amount').getByText('€12.90').waitFor();
  await card('approved').click();
  expect((await paying).body).toMatchObject({ status: 'completed', last4: '4242' });
  await page.getByRole('status').getByText('Approved').waitFor();
  await page.locator('.paper[data-out=true]').getByText('Visa •• 4242').waitFor();
  expect(await shop.ledger('tapped')).toMatchObject([{ captured: 1290 }]);
  await page.getByRole('row', { name: /tapped .*€12\.90.*completed/i }).waitFor();
});

proving('an inserted card wants its PIN: wrong twice, then right', async () => {
  await faceOf(KEYPAD);
  const paying = shop.pay({ reference: 'fingers', amount: 1000 });
  await page.getByRole('radio', { name: 'Insert' }).check();
  await card('approved').click();
  await page.getByText('3 tries left').waitFor();
  await type('9', '9', '9', '9', 'Enter');
  await page.getByText('2 tries left').waitFor();
  await type('1', '1', 'Clear', '1', '1', '1', 'Enter');
  await page.getByText('Last try').waitFor();
  for (const real of ['1', '2', '3', '4', 'Enter']) await page.keyboard.press(real);
  expect((await paying).body).toMatchObject({ status: 'completed', entryMethod: 'chip' });
  await page.getByText('Take your card').waitFor();
  expect(await shop.ledger('fingers')).toMatchObject([{ captured: 1000 }]);
});

proving('18 % of tip, where the terminal suggests it', async () => {
  await shop.control('PUT', '/settings', { tipSuggestions: [10, 18, 25] });
  await faceOf(GLASS);
  const paying = shop.pay(
    { reference: 'eighteen', amount: 4500, tip: { mode: 'on_screen' } },
    { index: GLASS },
  );
  await page.getByRole('button', { name: /^18 %/ }).click();
  await page.getByText('including €8.10 tip').waitFor();
  await card('approved').click();
  expect((await paying).body).toMatchObject({ amountCaptured: 5310, tip: { amount: 810, mode: 'preset' } });
  await shop.control('PUT', '/settings', { tipSuggestions: [10, 15, 20] });
});

proving('a tip of one’s own, after one step back', async () => {
  await faceOf(GLASS);
  const paying = shop.pay(
    { reference: 'own-tip', amount: 1000, tip: { mode: 'on_screen' } },
    { index: GLASS },
  );
  await type('Other amount', '7', 'Back', 'Other amount', '2', '5', '9', 'Delete a digit', '0');
  await page.getByText('Together €12.50').waitFor();
  await type('OK');
  await card('approved').click();
  expect((await paying).body).toMatchObject({ amountCaptured: 1250, tip: { amount: 250, mode: 'custom' } });
});

proving('a card with too little on it pays a part, where the dashboard allows that', async () => {
  await faceOf(KEYPAD);
  await page.getByText('All is well').click();
  await page.getByLabel('Banks may approve a part').check();
  await page.getByText('wants all or nothing').waitFor({ state: 'hidden' });
  const paying = shop.pay({ reference: 'part', amount: 1290 });
  await view('card');
  await page.getByLabel('Card with only').fill('8.00');
  await key('Show it').click();
  expect((await paying).body).toMatchObject({ status: 'partially_authorized', amountCaptured: 800 });
  await page.getByText('€4.90 still to pay').waitFor();
  expect(await shop.ledger('part')).toMatchObject([{ captured: 800 }]);
  await page.getByLabel('Banks may approve a part').uncheck();
});

proving('money goes back to the card that is tapped', async () => {
  await faceOf(KEYPAD);
  await shop.present('approved');
  const paid = await shop.pay({ reference: 'given-back', amount: 990 });
  const refund = { payment: paid.body['id'], amount: 990, presentToTerminal: true };
  await expect.poll(async () => (await shop.cloud('POST', '/v1/refunds', refund)).status).toBeLessThan(300);
  await page.getByRole('status').getByText('Refund', { exact: true }).waitFor();
  await page.getByText('Present the card that paid').waitFor();
  await card('approved').click();
  await page.getByText('goes back to Visa •• 4242').waitFor();
  await page.getByRole('row', { name: /given-back .*-€9\.90.*refunded/i }).waitFor();
});

proving('another card than the one that paid gets nothing back', async () => {
  await faceOf(KEYPAD);
  await shop.present('approved');
  const paid = await shop.pay({ reference: 'not-yours', amount: 990 });
  const refund = { payment: paid.body['id'], amount: 990, presentToTerminal: true };
  await expect.poll(async () => (await shop.cloud('POST', '/v1/refunds', refund)).status).toBeLessThan(300);
  await page.getByText('Present the card that paid').waitFor();
  await card('declined').click();
  await page.getByRole('status').getByText('Wrong card').waitFor();
  expect((await shop.control('GET', '/ledger?reference=not-yours')).body['refunds']).toEqual([]);
});

proving('what the dashboard and the location say is on the glass', async () => {
  await shop.cloud('POST', `/v1/terminals/${shop.terminal(GLASS).id}/configure`, {
    tip: { mode: 'fixed', suggestions: [100, 200] },
    receipt: { channels: ['print'], requireConsent: true },
  });
  await faceOf(GLASS);
  await page.getByText('All is well').click();
  await page.getByLabel('Tips').selectOption('always');
  await page.getByLabel('Waits for a card').fill('90000');
  await page.getByLabel('Waits for a card').press('Enter');
  await expect.poll(async () => (await shop.face(GLASS)).promptTimeoutMs).toBe(90_000);
  await expect.poll(async () => (await shop.face(GLASS)).receipt.needsConsent).toBe(true);
  const paying = shop.pay({ reference: 'fixed-tip', amount: 1000 }, { index: GLASS });
  await key('€2.00').click();
  await page.getByText('including €2.00 tip').waitFor();
  await card('approved').click();
  expect((await paying).body).toMatchObject({ amountCaptured: 1200 });
  await page.getByText('Receipt if you want one').waitFor();
  expect(await page.locator('.paper[data-out=true]').count()).toBe(0);
  await page.getByLabel('Tips').selectOption('asked');
});

proving('the drawer drops the response, and the ledger knows that the card was charged', async () => {
  await faceOf(KEYPAD);
  await page.getByText('All is well').click();
  await page.getByLabel('Only once').check();
  await page.getByLabel('On the local network').selectOption('dropResponse');
  await page.getByText('1 fault is on').waitFor();
  const paying = shop.pay({ reference: 'unheard', amount: 700 });
  const lost = expect(paying).rejects.toThrow();
  await card('approved').click();
  await lost;
  await page.getByRole('row', { name: /unheard .*€7\.00.*completed/i }).waitFor();
  expect(await shop.ledger('unheard')).toMatchObject([{ captured: 700, status: 'completed' }]);
  await page.getByText('All is well').waitFor();
});

proving('who turns a second till away, runs out of paper or starts again, says so', async () => {
  await faceOf(KEYPAD);
  await page.getByText('All is well').click();
  await page.getByLabel('Out of paper').check();
  await page.locator('.notices').getByText('Out of paper').waitFor();
  const paying = shop.pay({ reference: 'first' });
  await view('card');
  expect((await shop.pay({ reference: 'second' })).status).toBe(409);
  await page.getByText('Busy: a payment was refused').waitFor();
  await key('Cancel').click();
  expect((await paying).body['status']).toBe('cancelled');
  await page.getByText('Nothing was charged.').waitFor();
  await key('Reboot').click();
  await view('starting');
  await view('idle');
  await page.getByLabel('Out of paper').uncheck();
});

proving(
  'the face is accessible and touchable: at rest, asking, typing',
  async () => {
    await faceOf(GLASS);
    await view('idle');
    await page.getByText('All is well').click();
    await checkAccess();
    const paying = shop.pay({ reference: 'access', tip: { mode: 'on_screen' } }, { index: GLASS });
    await view('tip');
    await checkAccess();
    await key('No tip').click();
    await view('card');
    await checkAccess();
    await card('chip-pin').click();
    await view('pin');
    await checkAccess();
    await key('Cancel').click();
    expect((await paying).body['status']).toBe('cancelled');
  },
  60_000,
);

/** What sticks out of the glass, or out of its key. */
const sticksOut = () =>
  page.locator('.glass').evaluate((glass) => {
    const frame = glass.getBoundingClientRect();
    return [...glass.querySelectorAll('p, button, small, li, svg')]
      .filter((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        if (width === 0) return false;
        const outside =
          left < frame.left || right > frame.right + 1 || top < frame.top || bottom > frame.bottom;
        return outside || (!element.matches('.foot p') && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => element.outerHTML);
  });

proving(
  'long amounts and much to say stay inside every glass',
  async () => {
    const idleMessage = 'Willkommen im Donaudampfschifffahrtsgesellschaftscafé am Kai';
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const index of MODELS.keys()) {
      const { id } = shop.terminal(index);
      await shop.cloud('POST', `/v1/terminals/${id}/configure`, { display: { idleMessage } });
      await shop.control('PUT', `/terminals/${id}/battery`, { level: 5 });
      await shop.control('PUT', `/terminals/${id}/paper`, { paper: 'out' });
      await faceOf(index);
      await page.getByText(idleMessage).waitFor();
      expect(await sticksOut()).toEqual([]);
      const order = { reference: `long-${index}`.padEnd(60, 'x'), amount: 1_234_567_890, currency: 'KWD' };
      const paying = shop.pay({ ...order, tip: { mode: 'on_screen' } }, { index });
      await view('tip');
      expect(await sticksOut()).toEqual([]);
      await type('Other amount', '1', '2', '3', '4', '5', '6', '7', '8', '9');
      expect(await sticksOut()).toEqual([]);
      await page.getByRole('button', { name: /^(OK|Enter)$/ }).click();
      await view('card');
      expect(await sticksOut()).toEqual([]);
      await card('chip-pin').click();
      await view('pin');
      expect(await sticksOut()).toEqual([]);
      await shop.control('POST', `/terminals/${id}/pin`, { pin: '1234' });
      expect((await paying).body['status']).toBe('completed');
      await view('approved');
      expect(await sticksOut()).toEqual([]);
    }
  },
  90_000,
);

proving(
  'every model has its face, side by side, above the ledger',
  async () => {
    await page.goto(control('/'));
    for (const { maker, name } of MODELS) await page.getByText(`${maker} ${name}`, { exact: true }).waitFor();
    const paying = shop.pay({ reference: 'at-the-counter', amount: 700 }, { index: 4 });
    await key('Approve').click();
    expect((await paying).body['status']).toBe('completed');
    const row = page.getByRole('row', { name: /at-the-counter/ });
    await row.getByText('completed').waitFor();
    expect(await row.textContent()).toContain('€7.00');
    await checkAccess();
  },
  60_000,
);
