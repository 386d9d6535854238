import type { Page } from '@playwright/test';
import { orderFile } from '../support/order.ts';
import { checkPage } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

async function openCustomerDisplay(till: Till): Promise<Page> {
  const opened = till.app.waitForEvent('window');
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Show the customer display').click();
  const customer = await opened;
  await expect(customer.locator('[data-scene]')).toBeVisible();
  return customer;
}

const scene = (customer: Page, kind: string) => customer.locator(`[data-scene="${kind}"]`);

test('the customer follows a sale from the first line to thanks, and reads no reason why a bank said no', async ({
  till,
  simulator,
}) => {
  const customer = await openCustomerDisplay(till);
  await expect(scene(customer, 'idle')).toContainText('Corner Store');
  await expect(customer.locator('body')).toContainText('TRAINING');
  await checkPage(customer);
  await till.sellVoucher();
  await expect(scene(customer, 'basket')).toContainText('50.00');
  await checkPage(customer);
  await till.chargeCard();
  await expect(scene(customer, 'presentCard')).toContainText('Tap, insert or swipe your card');
  await checkPage(customer);
  await simulator.present('stolen');
  await till.expectPayment('declined');
  await expect(scene(customer, 'declined')).toHaveText(/\$50\.00Card not acceptedPlease use another card\.$/);
  await simulator.present('approved', { hold: true });
  await till.button(/^Other card|^Another card/).click();
  await expect(scene(customer, 'processing')).toContainText('Your bank is being asked.');
  await simulator.release();
  await expect(scene(customer, 'thanks')).toContainText('$50.00 paid');
  await checkPage(customer);
  await expect(customer.locator('body')).not.toContainText('4242');
  await till.button(/^Next sale/).click();
  await expect(scene(customer, 'idle')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('the customer’s page can look and nothing more: every till channel is refused', async ({ till }) => {
  const customer = await openCustomerDisplay(till);
  await till.sellVoucher();
  const answers = await customer.evaluate(async () => {
    const { till: bridge } = globalThis as unknown as {
      till: { request: (name: string, input: unknown) => Promise<{ ok: boolean; error?: { code: string } }> };
    };
    const commandId = () => crypto.randomUUID();
    const ask = (name: string, input: object) =>
      bridge.request(name, input).then(
        (answer) => (answer.ok ? 'answered' : (answer.error?.code ?? 'refused')),
        () => 'refused',
      );
    return Promise.all([
      ask('customer.get', {}),
      ask('till.get', {}),
      ask('sale.clear', { commandId: commandId(), saleId: 'sale-1' }),
      ask('tender.card', { commandId: commandId(), saleId: 'sale-1', amount: 1, tip: 0, due: 1 }),
      ask('customer.askTip', { commandId: commandId(), saleId: 'sale-1', choices: [] }),
      ask('customer.open', { commandId: commandId() }),
      ask('customer.chooseTip', { commandId: commandId(), saleId: 'sale-1', tip: 0 }),
    ]);
  });
  expect(answers).toEqual([
    'answered',
    'refused',
    'refused',
    'refused',
    'refused',
    'refused',
    'tip.notAsked',
  ]);
  await expect(till.page.getByTestId('total')).toContainText('50.00');
});

test('the customer chooses a tip on their own screen, and the cashier charges with it', async ({
  simulator,
  profile,
}) => {
  const order = orderFile(profile, simulator, () => ({ counter: { tip: { mode: 'till' } } }));
  const till = await Till.open(profile, ...order);
  const customer = await openCustomerDisplay(till);
  await till.sellVoucher();
  await till.button(/^Charge/).click();
  await expect(scene(customer, 'tip')).toContainText('Your total is $50.00');
  await checkPage(customer);
  await customer.getByRole('button', { name: '18% tip, $9.00, total $59.00' }).click();
  await expect(till.screen('tip').locator('[data-chosen="true"]')).toContainText('The customer’s choice');
  await till.page.keyboard.press('F9');
  await expect(till.screen('tender')).toBeVisible();
  await expect(scene(customer, 'basket')).toBeVisible();
  await simulator.present('approved');
  await till.page.keyboard.press('F9');
  await expect(scene(customer, 'thanks')).toContainText('$59.00 paid, with $9.00 tip');
  expect(await simulator.charges()).toEqual([5900]);
  await till.exit();
});
