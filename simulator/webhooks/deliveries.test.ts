import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cloud } from '../cloud/cloud.ts';
import { SwitchBox } from '../cloud/switches.ts';
import { EventLog } from '../event-log.ts';
import { Ledger } from '../ledger.ts';
import { VirtualClock } from '../memory/virtual-clock.ts';
import { mintFrom, seededBytes } from '../randomness.ts';
import { SettingsBox } from '../settings.ts';
import { eventually } from '../testing/shop.ts';
import { RETRY_DELAYS_MS } from './deliveries.ts';

/** What a shop's server got: the raw text and the header, nothing of the simulator's own. */
interface Received {
  readonly at: number;
  readonly signature: string;
  readonly raw: string;
  readonly event: { readonly id: string; readonly type: string };
}

const SECRET = 'whsec_only-for-this-test';
const MINUTE = 60_000;

let clock: VirtualClock;
let cloud: Cloud;
let log: EventLog;
let server: Server;
let received: Received[];
let answers: number[];

beforeEach(async () => {
  clock = new VirtualClock();
  log = new EventLog(clock);
  const mint = mintFrom(seededBytes(7));
  const world = { clock, mint, events: log, ledger: new Ledger(), settings: new SettingsBox() };
  cloud = new Cloud([], world, { switches: new SwitchBox(), mintSecret: () => SECRET, seed: 3 });
  [received, answers] = [[], []];
  server = createServer((request, response) => {
    void text(request).then((raw) => {
      const signature = String(request.headers['vinr-signature']);
      received.push({ at: clock.now(), signature, raw, event: JSON.parse(raw) as Received['event'] });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  cloud.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function subscribe(enabledEvents: readonly string[] = ['*']): void {
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/hook`;
  cloud.endpoints.add({ id: 'we_1', url, status: 'enabled', enabledEvents, secret: SECRET, created: 0 });
}

function announce(count: number): void {
  for (let index = 0; index < count; index += 1)
    cloud.events.announce('terminal.online', { kind: 'bare', fields: { id: `term_${index}` } });
}

const arrived = (count: number): Promise<Received[]> =>
  eventually(
    () => Promise.resolve(received),
    (all) => all.length >= count,
  );

/** Waits in real time until the simulator has noted an attempt's outcome, so that its retry is set. */
const attempted = (count: number): Promise<number> =>
  eventually(
    () =>
      Promise.resolve(
        log.after(0, log.last).filter(({ type }) => type === 'webhookRefused' || type === 'webhookDelivered')
          .length,
      ),
    (attempts) => attempts >= count,
  );

/** Made from the papers' words alone, not from the signing code. */
function isGenuine({ signature, raw }: Received): boolean {
  const [, seconds, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  return (
    createHmac('sha256', SECRET)
      .update(`${seconds ?? ''}.${raw}`, 'utf8')
      .digest('hex') === given
  );
}

test('an event arrives once, signed so that an independent HMAC agrees', async () => {
  subscribe();
  announce(1);
  const [only] = await arrived(1);
  expect(only!.event).toMatchObject({ type: 'terminal.online', data: { id: 'term_0' } });
  expect(isGenuine(only!)).toBe(true);
  expect(isGenuine({ ...only!, raw: `${only!.raw} ` })).toBe(false);
});

test('a refusal is tried again after 1 min, 5 min, 30 min, 2 h and 24 h, each signed with its own time', async () => {
  subscribe();
  answers = [500, 500, 404, 302, 503, 500];
  announce(1);
  await attempted(1);
  const start = clock.now();
  const steps = [1, 5, 30, 120, 1440].map((minutes) => minutes * MINUTE);
  expect(RETRY_DELAYS_MS).toEqual(steps);
  let due = start;
  for (const [index, step] of steps.entries()) {
    due += step;
    await clock.advance(step - 1);
    expect(received, `nothing before step ${index + 1}`).toHaveLength(index + 1);
    await clock.advance(1);
    await attempted(index + 2);
    expect(received[index + 1]!.at).toBe(due);
  }
  expect(received.every(isGenuine)).toBe(true);
  expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
  expect(new Set(received.map(({ signature }) => signature)).size).toBe(6);
  await clock.advance(3 * 1440 * MINUTE);
  expect(received).toHaveLength(6);
  expect(log.after(0, log.last).filter(({ type }) => type === 'webhookGivenUp')).toHaveLength(1);
});

test('a delivery that is accepted at its second attempt is not tried a third time', async () => {
  subscribe();
  answers = [500, 200];
  announce(1);
  await attempted(1);
  await clock.advance(MINUTE);
  await attempted(2);
  await clock.advance(2 * 1440 * MINUTE);
  expect(received).toHaveLength(2);
});

test('a server that says nothing for 5 s is tried again', async () => {
  server.removeAllListeners('request');
  let calls = 0;
  server.on('request', (request) => {
    request.resume();
    calls += 1;
  });
  subscribe();
  announce(1);
  await eventually(
    () => Promise.resolve(calls),
    (count) => count === 1,
  );
  await clock.advance(5000);
  await attempted(1);
  expect(log.after(0, log.last).at(-1)).toMatchObject({
    type: 'webhookRefused',
    facts: { attempt: 1, outcome: 'No answer within 5000 ms.' },
  });
  await clock.advance(MINUTE);
  expect(
    await eventually(
      () => Promise.resolve(calls),
      (count) => count === 2,
    ),
  ).toBe(2);
});

test('with copies every event comes so often, under one id, each copy genuine', async () => {
  cloud.switches.change({ webhookCopies: 3 });
  subscribe();
  announce(2);
  await arrived(6);
  const times = new Map<string, number>();
  for (const { event } of received) times.set(event.id, (times.get(event.id) ?? 0) + 1);
  expect([...times.values()]).toEqual([3, 3]);
  expect(received.every(isGenuine)).toBe(true);
});

test('shuffled events all come, in another order, and in the same one for the same seed', async () => {
  cloud.switches.change({ webhookShuffleMs: 1000 });
  subscribe();
  announce(8);
  await clock.advance(999);
  expect(received).toHaveLength(0);
  await clock.advance(1);
  await arrived(8);
  const order = received.map(({ event }) => event.id);
  const born = [...cloud.events.newestFirst()].reverse().map(({ id }) => id);
  expect(order).not.toEqual(born);
  expect([...order].sort()).toEqual([...born].sort());
  expect(received.every(isGenuine)).toBe(true);
});

test('an endpoint gets what it asked for: a name, a category, and nothing when disabled', async () => {
  subscribe(['refund.created', 'terminal.*']);
  cloud.events.announce('refund.updated', { kind: 'object', object: {} });
  cloud.events.announce('terminal_payment.created', { kind: 'object', object: {} });
  cloud.events.announce('refund.created', { kind: 'object', object: {} });
  announce(1);
  await attempted(2);
  expect(received.map(({ event }) => event.type)).toEqual(['refund.created', 'terminal.online']);
  cloud.endpoints.change('we_1', { status: 'disabled' });
  announce(1);
  await clock.advance(MINUTE);
  expect(received).toHaveLength(2);
});
