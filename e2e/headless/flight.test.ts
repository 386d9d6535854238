import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FlightEvent, FlightView } from '#shared/flight.ts';
import type { SaleView } from '#shared/sale.ts';
import { freshTillForEach, openAgain, profile, simulator, till } from '../support/fresh-till.ts';

freshTillForEach(1);

const flightOf = (sale: SaleView): Promise<FlightView> =>
  till.do('flight.get', { tenderId: sale.tenders.at(-1)!.id });

const events = (flight: FlightView): readonly FlightEvent[] =>
  flight.attempts.at(-1)!.lines.map(({ event }) => event);

/** The story in short, readings left out: how many there are is a matter of timing. */
const story = (flight: FlightView): readonly string[] =>
  events(flight)
    .filter(({ on }) => on !== 'reading' && on !== 'sameReading')
    .map((event) => ('path' in event ? `${event.on} ${event.path}` : event.on));

/** `names` occur in this order, whatever is between them. */
function inOrder(told: readonly string[], names: readonly string[]): void {
  const places = names.map((name) => told.indexOf(name));
  expect(places, `${names.join(' → ')} in ${told.join(' → ')}`).toEqual(
    [...places].sort((a, b) => a - b).filter((place) => place >= 0),
  );
}

describe('the flight record by JSON lines', () => {
  it('tells a payment over the LAN from the press to the final word', async () => {
    const sale = await till.sell('Flat white');
    await till.do('tender.prepare', { saleId: sale.id });
    await till.until(({ terminals }) => terminals[0]?.reach.state === 'lan');
    await till.charge(sale);
    await till.until(({ sale: now }) => JSON.stringify(now).includes('"presentCard"'));
    await simulator.present('approved');
    const paid = await till.untilPayment('captured');
    const flight = await flightOf(paid);
    const told = story(flight);
    expect(told.slice(0, 2)).toEqual(['charged', 'intended']);
    inOrder(told, ['intended', 'leg lan', 'socket', 'dialled', 'sending lan', 'flushed lan', 'bodyWritten']);
    inOrder(told, ['dialled', 'invited', 'bodyWritten', 'firstAnswer', 'clockOffset', 'legEnded lan']);
    expect(told.filter((name) => name === 'outcome')).toHaveLength(1);
    // Dialled when the tender screen opened: ready by now, or on a busy machine all but ready.
    const socket = events(flight).find((event) => event.on === 'socket');
    expect(['ready', 'underWay']).toContain(socket?.from);
    const dialled = events(flight).find((event) => event.on === 'dialled');
    expect(dialled?.fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    const pending = events(flight).find((event) => event.on === 'reading');
    expect(pending).toMatchObject({ party: 'lan', said: { kind: 'payment', status: 'pending' } });
    const times = flight.attempts[0]!.lines.map(({ afterMs }) => afterMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(flight.attempts).toHaveLength(1);
    const [row] = await simulator.ledger();
    expect(flight.attempts[0]).toMatchObject({ reference: row!.reference, traces: 'kept' });
  });

  it('tells why a payment went through the cloud', async () => {
    await simulator.fault({ lan: 'refuse' });
    const sale = await till.sell('Latte');
    await simulator.present('approved');
    await till.charge(sale);
    const flight = await flightOf(await till.untilPayment('captured'));
    const told = story(flight);
    inOrder(told, [
      'leg lan',
      'dialling',
      'legEnded lan',
      'notSent lan',
      'leg cloud',
      'sending cloud',
      'outcome',
    ]);
    expect(told).not.toContain('bodyWritten');
    expect(events(flight).filter((event) => event.on === 'leg')).toEqual([
      { on: 'leg', path: 'lan', why: null },
      { on: 'leg', path: 'cloud', why: 'refused' },
    ]);
    const { terminals } = await till.do('health.get');
    expect(terminals[0]?.today).toMatchObject({
      lan: 0,
      cloud: 1,
      fallbacks: [{ reason: 'refused', times: 1 }],
      hours: [{ lan: 0, cloud: 1, activation: null }],
    });
    expect(await simulator.charges()).toEqual([410]);
  });

  it('tells how an answer was lost and the truth found, also after a restart', async () => {
    await simulator.fault({ lan: 'dropResponse', times: 1 });
    const sale = await till.sell('Gift voucher 50.00');
    await simulator.present('approved', { processingMs: 50 });
    await till.charge(sale);
    const paid = await till.untilPayment('captured');
    const flight = await flightOf(paid);
    const told = story(flight);
    inOrder(told, ['bodyWritten', 'legEnded lan', 'unknown lan', 'outcome']);
    const ended = events(flight).find((event) => event.on === 'legEnded');
    expect(ended).toMatchObject({ path: 'lan', delivery: 'maybeSent' });
    // Terminal and cloud are asked side by side, and the cloud may say last that it knows of nothing yet.
    const readings = events(flight).filter((event) => event.on === 'reading');
    expect(readings).toContainEqual(
      expect.objectContaining({ said: expect.objectContaining({ kind: 'payment', status: 'completed' }) }),
    );
    expect(await simulator.charges()).toEqual([5000]);
    // What came after the outcome, too.
    const before = story(await flightOf(paid));
    expect(before.slice(0, told.length)).toEqual(told);
    await till.terminate();
    await openAgain();
    expect(story(await flightOf(paid))).toEqual(before);
    const recalled = async () => (await till.do('health.get')).terminals[0]!;
    await expect
      .poll(async () => (await recalled()).today)
      .toMatchObject({
        lan: 1,
        cloud: 0,
        fallbacks: [],
        hours: [{ lan: 1, cloud: 0 }],
      });
    expect((await recalled()).figures.activation?.samples).toBe(1);
  });

  it('tells the cashier’s own presses', async () => {
    const sale = await till.sell('Latte');
    await till.charge(sale);
    const { sale: prompting } = await till.until(({ sale: now }) =>
      JSON.stringify(now).includes('"presentCard"'),
    );
    await till.do('payment.cancel', { tenderId: prompting!.tenders[0]!.id });
    const told = story(await flightOf(await till.untilPayment('cancelled')));
    inOrder(told, ['charged', 'bodyWritten', 'tap', 'cancelWanted', 'cancelAsked lan', 'outcome']);
  });

  it('comes as one file without key or card number', async () => {
    const sale = await till.sell('Latte');
    await simulator.present('approved');
    await till.charge(sale);
    const paid = await till.untilPayment('captured');
    const exported = await till.do('flight.export', { tenderId: paid.tenders[0]!.id });
    if (exported.kind !== 'text') throw new Error(`Exported as ${exported.kind}`);
    expect(exported.name).toBe(`flight-record-sale-${paid.number}.json`);
    expect(JSON.parse(exported.text)).toMatchObject({ saleNumber: paid.number, attempts: [{ attempt: 1 }] });
    expect(exported.text).toContain('"last4": "4242"');
    expect(exported.text).not.toMatch(/\d{12}|P1\.|127\.0\.0\.1|sk_|vinr-till-/);
  });

  it('refuses a tender that it does not know', async () => {
    const answer = await till.ask('flight.get', { tenderId: 'nobody' });
    expect(answer).toEqual({ ok: false, error: { code: 'payment.none' } });
  });
});

it('a store that can keep no traces stops no payment, and the facts are told all the same', async () => {
  await till.terminate();
  rmSync(join(profile, 'journal', 'traces.db'), { force: true });
  for (const suffix of ['-wal', '-shm'])
    rmSync(join(profile, 'journal', `traces.db${suffix}`), { force: true });
  mkdirSync(join(profile, 'journal', 'traces.db'));
  await openAgain();
  const sale = await till.sell('Flat white');
  await simulator.present('approved');
  await till.charge(sale);
  const flight = await flightOf(await till.untilPayment('captured'));
  expect(flight.attempts[0]?.traces).toBe('unreadable');
  expect(story(flight)).toEqual(['intended', 'sending lan', 'outcome']);
  expect(till.said).toContain('traces.lost');
  expect(till.view.journal).toEqual({ state: 'ok' });
  expect(await simulator.charges()).toEqual([378]);
});
