import { localMinute } from '../clock.ts';
import { randomId } from '../identifiers.ts';
import { JOURNAL_MIGRATIONS } from '../journal/migrations.ts';
import { readStatement } from '../updates/feed.ts';
import { counterOf } from '../updates/may-install.ts';
import { tillKeyIn } from '../updates/till-key.ts';
import { UpdateService } from '../updates/update-service.ts';
import { VENDOR_KEYS } from '../updates/vendor-keys.ts';
import type { Ground } from './ground.ts';

/** What a newer version has to suit, and what it waits for. */
export async function updatesOf(
  { ports, given, record, changed }: Ground,
  backUp: () => Promise<void>,
): Promise<UpdateService> {
  const { profile, version, clock, log, installer } = ports;
  const { feed, hours } = given.settings.updates;
  const tillKey = feed === null ? '' : await tillKeyIn(profile, randomId);
  const journal = { format: JOURNAL_MIGRATIONS.length, facts: record.kinds };
  const { platform, arch } = process;
  return new UpdateService({
    feed: feed === null ? null : new URL(feed),
    hours,
    keys: VENDOR_KEYS,
    installer,
    read: readStatement,
    standing: () => ({ installed: version, platform, arch, journal, tillKey, now: clock.wall() }),
    counter: () => counterOf(record.books),
    minuteOf: localMinute,
    backUp: () => backUp().catch((error: unknown) => log.warn('update.notBackedUp', { why: String(error) })),
    clock,
    log,
    changed,
  });
}
