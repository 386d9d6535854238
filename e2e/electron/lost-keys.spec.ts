import { join } from 'node:path';
import { KEY_STORE_LINES } from '../support/key-store-lines.ts';
import { orderFile } from '../support/order.ts';
import { checkPage } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { SetUp } from './set-up.ts';
import { Till } from './till.ts';

const MIRA = { id: 'mira', name: 'Mira', role: 'manager', pin: '80614257' };
const WEAK = '--password-store=basic';

/** One for each thing that the screen may say; the rest of the lines differ for the key store alone. */
const lines = KEY_STORE_LINES.filter(
  ({ cards }, at) => KEY_STORE_LINES.findIndex((one) => one.cards === cards) === at,
);

for (const { row, name, harm, code, cards } of lines) {
  test(`${row} in the real window: ${name}`, async ({ simulator, profile }) => {
    const order = orderFile(profile, simulator, () => ({
      control: undefined,
      weakKeyStoreConsent: { by: 'Mira' },
      staff: [MIRA],
      signInAtStart: MIRA.id,
    }));
    await (await Till.open(join(profile, 'till'), WEAK, ...order)).exit();
    harm(join(profile, 'till', 'vault'));

    const till = await Till.open(join(profile, 'till'), WEAK);
    const banner = till.page.locator('[data-lost-keys]');
    await expect(banner).toHaveAttribute('data-lost-keys', code);
    await expect(banner).toContainText(SAID[cards]);
    await checkPage(till.page);
    await till.sellCoffee();
    if (cards === 'none') {
      await till.otherWays();
      await till.button(/^Exact cash 3\.78/).click();
    } else {
      await simulator.present('approved');
      await till.chargeCard();
    }
    await expect(till.screen('done')).toBeVisible();
    expect((await simulator.ledger()).map(({ path, captured }) => [path, captured])).toEqual(
      cards === 'none' ? [] : [[cards, 378]],
    );

    const opened = till.app.waitForEvent('window');
    await till.button('Set up keys').click();
    const setUp = SetUp.of(till.app, await opened);
    await setUp.page.locator('[data-step]').waitFor();
    await setUp.exit();
  });
}

const SAID = {
  none: 'Take cash',
  cloud: 'cards there go through the internet',
  lan: 'over the shop’s network alone',
} as const;
