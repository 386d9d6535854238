import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Port } from './port.ts';

const port = new Port((socket) => void socket.end('here'));
afterEach(() => port.close());

const heard = async (number: number): Promise<string> => {
  const socket = connect(number, '127.0.0.1');
  const [word] = (await once(socket, 'data').catch((error: unknown) => [
    (error as NodeJS.ErrnoException).code,
  ])) as [unknown];
  socket.destroy();
  return String(word);
};

/** Sockets of this system that stand at that number, with their states: 0A listens, 01 is connected. */
const statesAt = (number: number): readonly string[] => {
  const at = `0100007F:${number.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  return rows.flatMap(([, local, , state]) => (local === at && state !== undefined ? [state] : []));
};

test('a port that refuses keeps its number, and opens again under it, time after time', async () => {
  await port.open();
  const { number } = port;
  for (let round = 0; round < 3; round += 1) {
    expect(await heard(number)).toBe('here');
    await port.refuse();
    expect(await heard(number)).toBe('ECONNREFUSED');
    if (process.platform === 'linux') expect(statesAt(number)).toContain('01');
    await port.open();
    expect(port.number).toBe(number);
  }
});

test.skipIf(process.platform !== 'linux')('a port that is closed for good keeps nothing', async () => {
  await port.open();
  const { number } = port;
  await port.refuse();
  await port.close();
  await expect.poll(() => statesAt(number).filter((state) => state === '01')).toEqual([]);
});
