import { expect, it, vi } from 'vitest';
import type { DeviceSettings, SerialSettings } from '#shared/devices.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { openDeviceFile } from './device-file.ts';
import { DeviceService } from './device-service.ts';
import type { SerialLine, SerialPorts } from './serial-ports.ts';
import { PortFailure } from './serial-ports.ts';

const line = (port: string): SerialSettings => ({ port, baudRate: 9600, framing: '8N1', flow: 'none' });
const scanner = (port: string): DeviceSettings => ({
  scanners: [{ id: port, line: line(port) }],
  scale: null,
});
const NOTHING: DeviceSettings = { scanners: [], scale: null };

/** A port that stays open until somebody closes it. */
function openLine(over: Partial<SerialLine> = {}): SerialLine {
  let end: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (end = resolve));
  return {
    onData: () => undefined,
    send: () => Promise.resolve(),
    closed,
    close: () => {
      end();
      return Promise.resolve();
    },
    ...over,
  };
}

async function service(open: SerialPorts['open']) {
  const clock = new VirtualClock();
  const bugs: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    bug: (_: string, bug: unknown) => bugs.push(bug),
  };
  const file = await openDeviceFile(temporaryDirectory(), log);
  const ports = { list: () => Promise.resolve([]), open };
  const devices = new DeviceService({
    file,
    ports,
    clock,
    log,
    scanned: () => undefined,
    changed: () => undefined,
  });
  return { devices, clock, bugs };
}

it('costs a device and not the till when the native library cannot be read, and is logged once', async () => {
  const open = vi.fn(() => Promise.reject(new Error('no native part for this computer')));
  const { devices, clock, bugs } = await service(open);
  await devices.change(scanner('one'));
  await clock.pass(10_000);
  expect(open.mock.calls.length).toBeGreaterThan(1);
  expect(devices.view().scanners).toEqual([{ id: 'one', trouble: 'failed' }]);
  expect(bugs).toHaveLength(1);
  await devices.stop();
});

it('lets devices be changed again after a port that would not close', async () => {
  const stuck = openLine({ close: () => Promise.reject(new PortFailure('failed')) });
  const { devices, clock } = await service(({ port }) =>
    Promise.resolve(port === 'stuck' ? stuck : openLine()),
  );
  await devices.change(scanner('stuck'));
  await clock.pass(0);
  await expect(devices.change(NOTHING)).rejects.toBeInstanceOf(PortFailure);
  await devices.change(scanner('stuck'));
  expect(devices.view().scanners.map(({ id }) => id)).toEqual(['stuck']);
});

it('hears nothing of a scale that is off and holds the line, and asks it again', async () => {
  const asked = vi.fn(() => new Promise<void>(() => undefined));
  const { devices, clock } = await service(() => Promise.resolve(openLine({ send: asked })));
  await devices.change({ scanners: [], scale: { protocol: 'toledo8217', line: line('scale') } });
  await clock.pass(0);
  for (const times of [1, 2]) {
    const weighing = devices.weigh();
    await clock.pass(1_000);
    expect(await weighing).toEqual({ state: 'silent' });
    expect(asked).toHaveBeenCalledTimes(times);
  }
});
