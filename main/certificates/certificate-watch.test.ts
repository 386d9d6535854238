import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import type { Log } from '../log.ts';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { CertificateWatch } from './certificate-watch.ts';
import { DENIED_SERIALS } from './denied-serials.ts';

const DAY_MS = 86_400_000;
const make = new OpenSslWorkshop();
afterAll(() => make.remove());
const ca = make.authority('/CN=CA', { until: 40 });
const nextCa = make.authority('/CN=CA 2', { until: 1825 });
const own = make.issue({ subject: '/CN=till', extensions: [], issuer: ca, key: 'P-256', until: 6.5 });

/** OpenSSL makes certificates as of today. */
class ClockOfToday extends VirtualClock {
  readonly #began = Date.now();
  override wall(): number {
    return this.#began + this.monotonic();
  }
}

async function watching(caPem = ca.cert + nextCa.cert, list?: object) {
  const profile = mkdtempSync(join(tmpdir(), 'watch-'));
  const write = (content: unknown) =>
    writeFileSync(
      join(profile, DENIED_SERIALS),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  if (list !== undefined) write(list);
  const said: string[] = [];
  const log: Log = {
    info: (event) => said.push(event),
    warn: (event) => said.push(event),
    bug: () => expect.unreachable(),
  };
  const clock = new ClockOfToday();
  let forgotten = 0;
  const vault = { forgetReplaced: () => Promise.resolve(void (forgotten += 1)) };
  const terminals = [{ id: 'tml_1', name: 'Front', caPem }];
  const opened: CertificateWatch[] = [];
  onTestFinished(async () => {
    for (const watch of opened) await watch.stop();
    rmSync(profile, { recursive: true, force: true });
  });
  const open = async () => {
    const watch = await CertificateWatch.open({
      profile,
      vault,
      terminals,
      own: { tml_1: { cert: own.cert } },
      clock,
      log,
      changed: () => undefined,
    });
    opened.push(watch);
    return watch;
  };
  return { profile, write, said, clock, forgotten: () => forgotten, open, watch: await open() };
}

it('tells of what ends within sixty days, the first one in front', async () => {
  const { watch, clock } = await watching(ca.cert);
  watch.seen('tml_1', { fingerprint256: 'AA', publicKey256: 'K1', validTo: clock.wall() - 1 });
  expect(watch.notices()).toMatchObject([
    { owner: 'terminal', terminal: 'Front', threshold: 0, daysLeft: 0 },
    { owner: 'till', terminal: 'Front', threshold: 7, daysLeft: 7 },
    { owner: 'authority', terminal: 'Front', threshold: 60, daysLeft: 40 },
  ]);
});

it('says nothing of a CA that is about to be followed by the next one', async () => {
  const { watch } = await watching();
  expect(watch.notices().map(({ owner }) => owner)).toEqual(['till']);
  expect(watch.standings().map(({ owner, threshold }) => [owner, threshold])).toEqual([
    ['till', 7],
    ['authority', null],
  ]);
});

it('remembers over a restart what a terminal showed, and logs a renewed one once', async () => {
  const { watch, said, open } = await watching();
  const first = { fingerprint256: 'AA', publicKey256: 'K1', validTo: 5 * DAY_MS };
  watch.seen('tml_1', first);
  watch.seen('tml_1', first);
  await watch.stop();
  const again = await open();
  again.seen('tml_1', { ...first, fingerprint256: 'BB' });
  again.seen('tml_1', { ...first, fingerprint256: 'BB' });
  expect(said).toEqual(['terminal.firstSeen', 'terminal.renewed']);
});

it('takes a renewed one with another key, and warns of it for as long as it is not the first key', async () => {
  const { watch, said } = await watching();
  const shown = { fingerprint256: 'AA', publicKey256: 'K1', validTo: 5 * DAY_MS };
  watch.seen('tml_1', shown);
  watch.seen('tml_1', { ...shown, fingerprint256: 'BB', publicKey256: 'K2' });
  watch.seen('tml_1', { ...shown, fingerprint256: 'CC', publicKey256: 'K2' });
  watch.seen('tml_1', { ...shown, fingerprint256: 'DD' });
  const other = 'terminal.renewedWithAnotherKey';
  expect(said).toEqual(['terminal.firstSeen', other, other, 'terminal.renewed']);
});

const listed = (...serials: string[]) => ({ version: 1, asOf: '2026-11-21T08:00:00.000Z', serials });

it('goes by the list of withdrawn certificates at once, and by a new one within fifteen minutes', async () => {
  const { watch, write, clock, forgotten } = await watching(ca.cert, listed('00ab'));
  expect([watch.isDenied('AB'), watch.isDenied('CD')]).toEqual([true, false]);
  expect(watch.deniedList()).toMatchObject({ kind: 'read', count: 1 });
  watch.start();
  write(listed('CD'));
  await clock.pass(15 * 60_000);
  await expect.poll(() => [watch.isDenied('AB'), watch.isDenied('CD')]).toEqual([false, true]);
  expect(forgotten()).toBeGreaterThan(0);
});

it('holds on to the last list when the file makes no sense any more', async () => {
  const { watch, write, clock, said } = await watching(ca.cert, listed('AB'));
  watch.start();
  write('{"version":1');
  await clock.pass(15 * 60_000);
  await expect.poll(() => watch.deniedList().kind).toBe('unread');
  expect(watch.isDenied('AB')).toBe(true);
  expect(said).toEqual(['deniedSerials.unread']);
});
