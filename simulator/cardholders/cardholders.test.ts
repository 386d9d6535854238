import { expect, test } from 'vitest';
import { createSimulator } from '../memory/simulator.ts';
import type { Settings } from '../settings.ts';
import { findScript, personal, SCRIPTS } from './scripts.ts';

/** The answer to one payment with somebody of this script in front of the terminal. */
async function pay(script: string, more: object = {}, settings: Partial<Settings> = {}) {
  const simulator = await createSimulator({ settings: { cardholder: script, ...settings } });
  const body = { amount: 4500, currency: 'EUR', reference: script, ...more };
  const answer = simulator.request(0, { method: 'POST', path: '/v1/pay', body });
  await simulator.clock.advance(120_000);
  return { body: JSON.parse((await answer).text) as unknown, row: simulator.ledger.rows()[0] };
}

const EIGHTEEN = { tip: { mode: 'on_screen' } };

test('the worked figures of the papers: 18 % of 45.00 on the tip screen', async () => {
  const { body, row } = await pay('tip-18', EIGHTEEN);
  expect(body).toMatchObject({
    status: 'completed',
    amount: 4500,
    amountCaptured: 5310,
    tip: { amount: 810, mode: 'custom' },
  });
  expect(row).toMatchObject({ amount: 4500, captured: 5310 });
});

test('a percentage of the screen is a preset one', async () => {
  const { body } = await pay('tip-18', EIGHTEEN, { tipSuggestions: [10, 18, 25] });
  expect(body).toMatchObject({ tip: { amount: 810, mode: 'preset' } });
});

test('who is asked and gives nothing says so; who is not asked says nothing', async () => {
  expect((await pay('tap', EIGHTEEN)).body).toMatchObject({
    amountCaptured: 4500,
    tip: { amount: 0, mode: 'none' },
  });
  expect((await pay('tip-18')).body).not.toHaveProperty('tip');
});

test.each([
  ['tap', { status: 'completed', amountCaptured: 4500 }, 4500],
  ['walk-away', { status: 'cancelled', cancellationReason: 'timeout' }, 0],
  ['wrong-card', { status: 'failed', declineCode: 'expired_card' }, 0],
  ['wrong-pin-twice', { status: 'completed', entryMethod: 'chip' }, 4500],
  ['forgot-pin', { status: 'failed', declineCode: 'incorrect_pin' }, 0],
  ['leaves-at-pin', { status: 'cancelled', cancellationReason: 'timeout' }, 0],
])('%s', async (script, answer, captured) => {
  const { body, row } = await pay(script);
  expect(body).toMatchObject(answer);
  expect(row?.captured).toBe(captured);
});

test('a script is for one payment; the next one meets nobody', async () => {
  const simulator = await createSimulator();
  simulator.terminals[0]!.cardholder.play(findScript('tap')!);
  const body = { amount: 100, currency: 'EUR' };
  const first = simulator.request(0, { method: 'POST', path: '/v1/pay', body });
  await simulator.clock.advance(10_000);
  expect(JSON.parse((await first).text)).toMatchObject({ status: 'completed' });
  const second = simulator.request(0, { method: 'POST', path: '/v1/pay', body });
  await simulator.clock.advance(61_000);
  expect(JSON.parse((await second).text)).toMatchObject({ status: 'cancelled' });
});

test('whoever orders cannot take back a payment whose PIN is being typed', async () => {
  const simulator = await createSimulator({ settings: { cardholder: 'leaves-at-pin' } });
  const body = { amount: 100, currency: 'EUR' };
  const paying = simulator.request(0, { method: 'POST', path: '/v1/pay', body });
  await simulator.clock.advance(10_000);
  const [{ device }] = simulator.terminals as [(typeof simulator.terminals)[0]];
  const id = device.session?.order.paymentId ?? '';
  expect(device.cancel(id, 'requested')).toBe(false);
  expect(device.cancel(id, 'terminal')).toBe(true);
  expect(JSON.parse((await paying).text)).toMatchObject({ status: 'cancelled' });
});

test('a script can have another card and another pace, and its name is its own', () => {
  const script = personal(SCRIPTS[0]!, { card: 'declined', afterMs: 50 });
  expect(script.moves).toEqual([{ at: 'card', afterMs: 50, card: 'declined', asksPin: false }]);
  expect(new Set(SCRIPTS.map(({ name }) => name)).size).toBe(SCRIPTS.length);
});
