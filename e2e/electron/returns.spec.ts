import { receiptCodeOf } from '#shared/receipt-code.ts';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { Presses } from './presses.ts';
import { COFFEE, VOUCHER } from './products.ts';
import type { Till } from './till.ts';
import { MIRA } from './staff.ts';

const refunds = (till: Till) => till.page.getByTestId('refunds').getByRole('listitem');
const returned = (till: Till) => till.page.getByTestId('returned-goods').getByRole('listitem');

/** Paid by card; the next customer's basket is empty. */
async function sold(till: Till, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) await till.scan(code);
  await expect(till.page.getByTestId('basket-line')).toHaveCount(codes.length);
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await till.page.keyboard.press('F9');
  await expect(till.screen('sale')).toBeVisible();
}

/** What is printed on the receipt of a sale of today. */
async function codeOf(till: Till, number: string): Promise<string> {
  const id = await till.page.evaluate(async () => {
    const { till: bridge } = globalThis as unknown as {
      till: { request: (name: string, input: object) => Promise<{ value: { till: { id: string } } }> };
    };
    return (await bridge.request('till.get', {})).value.till.id;
  });
  return receiptCodeOf({ till: id, number, paidAt: Date.now() });
}

test.beforeEach(async ({ simulator }) => {
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await simulator.present('approved');
});

test('a scanned receipt opens its sale: one line goes back with two presses and a PIN', async ({
  till,
  simulator,
}) => {
  await sold(till, COFFEE, VOUCHER);
  const presses = await Presses.of(till.page);
  await till.scan(await codeOf(till, '1001'));
  await expect(till.page.getByTestId('paid-sale')).toBeVisible();
  const pressed = await presses.during(async () => {
    await till.button(/Gift voucher/).click();
    await till.button('Give back 50.00').click();
  });
  expect(pressed).toBe(2);
  await till.tapPin(MIRA);
  await expect(refunds(till)).toContainText('… done');
  expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([5000]);
  await expect(till.button(/Gift voucher/)).toBeDisabled();
  await checkAccess(till);
});

test('the receipt of another till is told honestly', async ({ till }) => {
  await till.scan(receiptCodeOf({ till: 'till-9', number: '1001', paidAt: Date.now() }));
  await expect(till.page.getByText('Sold on TILL-9, sale 1001')).toBeVisible();
});

test('cash for a card sale wants the manager, and the card gets it no more', async ({ till, simulator }) => {
  await sold(till, VOUCHER);
  await till.page.keyboard.press('End');
  await till.button(/^Sale 1001/).click();
  await till.button('By amount').click();
  await till.page.keyboard.type('2000', { delay: 130 });
  await till.page.getByTestId('paid-sale').getByRole('button', { name: 'Cash', exact: true }).click();
  await expect(till.page.getByTestId('refund-part')).toHaveText('20.00 in cash');
  await till.button('Give back 20.00').click();
  await expect(till.page.getByText('Giving money back another way needs an approval')).toBeVisible();
  await till.tapPin(MIRA);
  await expect(refunds(till)).toHaveText(/20\.00 went back in cash.*Allowed by Mira/s);
  await expect(till.page.locator('[data-refund]')).toContainText('Up to 30.00 can go back');
  expect(await simulator.refunds()).toEqual([]);
  await checkAccess(till);
});

test('an exchange pays the rest, and the other way round gives the rest back to the card', async ({
  till,
  simulator,
}) => {
  await sold(till, COFFEE);
  const bring = async (goods: RegExp) => {
    await till.page.getByTestId('paid-sale').getByRole('button', { name: goods }).click();
    await till.page.getByRole('button', { name: 'Exchange', exact: true }).click();
    await till.tapPin(MIRA);
    await expect(returned(till)).toHaveCount(1);
  };
  await till.scan(await codeOf(till, '1001'));
  await bring(/Flat white/);
  await till.scan(VOUCHER);
  await expect(till.page.getByTestId('total')).toHaveText('46.22');
  await checkAccess(till);
  await simulator.present('approved');
  await till.button('Charge 46.22').click();
  await expect(till.screen('done')).toContainText('Approved 46.22');
  await till.page.keyboard.press('F9');
  expect(await simulator.charges()).toEqual([378, 4622]);

  await simulator.present('approved');
  await sold(till, VOUCHER);
  await till.scan(await codeOf(till, '1003'));
  await bring(/Gift voucher/);
  await till.scan(COFFEE);
  // Who allowed the exchange has allowed what it gives back the same way.
  await till.button('Give back 46.22').click();
  await expect(till.screen('done')).toContainText('Exchanged, 46.22 given back');
  await expect.poll(async () => (await simulator.refunds()).map(({ amount }) => amount)).toEqual([4622]);
});
