import { expect, test as base } from '@playwright/test';
import { Booth } from './booth.ts';

const MODELS = ['CT20', 'CT20P', 'N92', 'N86Pro', 'CM30'];
const COFFEE = { amount: 1290, currency: 'EUR' };

/** Pictures of the simulator's terminals: `npm run screens -- --grep terminal`. */
const test = base.extend<{ readonly booth: Booth }>({
  // Playwright wants the fixtures a fixture uses spelt out, also when there are none.
  // eslint-disable-next-line no-empty-pattern
  booth: async ({}, use) => {
    const booth = await Booth.open(MODELS, '--offline-payments');
    await use(booth);
    await booth.close();
  },
});

test('the terminal, before a card is shown', async ({ booth }) => {
  await booth.face();
  await booth.view('idle');
  await booth.control('POST', `/terminals/${booth.id()}/lock`);
  await booth.view('locked');
  await booth.glass('ct20-locked');
  await booth.control('POST', `/terminals/${booth.id()}/unlock`);
  await booth.control('POST', `/terminals/${booth.id()}/update`);
  await booth.view('updating');
  await booth.glass('ct20-updating');
  await booth.view('starting');
  await booth.glass('ct20-starting');
  await booth.view('idle');
  await booth.order({ ...COFFEE, tip: { mode: 'on_screen' } });
  await booth.view('tip');
  await booth.glass('ct20-tip');
  await booth.page.getByRole('button', { name: 'Other amount' }).click();
  for (const digit of ['2', '5', '0']) await press(booth, digit);
  await booth.glass('ct20-tip-own-amount');
  await press(booth, 'Enter');
  await booth.view('card');
  await booth.glass('ct20-present-card-with-tip');
  await booth.order(COFFEE);
  await booth.page.getByText('Busy: a payment was refused').waitFor();
  await booth.glass('ct20-busy');
  await press(booth, 'Cancel');
  await booth.view('cancelled');
  await booth.glass('ct20-cancelled');
});

test('the terminal, while a card is read and after', async ({ booth }) => {
  await booth.face();
  await booth.order(COFFEE);
  await booth.view('card');
  await booth.window('page');
  await booth.window('page', 'dark');
  await booth.window('page', 'light', 1024, 768);
  await booth.window('page', 'dark', 460, 860);
  await booth.window('page', 'light');
  await booth.page.locator('.card[data-card=chip-pin]').click();
  await booth.view('pin');
  for (const digit of ['9', '9', '9', '9', 'Enter']) await press(booth, digit);
  await booth.page.getByRole('status').getByText('Wrong PIN').waitFor();
  await press(booth, '1');
  await press(booth, '2');
  await booth.glass('ct20-pin-wrong');
  await booth.control('PUT', `/terminals/${booth.id()}/faults`, { holdProcessing: true });
  await press(booth, 'Clear');
  await press(booth, 'Clear');
  for (const digit of ['1', '2', '3', '4', 'Enter']) await press(booth, digit);
  await booth.view('issuer');
  await booth.glass('ct20-authorising');
  await booth.simulator.release();
  await booth.view('approved');
  await booth.device('ct20-approved');
  await booth.control('PUT', `/terminals/${booth.id()}/faults`, { holdProcessing: false });
  await booth.control('PUT', `/terminals/${booth.id()}/paper`, { paper: 'out' });
  await booth.order(COFFEE);
  await booth.simulator.present('approved');
  await booth.page.getByText('No receipt: out of paper').waitFor();
  await booth.glass('ct20-out-of-paper');
  await booth.control('PUT', `/terminals/${booth.id()}/paper`, { paper: 'loaded' });
  await booth.order(COFFEE);
  await booth.simulator.present('insufficient-funds');
  await booth.view('declined');
  await booth.glass('ct20-declined');
  await booth.simulator.set({ partialAuthorization: true });
  await booth.order(COFFEE);
  await booth.simulator.present('approved', { approved: 800 });
  await booth.view('partial');
  await booth.glass('ct20-approved-in-part');
  await booth.simulator.set({ promptTimeoutMs: 1000 });
  await booth.order(COFFEE);
  await booth.view('timedOut');
  await booth.glass('ct20-timed-out');
});

test('the terminal gives money back', async ({ booth }) => {
  await booth.face();
  const payment = await booth.order(COFFEE);
  await booth.simulator.present('approved');
  await booth.view('approved');
  await booth.cloud('/v1/refunds', { payment, amount: 1290, presentToTerminal: true });
  await booth.view('card');
  await booth.glass('ct20-refund');
  await booth.page.locator('.card[data-card=declined]').click();
  await booth.page.getByText('Wrong card').waitFor();
  await booth.glass('ct20-refund-wrong-card');
  await booth.cloud('/v1/refunds', { payment, amount: 1290, presentToTerminal: true });
  await booth.view('card');
  await booth.page.locator('.card[data-card=approved]').click();
  await booth.page.getByText('Refund accepted').waitFor();
  await booth.glass('ct20-refund-accepted');
  await booth.page.getByText('Refunded').waitFor();
  await booth.window('refund-in-the-ledger');
});

test('the terminal without a line, without power, with much to say', async ({ booth }) => {
  const [N92, N86PRO] = [2, 3];
  await booth.face(N92);
  await booth.control('PUT', `/terminals/${booth.id(N92)}/battery`, { level: 9 });
  await booth.page.getByText('Battery low').waitFor();
  await booth.glass('n92-battery-low');
  await booth.control('PUT', `/terminals/${booth.id(N92)}/battery`, { level: 64 });
  await booth.order({ amount: 4500, currency: 'USD' }, N92);
  await booth.view('card');
  await booth.simulator.fault({ offline: true }, booth.id(N92));
  await booth.simulator.present('approved', {}, booth.id(N92));
  await booth.view('offline');
  await booth.glass('n92-approved-offline');
  await booth.view('idle');
  await booth.glass('n92-offline');
  await booth.cloud(`/v1/terminals/${booth.id(N86PRO)}/configure`, {
    display: { idleMessage: 'مرحبا بكم في مقهى الميناء، القهوة اليوم على حسابنا' },
  });
  await booth.face(N86PRO);
  await booth.page.getByText('مرحبا').waitFor({ timeout: 15_000 });
  await booth.glass('n86pro-idle-message');
  await booth.order({ amount: 1_234_567_890, currency: 'KWD', tip: { mode: 'on_screen' } }, N86PRO);
  await booth.view('tip');
  await booth.glass('n86pro-long-amount');
});

for (const [index, model] of MODELS.entries()) {
  test(`the terminal ${model}`, async ({ booth }) => {
    await booth.face(index);
    await booth.device(`${model.toLowerCase()}-idle`);
    await booth.order(COFFEE, index);
    await booth.view('card');
    await booth.device(`${model.toLowerCase()}-present-card`);
    await booth.page.locator('.card[data-card=chip-pin]').click();
    await booth.view('pin');
    await booth.device(`${model.toLowerCase()}-pin`);
  });
}

test('the terminal and the drawer of its faults', async ({ booth }) => {
  await booth.face();
  await booth.page.locator('.drawer summary').click();
  await booth.page.getByLabel('On the local network').selectOption('dropResponse');
  await booth.page.getByText('1 fault is on').waitFor();
  await booth.window('drawer');
  await booth.window('drawer', 'dark');
  await booth.window('drawer', 'light', 1024, 768);
});

test('the terminals side by side, above their ledger', async ({ booth }) => {
  await booth.page.goto(booth.simulator.url);
  await booth.order({ amount: 350, currency: 'EUR', reference: 'table-3' }, 0);
  await booth.simulator.present('approved', {}, booth.id(0));
  await expect.poll(async () => (await booth.simulator.charges()).length).toBe(1);
  await booth.order({ ...COFFEE, tip: { mode: 'on_screen' }, reference: 'table-4' }, 1);
  await booth.order({ amount: 8900, currency: 'EUR', reference: 'table-9' }, 2);
  await booth.simulator.present('declined', {}, booth.id(2));
  await booth.order({ amount: 4500, currency: 'EUR', reference: 'table-7' }, 3);
  await booth.order({ amount: 2375, currency: 'EUR', reference: 'van-1' }, 4);
  await booth.simulator.present('chip-pin', { asksPin: true }, booth.id(4));
  await booth.page.getByRole('button', { name: 'Right PIN' }).waitFor();
  await booth.window('counter');
  await booth.window('counter', 'dark');
  await booth.window('counter', 'light', 1024, 768);
});

function press(booth: Booth, key: string): Promise<void> {
  return booth.page.getByRole('button', { name: key, exact: true }).click();
}
