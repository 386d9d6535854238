import { FalseAnswers } from '../../support/false-answers.ts';
import { orderFile } from '../../support/order.ts';
import { expect, test } from '../fixture.ts';
import { Till } from '../till.ts';
import { expectSaid } from './said.ts';

/* Money that does not fit, comes late, comes in part, or comes with a tip. */

test('an approval that does not fit, a supervisor, cash, and then the truth: the card is to be given back', async ({
  simulator,
  profile,
}) => {
  const cloud = await FalseAnswers.before(simulator.ready.cloud.url);
  cloud.lie('5000', '7700');
  const order = orderFile(profile, simulator, (ready) => ({ cloud: { ...ready.cloud, url: cloud.url } }));
  await simulator.set({ syncLagMs: 0 });
  await simulator.fault({ lan: 'dropAfterCommand', times: 1, deviceReads: false });
  let till = await Till.open(profile, ...order);
  await till.sellVoucher();
  await simulator.present('approved', { processingMs: 0 });
  await till.chargeCard();
  await expect(till.payment).toBeVisible();
  await till.button('Ask again').click();
  await expectSaid(
    till,
    'An answer does not fit this sale',
    'Don’t charge again. Counter 1 approved something that this sale did not ask for. Get a manager.',
  );
  await till.button('Supervisor decides').click();
  await till.button(/^Not approved/).click();
  await till.page.getByLabel('What you saw').fill('Nothing on the terminal, no slip');
  await till.page.getByLabel('Supervisor’s PIN').fill('1234');
  await till.button('Record as not charged').click();
  await expectSaid(
    till,
    'Recorded as not charged',
    'Mira says that the card was not charged. If VINR disagrees later, the till says so.',
  );
  await till.button(/^Other way/).click();
  await till.button(/^Exact cash 50\.00/).click();
  await expect(till.screen('done')).toBeVisible();
  await till.kill();

  cloud.beHonest();
  till = await Till.open(profile, '--config', order[1]);
  const task = till.page.getByRole('status').filter({ hasText: 'charged too much' });
  await expect(task).toContainText('Sale 1001: 50.00 was charged too much on Counter 1. Give it back.');
  expect(await simulator.charges()).toEqual([5000]);
  await till.exit();
  await cloud.stop();
});

test('the card gives a part: the rest cannot be missed, and the sale cannot end without it', async ({
  till,
  simulator,
}) => {
  await simulator.set({ partialAuthorization: true });
  await till.sellVoucher();
  await simulator.present('approved', { approved: 3500 });
  await till.chargeCard();
  await expectSaid(till, '15.00 still to pay', 'The card gave 35.00 of 50.00. Ask how to pay the rest.');
  await expect(till.button(/^Next sale/)).toHaveCount(0);
  await simulator.present('approved');
  await till.button('Other card · 15.00').click();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([3500, 1500]);
});

test('a tip on the terminal: the sale is paid, and the tip stands beside it', async ({
  simulator,
  profile,
}) => {
  const order = orderFile(profile, simulator, () => ({ counter: { tip: { mode: 'terminal' } } }));
  const till = await Till.open(profile, ...order);
  await till.sellVoucher();
  await simulator.present('approved', { tip: 300 });
  await till.chargeCard();
  await expectSaid(till, 'Approved 50.00 + tip 3.00', 'Visa •• 4242');
  await expect(till.page.getByTestId('receipt')).toContainText('3.00');
  expect(await simulator.charges()).toEqual([5300]);
  await till.exit();
});

test('approved by the terminal alone, refused by the bank later: never called paid, and then owed', async ({
  till,
  simulator,
  profile,
}) => {
  await simulator.set({ offlinePayments: true, processingMs: 0 });
  await simulator.fault({ offline: true });
  await till.sellVoucher();
  await simulator.present('declined');
  await till.chargeCard();
  await expectSaid(
    till,
    'Approved 50.00, not collected yet',
    'The bank’s answer comes later. The receipt says so.',
  );
  await expect(till.page.getByTestId('receipt')).toContainText(
    'Approval pending: the bank has not answered yet',
  );
  expect(await simulator.charges()).toEqual([]);
  await till.button(/^Next sale/).click();
  await till.kill();

  await simulator.fault({ offline: false });
  const restarted = await Till.open(profile, '--simulator', simulator.url);
  const task = restarted.page.getByRole('status').filter({ hasText: 'did not pay' });
  await expect(task).toContainText(
    'Sale 1001: the bank did not pay 50.00 from Counter 1. The customer owes it.',
  );
  expect(await simulator.charges()).toEqual([]);
  await restarted.exit();
});
