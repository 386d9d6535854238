import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DeviceSettings, SerialSettings } from '#shared/devices.ts';
import { readEscPos, wordsPrinted } from '../../e2e/support/escpos-reader.ts';
import { canMakePorts, VirtualSerial } from '../../e2e/support/virtual-serial.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import { EscPosPrinter } from '../printing/escpos-printer.ts';
import { openSerialWire } from '../printing/serial-wire.ts';
import { openDeviceFile } from './device-file.ts';
import { DeviceService } from './device-service.ts';
import { systemSerialPorts as ports } from './system-serial-ports.ts';

const silentLog = { info: () => undefined, warn: () => undefined, bug: () => undefined };
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 10 });
const line = (port: string): SerialSettings => ({ port, baudRate: 9600, framing: '8N1', flow: 'none' });

let folder: string;
let scanned: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-devices-'));
  onTestFinished(() => removeFolder(folder));
  scanned = [];
});

async function plugged(link?: string): Promise<VirtualSerial> {
  const cable = await VirtualSerial.plug(link);
  onTestFinished(() => cable.unplug());
  return cable;
}

/** Real time, in which a scale that is going to answer may be as slow as a busy machine makes it. */
class PatientClock implements Clock {
  times = 1;
  readonly wall = () => systemClock.wall();
  readonly monotonic = () => systemClock.monotonic();
  readonly sleep = (ms: number, signal: AbortSignal) => systemClock.sleep(ms * this.times, signal);
}

async function service(
  settings: Partial<DeviceSettings>,
  clock: Clock = systemClock,
): Promise<DeviceService> {
  const file = await openDeviceFile(folder, silentLog);
  await file.set({ scanners: [], scale: null, ...settings });
  const made = new DeviceService({
    file,
    ports,
    clock,
    log: silentLog,
    scanned: (code) => scanned.push(code),
    changed: () => undefined,
    retry: 30,
  });
  await made.start();
  onTestFinished(() => made.stop());
  return made;
}

const scanner = (port: string) => ({ scanners: [{ id: 's1', line: line(port) }] });
const scale = (port: string, protocol: 'toledo8217' | 'and') => ({ scale: { protocol, line: line(port) } });
const open = (devices: DeviceService) =>
  until(() => {
    const { scanners, scaleTrouble } = devices.view();
    expect(scanners.filter(({ trouble }) => trouble !== null)).toEqual([]);
    expect(scaleTrouble).toBeNull();
  });

it('loads no native library where nothing is set up', async () => {
  const refused = () => Promise.reject(new Error('Somebody asked for a port'));
  const file = await openDeviceFile(folder, silentLog);
  const parts = { file, ports: { list: refused, open: refused }, clock: systemClock, log: silentLog };
  const devices = new DeviceService({ ...parts, scanned: () => undefined, changed: () => undefined });
  await devices.start();
  expect(devices.hasScale).toBe(false);
  await devices.stop();
});

describe.skipIf(!canMakePorts)('at a real port of the system (without socat: skipped)', () => {
  it('hears a scanner, in whatever pieces its codes come', async () => {
    const cable = await plugged();
    await open(await service(scanner(cable.port)));
    cable.say('40063813');
    cable.say('33931\r\n');
    cable.say('ABC-1\r96385074\r');
    await until(() => expect(scanned).toEqual(['4006381333931', 'ABC-1', '96385074']));
  });

  it('says that a device was pulled out, and hears it again when it is plugged in', async () => {
    const link = join(folder, 'port');
    const first = await plugged(link);
    const devices = await service(scanner(link));
    await open(devices);
    await first.unplug();
    await until(() => expect(devices.view().scanners[0]?.trouble).toBe('missing'));
    const second = await plugged(link);
    await open(devices);
    second.say('4006381333931\r');
    await until(() => expect(scanned).toEqual(['4006381333931']));
  });

  it('asks a Toledo for the weight, and says why there is none', async () => {
    const cable = await plugged();
    const clock = new PatientClock();
    const devices = await service(scale(cable.port, 'toledo8217'), clock);
    await open(devices);
    expect(await devices.weigh()).toEqual({ state: 'silent' });
    clock.times = 40;
    const answers = ['\u0002?A\r', '\u000200.482\r'];
    cable.onHeard((asked) => {
      expect(String(asked)).toBe('W');
      cable.say(answers.shift() ?? '\u0002?B\r');
    });
    expect(await devices.weigh()).toEqual({ state: 'moving', grams: null });
    expect(await devices.weigh()).toEqual({ state: 'stable', grams: 482 });
    expect(await devices.weigh()).toEqual({ state: 'over' });
  });

  it('listens to a scale that tells by itself, and takes nothing for now that was said long ago', async () => {
    const cable = await plugged();
    const devices = await service(scale(cable.port, 'and'));
    await open(devices);
    const telling = setInterval(() => cable.say('US,GS,+000.300kg\r\nST,GS,+000.482kg\r\n'), 50);
    await until(async () => expect(await devices.weigh()).toEqual({ state: 'stable', grams: 482 }));
    clearInterval(telling);
    await systemClock.sleep(750, new AbortController().signal);
    expect(await devices.weigh()).toEqual({ state: 'silent' });
  });

  it('is given up for another port, and is absent where there is none', async () => {
    const [one, two] = [await plugged(), await plugged()];
    const devices = await service(scale(one.port, 'toledo8217'));
    await open(devices);
    await devices.change({ scanners: [{ id: 's1', line: line(one.port) }], scale: null });
    await open(devices);
    one.say('96385074\r');
    await until(() => expect(scanned).toEqual(['96385074']));
    await expect(devices.weigh()).rejects.toMatchObject({ error: { code: 'scale.none' } });
    await two.unplug();
    await devices.change({ scanners: [], ...scale(two.port, 'and') });
    expect(await devices.weigh()).toEqual({ state: 'absent', why: 'missing' });
  });

  it('prints the same bytes as over the network, and tells that nobody is there', async () => {
    const cable = await plugged();
    const connection = { kind: 'serial', line: line(cable.port) } as const;
    const settings = {
      id: 'p1',
      name: 'P',
      connection,
      width: 80,
      codepages: 'epson',
      drawer: false,
    } as const;
    const printer = new EscPosPrinter({
      settings,
      open: () => openSerialWire(ports, connection.line),
      draw: null,
      monotonic: () => performance.now(),
      times: { connect: 500, status: 100, look: 50, confirm: 200 },
    });
    const document = {
      title: 'Test',
      locale: 'de',
      direction: 'ltr',
      blocks: [{ kind: 'row', left: 'Käse', right: '12,50 €' }],
    } as const;
    const events = { sending: () => Promise.resolve(), trouble: () => undefined };
    await printer.print(document, events, new AbortController().signal);
    const asked = Buffer.of(0x10, 0x04, 1, 0x10, 0x04, 2, 0x10, 0x04, 4);
    await until(() => expect(Buffer.concat(cable.heard).includes(Buffer.of(0x1d, 0x56))).toBe(true));
    const sent = Buffer.concat(cable.heard);
    expect(sent.subarray(0, asked.length)).toEqual(asked);
    expect(wordsPrinted(readEscPos(sent.subarray(asked.length)))).toEqual(['Käse'.padEnd(41) + '12,50 €']);
    await cable.unplug();
    expect(await printer.look()).toBe('unreachable');
  });
});
