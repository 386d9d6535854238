import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { NameReading } from '../checks/name.ts';
import { within } from '../within.ts';

const LOOKUP_MS = 4_000;

export async function observeName(host: string): Promise<NameReading> {
  if (isIP(host) !== 0) return { kind: 'address', address: host };
  const looking = lookup(host, { all: true }).then(
    (all): NameReading => ({ kind: 'resolved', addresses: all.map(({ address }) => address) }),
    (error: unknown): NameReading => ({ kind: isUnknown(error) ? 'unknown' : 'noAnswer' }),
  );
  return within<NameReading>(LOOKUP_MS, looking, { kind: 'noAnswer' });
}

const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';
