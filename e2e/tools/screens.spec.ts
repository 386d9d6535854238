import { expect, test } from '../electron/fixture.ts';
import { NOBODY_KNOWS } from '../electron/products.ts';
import { picture, shoot } from './pictures.ts';

/** A picture of every screen and payment state of the real app: `npm run screens`. */
test('selling and tendering', async ({ till }) => {
  await picture(till, 'sale-empty');
  for (const name of ['Flat white', 'Almond croissant', 'Whole milk 1 l', 'Dark chocolate 70 %, 100 g']) {
    await till.page.getByRole('button', { name: new RegExp(`^${name},`) }).click();
  }
  await till.page.getByRole('button', { name: /^Flat white,/ }).click();
  await expect(till.page.getByTestId('basket-line')).toHaveCount(4);
  await picture(till, 'sale');
  await till.scan(NOBODY_KNOWS);
  await till.page.getByTestId('unknown-codes').waitFor();
  await picture(till, 'sale-unknown-code');
  await till.page.keyboard.press('F2');
  await till.page.keyboard.type('choc', { delay: 120 });
  await till.page.waitForTimeout(300);
  await picture(till, 'sale-search');
  await till.page.keyboard.press('Escape');
  await till.otherWays();
  await picture(till, 'tender');
});

test('a card payment, step by step', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await picture(till, 'payment-present-card');
  await simulator.present('declined', { hold: true });
  await till.expectStep('processing');
  await picture(till, 'payment-processing');
  await simulator.release();
  await till.expectPayment('declined');
  await picture(till, 'payment-declined');
  await till.button(/^Other card/).click();
  await till.expectStep('presentCard');
  await till.button(/^Cancel/).click();
  await till.expectPayment('cancelled');
  await picture(till, 'payment-cancelled');
});

test('the practice terminal', async ({ till }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  const opened = till.app.waitForEvent('window');
  await till.button('Show the practice terminal').click();
  const face = await opened;
  await expect(face.locator('body')).toContainText('50.00');
  await shoot(face, 'practice-terminal');
});

test('approved, with a receipt', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.sellMore();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await till.page.getByTestId('receipt').waitFor();
  await picture(till, 'done-card');
});

test('approved in part, then cash', async ({ till, simulator }) => {
  await simulator.set({ partialAuthorization: true });
  await till.sellVoucher();
  await simulator.present('approved', { approved: 3500 });
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await picture(till, 'payment-partly-approved');
  await till.button(/^Other way/).click();
  await picture(till, 'tender-rest');
  await till.button(/^Cash 20\.00/).click();
  await till.page.getByTestId('change-due').waitFor();
  await picture(till, 'done-cash');
});

test('looking for a path, and through the internet', async ({ till, simulator }) => {
  await simulator.fault({ lan: 'blackhole' });
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('contacting');
  await shoot(till.page, 'payment-contacting');
  await till.expectStep('onTerminal');
  await picture(till, 'payment-internet');
  await simulator.release();
});

test('an answer lost: checking, then a person must look', async ({ till, simulator }) => {
  await simulator.set({ syncLagMs: 3_600_000 });
  await simulator.fault({ lan: 'dropAfterCommand', times: 1, deviceReads: false });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await till.expectPayment('unknown');
  await picture(till, 'payment-unknown');
  await expect(till.payment).toHaveAttribute('data-payment-state', 'needsAttention', { timeout: 200_000 });
  await picture(till, 'payment-needs-attention');
  await till.button('Supervisor decides').click();
  await till.button(/^It shows APPROVED/).click();
  await till.page.getByLabel('Approval code on the slip').fill('A12345');
  await till.page.getByLabel('What you saw').fill('Slip printed, approved');
  await picture(till, 'payment-resolve');
  await till.page.keyboard.press('Escape');
  await till.button(/^Set this sale aside/).click();
  await picture(till, 'sale-set-aside');
});

test('what happened to a payment, and how the terminals are', async ({ till, simulator }) => {
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await till.button('Details').click();
  await till.page.getByTestId('flight-story').waitFor();
  await picture(till, 'payment-details');
  await till.page.keyboard.press('Escape');
  await simulator.fault({ lan: 'refuse' });
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  await till.button('Details').click();
  await picture(till, 'payment-details-internet');
  await till.page.keyboard.press('Escape');
  await simulator.fault({ lan: 'up' });
  // The chart needs answers from a while.
  await till.page.waitForTimeout(75_000);
  await till.page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  await till.page.getByTestId('terminal-health').first().waitFor();
  await picture(till, 'terminals-and-till');
});

test('people: locked, somebody else allows it, preferences, large text', async ({ till }) => {
  const choose = (option: string) => till.page.locator(`[data-option="${option}"]`).click();
  await till.sellVoucher();
  await till.sellMore();
  await till.page.keyboard.press('F12');
  await expect(till.screen('lock')).toBeVisible();
  await picture(till, 'locked');
  await till.typePin('9999');
  await expect(till.page.getByTestId('pin-said')).not.toBeEmpty();
  await picture(till, 'locked-wrong-pin');
  await till.typePin('1111');
  await expect(till.screen('sale')).toBeVisible();
  await till.page.getByRole('button', { name: /^Ana/ }).click();
  await picture(till, 'cashier-menu');
  await till.page.getByRole('button', { name: 'Preferences', exact: true }).click();
  await picture(till, 'preferences');
  await till.button('Use for everybody').click();
  await till.page.getByRole('dialog', { name: /approval/ }).waitFor();
  await picture(till, 'approval');
  await till.page.keyboard.press('Escape');
  await choose('large');
  await till.page.keyboard.press('Escape');
  await picture(till, 'sale-large-text');
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.page.keyboard.press('F12');
  await picture(till, 'payment-locked');
});

test('a shared bill, a tab, and money given back', async ({ till, simulator }) => {
  await simulator.set({ partialAuthorization: true, syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await till.sellVoucher();
  await till.otherWays();
  await till.button('Split the bill').click();
  await picture(till, 'tender-split');
  await till.button('3 people').click();
  await picture(till, 'tender-turn');
  await till.button('Stop splitting').click();
  await simulator.present('approved');
  await till.button('Hold 50.00 for a tab').click();
  await till.expectPayment('authorized');
  await picture(till, 'payment-held');
  await till.button(/^Next customer/).click();
  await till.button('1 tab').click();
  await till.page.getByTestId('tabs').waitFor();
  await picture(till, 'tabs');
  await till.page.keyboard.press('Escape');
  await till.sellVoucher();
  await simulator.present('approved', { approved: 3500 });
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  await till.button('Give back 35.00').click();
  const dialog = till.page.getByRole('dialog');
  for (const digit of '1234') await dialog.getByRole('button', { name: digit, exact: true }).click();
  await till.page.locator('[data-give-back="done"]').waitFor();
  await picture(till, 'payment-given-back');
});

test('the office: terminals', async ({ till, simulator }) => {
  await till.page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  await simulator.fault({ lan: 'refuse' });
  await till.page.waitForTimeout(20_000);
  await simulator.fault({ lan: 'up' });
  await till.page.getByRole('navigation').getByRole('button', { name: 'Terminals', exact: true }).click();
  await till.page.getByTestId('fleet').waitFor();
  await till.page.waitForTimeout(5_000);
  await till.button('Ask again').click();
  await till.page.waitForTimeout(500);
  await picture(till, 'terminals');
  await till.button('Manage Counter 1').click();
  await till.button('Lock it').click();
  await picture(till, 'terminals-one');
  await till.button('Don’t do it').click();
  await till.page.getByText('Tips').scrollIntoViewIfNeeded();
  await till.page.locator('[data-option="on"]').click();
  await picture(till, 'terminals-settings');
});

test('the office: preflight, log and support bundle', async ({ till, simulator }) => {
  const { page } = till;
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  const goTo = (name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  await simulator.fault({ lan: 'refuse' });
  await till.button('Test the connection to Counter 1').click();
  await page.getByTestId('connection-test').waitFor();
  await picture(till, 'health-connection-test');
  await page.locator('[data-option="log"]').click();
  await page.getByTestId('log-lines').waitFor();
  await picture(till, 'health-log');
  await page.locator('[data-option="bundle"]').click();
  await till.button('Put it together').click();
  await page.getByTestId('bundle-contents').waitFor({ timeout: 60_000 });
  await picture(till, 'health-bundle');
  await goTo('Preflight');
  await till.button('Run it again').click();
  await page.getByTestId('preflight-running').waitFor();
  await shoot(page, 'preflight-running');
  await page.getByTestId('preflight-verdict').waitFor({ timeout: 60_000 });
  await picture(till, 'preflight');
});
