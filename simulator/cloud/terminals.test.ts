import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({
    terminals: 2,
    settings: { autoCardMs: 10 },
    switches: { checkInMs: 10, configurationMs: 10 },
  });
});
afterAll(() => shop.close());

const PAYMENTS = '/v1/terminal/payments';
const TERMINALS = '/v1/terminals';
const [FIRST, SECOND] = ['term_CT20_0042', 'term_CT20_0043'];
const order = (reference: string, more: object) => ({ amount: 350, currency: 'EUR', reference, ...more });
const create = (reference: string, more: object) => shop.cloud('POST', PAYMENTS, order(reference, more));
const sync = (reference: string, terminalId: string) =>
  create(reference, { terminalId, responseMode: 'sync' });
const read = async (id: unknown) => (await shop.cloud('GET', `${PAYMENTS}/${String(id)}`)).body;
const reaches = (id: unknown, status: string) =>
  eventually(
    () => read(id),
    (payment) => payment['status'] === status,
  );
const cancelAt = (index: number) => shop.control('POST', `/terminals/${shop.terminal(index).id}/cancel`);

async function dataOf(path: string): Promise<readonly Record<string, unknown>[]> {
  return (await shop.cloud('GET', path)).body['data'] as readonly Record<string, unknown>[];
}

test('the sandbox terminals pay with nobody there, and are in the ledger', async () => {
  for (const id of ['term_test_simulator', 'term_test_default'])
    expect((await sync(`sandbox-${id}`, id)).body).toMatchObject({ status: 'completed', last4: '4242' });
  expect(await shop.ledger('sandbox-term_test_default')).toMatchObject([{ path: 'cloud', captured: 350 }]);
});

test('the card of the settings is the one that the sandbox is shown', async () => {
  await shop.control('PUT', '/settings', { autoCard: 'declined' });
  expect((await sync('sandbox-declined', 'term_test_default')).body).toMatchObject({
    status: 'failed',
    declineCode: 'card_declined',
  });
  await shop.control('PUT', '/settings', { autoCard: null });
});

test('term_test_busy is busy first and free at the retry', async () => {
  const { status, body } = await sync('busy', 'term_test_busy');
  expect([status, (body['error'] as { code: string }).code]).toEqual([409, 'terminal_busy']);
  expect((await sync('busy', 'term_test_busy')).body['status']).toBe('completed');
});

test('a payment for an offline terminal fails, or waits and appears when the terminal is back', async () => {
  await shop.fault({ offline: true });
  expect((await sync('lost', FIRST)).body).toMatchObject({ declineCode: 'terminal_offline' });
  await shop.control('PUT', '/cloud/switches', { queueWhileOffline: true });
  const { status, body } = await create('kept', { terminalId: FIRST });
  expect([status, body['status']]).toEqual([202, 'created']);
  expect((await shop.face()).screen).toBe('idle');
  expect(await shop.ledger('kept')).toEqual([]);
  await shop.fault({ offline: false });
  await shop.screen('prompt');
  await shop.present('approved', { wait: false });
  await reaches(body['id'], 'completed');
  expect(await shop.ledger('kept')).toMatchObject([{ captured: 350, terminalId: FIRST }]);
});

test('a payment that waits can be cancelled, and no prompt ever comes of it', async () => {
  await shop.fault({ offline: true });
  const { body } = await create('given-up', { terminalId: FIRST });
  const cancelled = await shop.cloud('POST', `${PAYMENTS}/${String(body['id'])}/cancel`);
  expect(cancelled.body['status']).toBe('cancelled');
  await shop.fault({ offline: false });
  await sync('after-that', 'term_test_default');
  expect((await shop.face()).session).toBeNull();
  expect(await shop.ledger('given-up')).toMatchObject([{ captured: 0, status: 'cancelled' }]);
  await shop.control('PUT', '/cloud/switches', { queueWhileOffline: false });
});

test('a group’s first idle terminal takes it; with all of them busy it waits for one', async () => {
  const terminalGroup = [FIRST, SECOND];
  expect((await create('group-1', { terminalGroup })).body['terminalId']).toBe(FIRST);
  expect((await create('group-2', { terminalGroup })).body['terminalId']).toBe(SECOND);
  const { body } = await create('group-3', { terminalGroup });
  expect(body).toMatchObject({ status: 'created' });
  expect(body).not.toHaveProperty('terminalId');
  await cancelAt(1);
  expect(await reaches(body['id'], 'pending')).toMatchObject({ terminalId: SECOND });
  expect((await shop.face(1)).session).toMatchObject({ reference: 'group-3' });
  await Promise.all([cancelAt(0), cancelAt(1)]);
});

test.each([
  [{ terminalGroup: [] }, 400],
  [{ terminalGroup: [FIRST], terminalId: FIRST }, 400],
  [{ terminalGroup: [FIRST, 'term_NOBODY'] }, 404],
])('a create for %j is a %d', async (more, status) => {
  expect((await create('nowhere', more)).status).toBe(status);
});

test('a new terminal is activated by its code, once, and takes payments', async () => {
  const code = { activationCode: 'ACT-7X9K-2M4P', locationId: 'loc_7Yz4' };
  const { status, body } = await shop.cloud('POST', `${TERMINALS}/activate`, code);
  expect([status, body['status'], body['locationId']]).toEqual([200, 'online', 'loc_7Yz4']);
  expect((await shop.cloud('POST', `${TERMINALS}/activate`, code)).status).toBe(422);
  expect((await sync('activated', String(body['id']))).body['status']).toBe('completed');
  expect((await dataOf(`${PAYMENTS}?locationId=loc_7Yz4`)).map((one) => one['reference'])).toEqual([
    'activated',
  ]);
});

test('the sandbox makes terminals, under either path', async () => {
  const path = '/v1/terminal/terminals';
  const { status, body } = await shop.cloud('POST', path, { label: 'Pop-up', locationId: 'loc_9' });
  expect(status).toBe(201);
  expect(body['id']).toMatch(/^term_test_/);
  const same = await shop.cloud('GET', `${TERMINALS}/${String(body['id'])}`);
  expect(same.body).toMatchObject({ label: 'Pop-up', locationId: 'loc_9', status: 'online' });
  expect(await dataOf(`${path}?locationId=loc_9`)).toHaveLength(1);
});

test('a terminal is described, moved and listed', async () => {
  const at = `${TERMINALS}/${SECOND}`;
  expect((await shop.cloud('GET', at)).body).toMatchObject({ model: 'nexgo_ct20', batteryLevel: null });
  const moved = await shop.cloud('POST', at, { locationId: 'loc_2Qr9', displayName: 'Counter 3' });
  expect(moved.body).toMatchObject({ id: SECOND, locationId: 'loc_2Qr9' });
  expect(moved.body).not.toHaveProperty('displayName');
  await shop.fault({ offline: true }, 1);
  expect((await dataOf(`${TERMINALS}?status=offline`)).map(({ id }) => id)).toEqual([SECOND]);
  await shop.fault({ offline: false }, 1);
  expect((await shop.cloud('GET', `${TERMINALS}/term_NOBODY`)).status).toBe(404);
});

test('a configuration is inherited from the location, and the terminal’s own keys win', async () => {
  const tip = { mode: 'percentage', suggestions: [10, 15, 20] };
  await shop.cloud('POST', `${TERMINALS}/${SECOND}`, { locationId: 'loc_config' });
  await shop.cloud('PUT', '/v1/locations/loc_config/terminal-config', {
    tip,
    display: { idleMessage: 'Hello' },
  });
  const reply = await shop.cloud('POST', `${TERMINALS}/${SECOND}/configure`, {
    display: { idleMessage: 'Mine' },
  });
  expect(reply.body['id']).toBe(SECOND);
  const applied = await eventually(
    async () => (await shop.events('configured')).at(-1),
    (event) => (event?.facts['display'] as { idleMessage?: string } | undefined)?.idleMessage === 'Mine',
  );
  expect(applied).toMatchObject({ terminalId: SECOND, facts: { tip } });
  expect((await shop.face(1)).idleMessage).toBe('Mine');
});

test.each([
  { tip: { suggestions: [1, 2, 3, 4, 5] } },
  { tip: { mode: 'guess' } },
  { receipt: { channels: ['pigeon'] } },
  { display: { idleMessage: 'x'.repeat(61) } },
  { offlineMode: { maxAmount: 1.5 } },
])('a configuration of %j is a 400', async (configuration) => {
  expect((await shop.cloud('POST', `${TERMINALS}/${SECOND}/configure`, configuration)).status).toBe(400);
});

test('an action waits until its terminal is online, and is then carried out', async () => {
  await shop.fault({ offline: true }, 1);
  const { bootId } = await shop.face(1);
  const { body } = await shop.cloud('POST', `${TERMINALS}/${SECOND}/actions`, { action: 'reboot' });
  expect(body).toMatchObject({ terminalId: SECOND, action: 'reboot', status: 'queued' });
  const path = `/v1/terminal-actions/${String(body['id'])}`;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect((await shop.cloud('GET', path)).body['status']).toBe('queued');
  await shop.fault({ offline: false }, 1);
  await eventually(
    () => shop.cloud('GET', path),
    (reply) => reply.body['status'] === 'completed',
  );
  expect((await shop.face(1)).bootId).not.toBe(bootId);
  expect(await dataOf(`/v1/terminal-actions?terminalId=${SECOND}`)).toHaveLength(1);
});

test('a locked terminal takes no payment', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const { body } = await shop.cloud('POST', `${TERMINALS}/${SECOND}/actions`, 'action=lock', form);
  await eventually(
    () => shop.cloud('GET', `/v1/terminal-actions/${String(body['id'])}`),
    (reply) => reply.body['status'] === 'completed',
  );
  const reply = await create('locked', { terminalId: SECOND });
  expect(reply.status).toBe(409);
  expect(reply.body['error']).toMatchObject({ code: 'terminal_locked' });
  expect(await shop.ledger('locked')).toEqual([]);
});
