import type { Vinr } from '@vinr/sdk';
import type { Place } from '../checks/announcement.ts';

const LISTEN_MS = 3_000;

/** Where terminals announce themselves, by id. What an announcement says is a hint; certificates decide. */
export async function observeAnnouncements(vinr: Vinr): Promise<ReadonlyMap<string, Place>> {
  const readers = await vinr.terminal.readers.discover({ network: 'local', timeoutMs: LISTEN_MS });
  return new Map(readers.map(({ id, ip, port }) => [id, { address: ip, port }]));
}
