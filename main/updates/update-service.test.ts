import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { KNOWN_FACTS } from '../journal/known-facts.ts';
import { JOURNAL_MIGRATIONS } from '../journal/migrations.ts';
import { lineLog } from '../log.ts';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { beside, readStatement } from './feed.ts';
import type { Installer } from './installer.ts';
import { LoadFailure, noInstaller } from './installer.ts';
import type { Standing } from './judge-release.ts';
import { turnOf } from './judge-release.ts';
import type { Counter } from './may-install.ts';
import type { Release } from './release.ts';
import { Vendor } from './testing/vendor.ts';
import { UpdateService, type UpdateParts } from './update-service.ts';

const PROGRAM = Buffer.from('the next version of the till');
const FREE: Counter = { basket: false, attempts: 0, modifications: 0 };

const standing: Standing = {
  installed: '0.1.0',
  platform: 'linux',
  arch: 'x64',
  journal: { format: JOURNAL_MIGRATIONS.length, facts: KNOWN_FACTS },
  tillKey: 'a',
  now: Date.UTC(2026, 10, 22),
};

/** Loads over the wire and holds it against the release, as the real one does; puts nothing in. */
class Hand implements Installer {
  readonly able = true;
  installed = 0;
  async load(release: Release, feed: URL): Promise<void> {
    const [response] = (await once(get(beside(feed, release.file.name)), 'response')) as [
      NodeJS.ReadableStream,
    ];
    const hash = createHash('sha512');
    for await (const chunk of response) hash.update(chunk as Buffer);
    if (hash.digest('base64') !== release.file.sha512) throw new LoadFailure('damaged');
  }
  install(): Promise<void> {
    this.installed += 1;
    return Promise.resolve();
  }
}

let vendor: Vendor;
let hand: Hand;
let counter: Counter;
let minute: number;
let lines: string[];

beforeEach(async () => {
  vendor = await Vendor.open();
  hand = new Hand();
  counter = FREE;
  minute = 12 * 60;
  lines = [];
});
afterEach(() => vendor.close());

function till(over: Partial<UpdateParts> = {}): UpdateService {
  const clock = new VirtualClock();
  const service = new UpdateService({
    feed: vendor.feed,
    hours: { from: '22:00', to: '05:00' },
    keys: [vendor.publicKey],
    installer: hand,
    read: readStatement,
    standing: () => standing,
    counter: () => counter,
    minuteOf: () => minute,
    backUp: () => Promise.resolve(),
    clock,
    log: lineLog(
      (line) => lines.push(line),
      () => 0,
    ),
    changed: () => undefined,
    ...over,
  });
  onTestFinished(() => service.stop());
  return service;
}

const trouble = (service: UpdateService) =>
  service.view.next.state === 'trouble' ? service.view.next.why : service.view.next.state;

describe('a feed that the vendor signed', () => {
  it('is loaded, said with its hour, and put in when that comes', async () => {
    vendor.publish(PROGRAM);
    const service = till();
    await service.look();
    expect(service.view).toMatchObject({
      installed: '0.1.0',
      next: { state: 'ready', version: '9.9.9', when: { kind: 'at' } },
    });
    expect(hand.installed).toBe(0);
  });

  it('is put in by a manager at noon, but not over a basket', async () => {
    vendor.publish(PROGRAM);
    const service = till();
    await service.look();
    counter = { ...FREE, basket: true };
    await service.installNow();
    expect(hand.installed).toBe(0);
    expect(service.view.next).toMatchObject({ when: { kind: 'counterFree' } });
    counter = FREE;
    await service.installNow();
    expect(hand.installed).toBe(1);
    expect(service.isInstalling).toBe(true);
  });

  it('waits when somebody comes to the counter while the journal is copied', async () => {
    vendor.publish(PROGRAM);
    const comes = () => {
      counter = { ...FREE, attempts: 1 };
      return Promise.resolve();
    };
    const service = till({ backUp: comes });
    await service.look();
    await service.installNow();
    expect(hand.installed).toBe(0);
    expect(service.isInstalling).toBe(false);
  });

  it('is not put in any more when the till ends while the journal is copied', async () => {
    vendor.publish(PROGRAM);
    const service = till({
      backUp: () => {
        service.stop();
        return Promise.resolve();
      },
    });
    await service.look();
    await service.installNow();
    expect([hand.installed, service.isInstalling]).toEqual([0, false]);
  });

  it('leaves a till that sells when putting it in ends in a bug, and shows that it did not come', async () => {
    vendor.publish(PROGRAM);
    hand.install = () => Promise.reject(new TypeError('no updater in this package'));
    const service = till();
    await service.look();
    await service.installNow();
    expect(service.isInstalling).toBe(false);
    expect(trouble(service)).toBe('notInstalled');
    expect(lines.join()).toContain('no updater in this package');
  });

  it('is taken back: what was ready and is no longer for this till is not put in', async () => {
    vendor.publish(PROGRAM);
    const service = till();
    await service.look();
    vendor.publish(PROGRAM, { percent: 0 });
    await service.look();
    await service.installNow();
    expect([service.view.next.state, hand.installed]).toEqual(['none', 0]);
  });

  it('is no update when it is older or the same', async () => {
    const service = till();
    for (const version of ['0.1.0', '0.0.9']) {
      vendor.publish(PROGRAM, { version });
      await service.look();
      expect(service.view.next.state).toBe('none');
    }
    expect(vendor.asked.filter((name) => name.endsWith('.AppImage'))).toEqual([]);
  });

  it('is not taken when it is valid no longer: an old statement cannot be offered again for ever', async () => {
    vendor.publish(PROGRAM, { validUntil: '2026-11-21T23:00:00.000Z' });
    const service = till();
    await service.look();
    expect(trouble(service)).toBe('expired');
    expect(vendor.asked).toEqual(['linux-x64.json', 'linux-x64.json.sig']);
  });

  it('is not this till’s turn yet, and loads nothing', async () => {
    vendor.publish(PROGRAM, { percent: turnOf(standing.tillKey, '9.9.9') });
    const service = till();
    await service.look();
    expect(service.view.next.state).toBe('none');
    vendor.publish(PROGRAM, { percent: turnOf(standing.tillKey, '9.9.9') + 1 });
    expect(vendor.asked).not.toContain('vinr-pos-9.9.9.AppImage');
    await service.look();
    expect(service.view.next.state).toBe('ready');
  });

  it('is not taken when it cannot read this journal, and nothing of it is loaded', async () => {
    vendor.publish(PROGRAM, { journal: { format: JOURNAL_MIGRATIONS.length, facts: ['till.started'] } });
    const service = till();
    await service.look();
    expect(trouble(service)).toBe('otherJournal');
    expect(vendor.asked).toEqual(['linux-x64.json', 'linux-x64.json.sig']);
  });
});

describe('a feed that somebody meddled with', () => {
  it('is refused with one bit changed in the statement or the signature, wherever', async () => {
    vendor.publish(PROGRAM);
    const good = new Map(vendor.files);
    const service = till();
    for (const name of ['linux-x64.json', 'linux-x64.json.sig']) {
      const whole = good.get(name)!;
      for (let at = 0; at < whole.length; at += 17) {
        const bent = Buffer.from(whole);
        bent[at]! ^= 1;
        vendor.files.set(name, bent);
        await service.look();
        expect([name, at, trouble(service)]).toEqual([name, at, 'notTrusted']);
      }
      vendor.files.set(name, whole);
    }
    expect(vendor.asked.filter((name) => name.endsWith('.AppImage'))).toEqual([]);
    await service.look();
    expect(service.view.next.state).toBe('ready');
  });

  it('is refused when another key signed it, and taken when that key is known too', async () => {
    const other = await Vendor.open();
    onTestFinished(() => other.close());
    other.publish(PROGRAM);
    const service = till({ feed: other.feed });
    await service.look();
    expect(trouble(service)).toBe('notTrusted');
    const knowing = till({ feed: other.feed, keys: [vendor.publicKey, other.publicKey] });
    await knowing.look();
    expect(knowing.view.next.state).toBe('ready');
  });

  it('is refused when the program is not the one that was signed', async () => {
    vendor.publish(PROGRAM);
    vendor.files.set('vinr-pos-9.9.9.AppImage', Buffer.from('another program'));
    const service = till();
    await service.look();
    expect(trouble(service)).toBe('damaged');
    await service.installNow();
    expect(hand.installed).toBe(0);
  });

  it('is refused when a statement for other computers is served in the place of ours', async () => {
    vendor.publish(PROGRAM, { platform: 'win32' });
    const service = till();
    await service.look();
    expect(trouble(service)).toBe('notTrusted');
  });

  it('is refused when what is signed makes no sense', async () => {
    vendor.state({ version: '9.9.9' });
    const service = till();
    await service.look();
    expect(trouble(service)).toBe('notTrusted');
  });
});

describe('an address that does not do what it should', () => {
  it('is asked again later: silence, an error, another place, too much', async () => {
    const service = till();
    await service.look();
    expect(trouble(service)).toBe('unreachable');
    vendor.files.set('linux-x64.json', Buffer.alloc(70_000));
    await service.look();
    expect(trouble(service)).toBe('unreachable');
    const elsewhere = createServer((_, response) =>
      response.writeHead(302, { location: vendor.feed.href }).end(),
    );
    elsewhere.listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const { port } = elsewhere.address() as AddressInfo;
    const moved = till({ feed: new URL(`http://127.0.0.1:${port}/`) });
    await moved.look();
    expect(trouble(moved)).toBe('unreachable');
    elsewhere.close();
    vendor.publish(PROGRAM);
    await service.look();
    expect(service.view.next.state).toBe('ready');
  });
});

describe('by itself', () => {
  it('nobody is asked without an address, without a key, or where the program cannot renew itself', async () => {
    vendor.publish(PROGRAM);
    const states = [till({ feed: null }), till({ keys: [] }), till({ installer: noInstaller })];
    for (const service of states) await service.look();
    expect(states.map(({ view }) => view.next.state)).toEqual(['off', 'off', 'byHand']);
    expect(vendor.asked).toEqual([]);
  });

  it('looks two minutes after the start and every four hours, and puts in at night', async () => {
    const clock = new VirtualClock();
    vendor.publish(PROGRAM);
    const [bytes, signature] = ['linux-x64.json', 'linux-x64.json.sig'].map((name) =>
      vendor.files.get(name)!,
    );
    let looks = 0;
    const read = () => {
      looks += 1;
      return Promise.resolve({ bytes: bytes!, signature: signature!.toString() });
    };
    const quick: Installer = { able: true, load: () => Promise.resolve(), install: () => hand.install() };
    const service = till({ clock, read, installer: quick });
    service.start();
    await clock.pass(60_000);
    expect(looks).toBe(0);
    await clock.pass(90_000);
    expect([looks, service.view.next.state]).toEqual([1, 'ready']);
    await clock.pass(4 * 3_600_000);
    expect([looks, hand.installed]).toEqual([2, 0]);
    minute = 22 * 60;
    await clock.pass(30_000);
    expect([hand.installed, service.view.next.state]).toEqual([1, 'installing']);
    await clock.pass(8 * 3_600_000);
    expect([hand.installed, looks]).toEqual([1, 2]);
  });
});
