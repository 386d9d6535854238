import { orderFile } from '../../support/order.ts';
import { expect, test } from '../fixture.ts';
import { Till } from '../till.ts';
import { expectSaid, pill } from './said.ts';

/* The wrong terminal, a busy one, one whose papers have run out. */

test('another till is on the terminal: it is left alone, and the idle one beside it takes the card', async ({
  till,
  simulator,
}) => {
  await simulator.chargeFromElsewhere(1820, 'P1-T9-somebody-else-1');
  await till.sellVoucher();
  await till.chargeCard();
  await expectSaid(
    till,
    'The terminal is with another customer',
    'Nothing was charged. Wait until it is free, or choose another terminal.',
  );
  await pill(till).click();
  await till.page
    .locator('#terminals')
    .getByRole('button', { name: /^Counter 2/ })
    .click();
  await simulator.present('approved', {}, simulator.ready.terminals[1]!.id);
  await till.button(/^Charge again/).click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
  const theirs = (await simulator.ledger()).find(({ amount }) => amount === 1820);
  expect(theirs).toMatchObject({ terminalId: simulator.terminalId, captured: 0 });
  expect((await simulator.face()).session).toMatchObject({ state: 'pending' });
});

test('the home terminal is out of reach: the till says in large type where the customer pays', async ({
  simulator,
  profile,
}) => {
  const order = orderFile(profile, simulator, ({ terminals }) => ({
    // Nobody listens at that address, whoever else is given the terminal's port once it is closed.
    terminals: terminals.map((one, at) => ({
      ...one,
      group: 'front',
      host: at === 0 ? '127.0.0.9' : one.host,
    })),
  }));
  await simulator.fault({ lan: 'refuse' });
  const till = await Till.open(profile, ...order);
  await till.sellVoucher();
  await expect(pill(till)).toContainText('not taking connections');
  await till.chargeCard();
  await till.expectStep('presentCard');
  await expectSaid(till, 'Tap, insert or swipe', 'Ask the customer to present the card at Counter 2.');
  await simulator.present('approved', {}, simulator.ready.terminals[1]!.id);
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.ledger()).toMatchObject([
    { terminalId: simulator.ready.terminals[1]!.id, path: 'lan', captured: 5000 },
  ]);
  await till.exit();
});

test('another terminal answers at the address: nothing is sent, on no path', async ({ till, simulator }) => {
  await till.sellVoucher();
  await simulator.fault({ lan: 'wrongTerminal' });
  await till.chargeCard();
  await expectSaid(
    till,
    'Stopped: this is not our terminal',
    'Nothing was sent or charged. Don’t use it for cards. Get a supervisor.',
  );
  await expect(till.button(/^Charge again/)).toHaveCount(0);
  expect(await simulator.ledger()).toEqual([]);
});

test('the terminal’s certificate has run out: a security stop, and the reason in words', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await simulator.fault({ certificate: 'expired' });
  await till.chargeCard();
  await expectSaid(
    till,
    'Stopped: this is not our terminal',
    'Nothing was sent or charged. Don’t use it for cards. Get a supervisor.',
  );
  expect(await simulator.ledger()).toEqual([]);
});

test('the LAN is no way before anything was sent: through the internet, once, and the screen says why', async ({
  till,
  simulator,
}) => {
  await simulator.fault({ lan: 'refuse' });
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await expect(till.page.getByTestId('payment-path')).toHaveText(
    /^Internet · sent in .+ · LAN: not taking connections$/,
  );
  await expect.poll(async () => (await simulator.face()).session?.state).toBe('processing');
  await simulator.release();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.ledger()).toMatchObject([{ path: 'cloud', captured: 5000 }]);
});

test('the clock is seven minutes behind: the payment goes as on any day, and the health page says so', async ({
  till,
  simulator,
}) => {
  await simulator.fault({ clockSkewMs: 420_000 });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await pill(till).click();
  await till.button('How the terminals are doing').click();
  await expect(till.page.getByRole('dialog')).toContainText(
    /This PC’s clock is (6 min 5\d sec|7 min( \d sec)?) behind\./,
  );
  expect(await simulator.charges()).toEqual([5000]);
});
