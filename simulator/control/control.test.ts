import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

const at = (path: string) => `${shop.simulator.ready.control.url}${path}`;

test('the ready line can be asked for again', async () => {
  expect((await shop.control('GET', '/ready')).body).toEqual(shop.simulator.ready);
});

test('a card before the prompt is refused unless it may wait', async () => {
  const refused = await shop.present('approved', { wait: false });
  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'no_prompt' } } });
  expect((await shop.present('approved')).status).toBe(200);
  expect((await shop.pay({ reference: 'waited' })).body['status']).toBe('completed');
});

test('an unknown card, terminal or field is refused with what there is', async () => {
  const card = await shop.present('5555 5555 5555 4445');
  expect(card).toMatchObject({
    status: 400,
    body: { error: { param: 'card', message: expect.stringContaining('chip-pin') } },
  });
  const terminal = await shop.control('GET', '/terminals/term_none');
  expect(terminal).toMatchObject({
    status: 404,
    body: { error: { message: expect.stringContaining('term_CT20_0042') } },
  });
  expect((await shop.control('PUT', '/settings', { promptTimeoutMs: 0 })).status).toBe(400);
});

test("the terminal's own cancel key", async () => {
  expect((await shop.control('POST', `/terminals/${shop.terminal().id}/cancel`)).status).toBe(409);
  const paying = shop.pay({ reference: 'own-key' });
  await shop.screen('prompt');
  await shop.control('POST', `/terminals/${shop.terminal().id}/cancel`);
  expect((await paying).body).toMatchObject({ status: 'cancelled', cancellationReason: 'terminal' });
});

test('an automatic card pays every prompt', async () => {
  await shop.control('PUT', '/settings', { autoCard: '4242 4242 4242 4242', autoCardMs: 5 });
  expect((await shop.pay({ reference: 'auto-1' })).body['status']).toBe('completed');
  expect((await shop.pay({ reference: 'auto-2' })).body['status']).toBe('completed');
  await shop.control('PUT', '/settings', { autoCard: null });
});

test('the face tells the session, and then its result', async () => {
  const paying = shop.pay({ reference: 'face', tip: { mode: 'on_screen' } });
  const asking = await shop.screen('prompt');
  expect(asking.session).toMatchObject({
    amount: 350,
    currency: 'EUR',
    reference: 'face',
    tip: 'on_screen',
    path: 'lan',
  });
  expect(asking.session?.secondsLeft).toBeGreaterThan(50);
  await shop.present('approved', { tip: 50 });
  expect((await paying).body).toMatchObject({ amountCaptured: 400, tip: { amount: 50 } });
  expect((await shop.face()).lastResult).toMatchObject({
    status: 'completed',
    captured: 400,
    card: { last4: '4242' },
  });
});

test('paper, and who was turned away, show on the face', async () => {
  const paper = (index: number) =>
    shop.control('PUT', `/terminals/${shop.terminal(index).id}/paper`, { paper: 'out' });
  expect((await paper(0)).body).toMatchObject({ paper: 'out', turnedAway: 0 });
  const paying = shop.pay({ reference: 'no-paper' });
  await shop.screen('prompt');
  expect((await shop.pay({ reference: 'too-many' })).status).toBe(409);
  expect(await shop.face()).toMatchObject({ turnedAway: 1, session: { purpose: 'payment', reading: null } });
  await shop.present('approved');
  expect((await paying).body['status']).toBe('completed');
});

test('the stream sends a face at once and at every move', async () => {
  const faces: string[] = [];
  const request = get(at(`/terminals/${shop.terminal().id}/stream`), (response) => {
    response.setEncoding('utf8').on('data', (text: string) => faces.push(text));
  });
  request.on('error', () => undefined);
  await expect.poll(() => faces.join('')).toMatch(/^data: \{.*"screen":/);
  const paying = shop.pay({ reference: 'stream' });
  await expect.poll(() => faces.join('')).toContain('"screen":"prompt"');
  await shop.present('declined');
  await paying;
  await expect.poll(() => faces.join('')).toContain('"screen":"declined"');
  request.destroy();
});

test('pages need nothing from elsewhere', async () => {
  for (const path of ['/', '/face/term_CT20_0042', '/screen/face.js', '/screen/index.js']) {
    const response = await fetch(at(path));
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/https?:\/\//);
  }
});

test('events are numbered, in order and readable from any point', async () => {
  const { body } = await shop.control('GET', '/events');
  const events = body['events'] as { n: number; atNs: string }[];
  expect(events.map(({ n }) => n)).toEqual(events.map((_, index) => index + 1));
  const times = events.map(({ atNs }) => BigInt(atNs));
  expect(times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0n))).toBe(true);
  const rest = await shop.control('GET', `/events?after=${events.length - 1}`);
  expect((rest.body['events'] as unknown[]).length).toBeGreaterThanOrEqual(1);
});
