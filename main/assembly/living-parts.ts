import { publicKeyText } from '../audit/signing-key.ts';
import type { BackupSchedule } from '../backup/backup-schedule.ts';
import { BookmarkKeeper } from '../bookmark/bookmark-keeper.ts';
import type { PriceClock } from '../catalogue/price-clock.ts';
import type { ConnectivityFile } from '../fleet/connectivity-file.ts';
import type { Log } from '../log.ts';
import { SumsAhead } from '../reports/sums-ahead.ts';
import { ForgetTraces } from '../retention/forget-traces.ts';
import type { UpdateService } from '../updates/update-service.ts';
import { hasRoomIn } from './bookmark.ts';
import type { Ground } from './ground.ts';
import type { Services } from './services.ts';
import type { Living, NamedPart } from './start-and-stop.ts';

export interface LivingParts {
  readonly services: Services;
  readonly updates: UpdateService;
  readonly priceClock: PriceClock;
  readonly schedule: BackupSchedule;
  readonly connectivity: ConnectivityFile;
}

/**
 * Everything that lives while a till runs, in the order in which it starts and in which it stops. Why there:
 * the first snapshot shows products; the first fact names the key of all that follow; money that is open is asked for
 * before anybody else has the network; nothing new is installed while the till ends; terminals are let go of before
 * the list of their outages is closed; the traces of all that spoke are written before the store, which everybody
 * writes to, is closed last. The others wait for a timer of their own, and could stand anywhere.
 */
export function livingParts(ground: Ground, parts: LivingParts): readonly NamedPart[] {
  const { clock, log, profile } = ground.ports;
  const { store, record, reporting, bookmark } = ground;
  const { services, updates, priceClock, schedule, connectivity } = parts;
  const sums = () => [...record.books.shifts.counting, reporting.dayBook];
  return [
    ['shelf', { start: () => services.shelf.open() }],
    ['first facts', { start: () => firstFacts(ground, services) }],
    ['payments', { start: () => services.payments.resume() }],
    ['modifications', { start: () => services.modifications.resume() }],
    ['papers', services.paperPrinting],
    ['updates', updates],
    ['terminals', services.health],
    ['connectivity', { stop: () => connectivity.flush() }],
    ['prices', priceClock],
    unawaited('printing', services.printing, log),
    unawaited('devices', services.devices, log),
    ['certificates', services.certificates],
    ['recorder', services.recorder],
    ['sweep', services.sweep],
    ['shift matching', services.shiftMatching],
    ['sums', new SumsAhead({ clock, sums })],
    [
      'bookmark',
      new BookmarkKeeper({ bookmark, fold: ground, sums, hasRoom: () => hasRoomIn(profile), clock, log }),
    ],
    ['old traces', new ForgetTraces({ traces: store.traces, clock, log })],
    ['backups', schedule],
    ['traces', { start: () => recallTraces(ground, services) }],
    ['journal', { stop: () => store.close() }],
  ];
}

async function firstFacts({ ports, given, record }: Ground, { staff }: Services): Promise<void> {
  const signingKey = publicKeyText(given.signingKey);
  const { version } = ports;
  const till = given.settings.till.id;
  await record.write({ type: 'till.started', version, till, signingKey }, ...staff.atStart());
}

/** A printer or a scale that does not answer keeps no shop from opening. */
const unawaited = (name: string, part: Required<Living>, log: Log): NamedPart => [
  name,
  {
    start: () => void Promise.resolve(part.start()).catch((error: unknown) => log.bug(name, error)),
    stop: () => part.stop(),
  },
];

/** The figures of the day; read a moment after the start, because nobody sells by them. */
function recallTraces({ ports, store }: Ground, { lanHealth }: Services): void {
  const unread = (error: unknown) => ports.log.warn('traces.unread', { why: String(error) });
  lanHealth.recall(store.traces).catch(unread);
}
