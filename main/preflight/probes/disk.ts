import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../journal/store-protocol.ts';
import type { DiskReading } from '../checks/disk.ts';

export async function observeDisk(profile: string): Promise<DiskReading> {
  const { reserveBytes, floorBytes } = DEFAULT_LIMITS;
  const { bavail, bsize } = await statfs(profile);
  const held = await stat(join(profile, 'journal', 'journal.reserve')).then(
    ({ size }) => size === reserveBytes,
    () => false,
  );
  return { free: bavail * bsize, needed: floorBytes + (held ? 0 : reserveBytes) };
}
