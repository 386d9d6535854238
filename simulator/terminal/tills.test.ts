import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPkcs12 } from '../testing/identity.ts';
import { CUP, Shop } from '../testing/shop.ts';

const TILLS = 5;

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({ terminals: 2, settings: { autoCard: 'approved', autoCardMs: 50 } });
});
afterAll(() => shop.close());

/** A till of its own, as the dashboard would have provisioned it for this terminal. */
async function till() {
  const { body } = await shop.control('POST', '/certificates', { terminalId: shop.terminal().id });
  return openPkcs12(String(body['clientP12File']), String(body['passphrase']));
}

test('several tills on one terminal: one is served, the others hear that it is busy, and then it is their turn', async () => {
  const tills = await Promise.all(Array.from({ length: TILLS }, till));
  await shop.control('PUT', '/settings', { autoCard: null });
  let refusals = 0;
  const paying = tills.map(async (identity, n) => {
    const answer = await shop.pay({ reference: `till-${n}` }, { identity });
    if (answer.status === 409) refusals += 1;
    return answer;
  });
  // The card comes only when all the others have been turned away.
  await expect.poll(() => refusals).toBe(TILLS - 1);
  await shop.control('PUT', '/settings', { autoCard: 'approved' });
  await shop.present('approved');
  const answers = await Promise.all(paying);
  const served = answers.filter(({ status }) => status === 200);
  expect(served).toMatchObject([{ body: { status: 'completed' } }]);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused.every(({ body }) => (body['error'] as { code: string }).code === 'terminal_busy')).toBe(
    true,
  );

  for (const [n, identity] of tills.entries())
    expect((await shop.pay({ reference: `turn-${n}` }, { identity })).status).toBe(200);
  const rows = shop.simulator.world.ledger.rows();
  expect(rows.filter(({ captured }) => captured === CUP.amount)).toHaveLength(1 + TILLS);
  expect(rows).toHaveLength(1 + TILLS);
});

test('a till that reads back finds its own payment among those of the others', async () => {
  const [first, second] = [await till(), await till()];
  await shop.pay({ reference: 'mine' }, { identity: first });
  await shop.pay({ reference: 'yours' }, { identity: second });
  const path = '/v1/terminal/payments?reference=mine';
  const { body } = await shop.lan('GET', path, null, { identity: second });
  expect(body['data']).toMatchObject([{ reference: 'mine', amountCaptured: CUP.amount }]);
});

test('two terminals that have changed places: each shows who it is, and nobody pays at the wrong one', async () => {
  await shop.fault({ lan: 'wrongTerminal' }, 0);
  await shop.fault({ lan: 'wrongTerminal' }, 1);
  for (const index of [0, 1])
    await expect(shop.pay({ reference: `swapped-${index}` }, { index })).rejects.toThrow();
  expect(await shop.ledger('swapped-0')).toEqual([]);
  expect(await shop.ledger('swapped-1')).toEqual([]);
  await shop.fault({ lan: 'up' }, 0);
  await shop.fault({ lan: 'up' }, 1);
  expect((await shop.pay({ reference: 'home' }, { index: 1 })).status).toBe(200);
});
