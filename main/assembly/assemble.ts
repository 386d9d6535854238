import type { TillView } from '#shared/till.ts';
import { customerView } from '../display/customer-view.ts';
import type { Publisher } from '../ipc/publisher.ts';
import { backupsOf } from './backups.ts';
import { desksOf } from './desks.ts';
import type { Ground } from './ground.ts';
import { openCertificates, toldOfKeys } from './keys.ts';
import { livingParts } from './living-parts.ts';
import { openProfileFiles } from './profile-files.ts';
import { requestsOf } from './requests.ts';
import type { RunningTill } from './running-till.ts';
import { servicesOf } from './services.ts';
import { shelfOf } from './shelf.ts';
import { snapshotsOf } from './snapshots.ts';
import { startAll, stopAll } from './start-and-stop.ts';

/** Puts a till together on an open journal and starts what lives in it. Every part is made once, here and below. */
export async function assemble(opened: Omit<Ground, 'changed' | 'holdSnapshots'>): Promise<RunningTill> {
  const changed = () => snapshots.changed();
  const ground: Ground = { ...opened, changed, holdSnapshots: () => snapshots.hold() };
  const { ports, given, record, store } = ground;
  const { counter } = given.settings;
  const lostKeys = toldOfKeys(given, ports.log);
  const scans = new Set<(code: string) => void>();
  const scanned = (code: string) => scans.forEach((hear) => hear(code));
  const files = await openProfileFiles(ports);
  const { shelf, priceClock } = shelfOf(ground);
  const certificates = await openCertificates(ground);
  const services = servicesOf(ground, { files, shelf, certificates, scanned });
  const { backups, schedule } = backupsOf(ground);
  const desks = await desksOf(ground, services, backups, () => snapshots.current());
  const snapshots: Publisher<TillView> = snapshotsOf(ground, services, desks, lostKeys);
  const dispatch = requestsOf(ground, services, desks, snapshots);
  record.onChange(changed);
  store.journal.onState(changed);
  const { updates } = desks;
  const { connectivity } = files;
  const living = livingParts(ground, { services, updates, priceClock, schedule, connectivity });
  await startAll(living, ports.log);
  return {
    dispatch,
    view: () => snapshots.current(),
    onTill: (listener) => void snapshots.listen(listener),
    onScan: (listener) => void scans.add(listener),
    forCustomer: (view) => customerView(view, counter.idleMessage),
    customerDisplay: counter.customerDisplay,
    stop: () => stopAll(living, ports.log),
  };
}
