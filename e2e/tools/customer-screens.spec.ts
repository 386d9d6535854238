import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../electron/fixture.ts';
import { Till } from '../electron/till.ts';
import { orderFile } from '../support/order.ts';
import { PICTURES, shoot } from './pictures.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 600 },
];

/** The customer's screen as it stands, at the sizes such screens have: all of them, and one for the docs. */
async function picture(till: Till, customer: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await customer.emulateMedia({ colorScheme });
    for (const size of SIZES) {
      await till.app.evaluate(({ BrowserWindow }, { width, height }) => {
        const isCustomers = (url: string) => url.endsWith('/customer/index.html');
        BrowserWindow.getAllWindows()
          .find((one) => isCustomers(one.webContents.getURL()))
          ?.setContentSize(width, height);
      }, size);
      await customer.waitForFunction(({ width }) => innerWidth === width, size);
      await customer.waitForTimeout(250);
      const file = `customer-${name}-${colorScheme}-${size.width}x${size.height}.png`;
      await customer.screenshot({ path: join(PICTURES, file) });
      if (colorScheme === 'light' && size === SIZES[0]) await shoot(customer, `customer-${name}`);
    }
  }
}

const scene = (customer: Page, kind: string) =>
  expect(customer.locator(`[data-scene="${kind}"]`)).toBeVisible();

test('what the customer sees of a sale', async ({ simulator, profile }) => {
  test.setTimeout(120_000);
  const order = orderFile(profile, simulator, () => ({ counter: { tip: { mode: 'till' } } }));
  const till = await Till.open(profile, ...order);
  const opened = till.app.waitForEvent('window');
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Show the customer display').click();
  const customer = await opened;
  await scene(customer, 'idle');
  await picture(till, customer, 'idle');
  await till.sellVoucher();
  await till.sellMore();
  await picture(till, customer, 'basket');
  await till.button(/^Charge/).click();
  await scene(customer, 'tip');
  await picture(till, customer, 'tip');
  await till.page.keyboard.press('F9');
  await till.page.keyboard.press('F9');
  await scene(customer, 'presentCard');
  await picture(till, customer, 'present-card');
  await simulator.present('stolen');
  await scene(customer, 'declined');
  await picture(till, customer, 'declined');
  await simulator.set({ partialAuthorization: true });
  await simulator.present('approved', { approved: 3500 });
  await till.button(/^Other card/).click();
  await scene(customer, 'partial');
  await picture(till, customer, 'partial');
  await till.button(/^Other way/).click();
  await till.button(/^Cash/).first().click();
  await scene(customer, 'thanks');
  await picture(till, customer, 'thanks');
  await till.exit();
});
