import { endAllOn, logged, provisioned, starts, watchersOn } from '../support/watched-till.ts';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

test.skip(process.platform !== 'linux', 'finds processes by /proc');
test.afterEach(({ profile }) => endAllOn(profile));

test('a watched till that is killed with a card in it is opened again, on its own journal: one charge', async ({
  simulator,
  profile,
}) => {
  const till = await Till.open(profile, ...provisioned(simulator, profile, { watched: true }));
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await expect.poll(() => watchersOn(profile).length).toBe(1);
  await till.kill();
  // Nothing of the dead till lives on: its store's lock is free.
  await expect.poll(() => starts(profile)).toBe(2);
  expect(logged(profile, 'till.ended')).toMatchObject([{ end: 'died', opensInMs: 1_000 }]);
  await simulator.release();
  await expect.poll(() => simulator.charges()).toEqual([5000]);
});
