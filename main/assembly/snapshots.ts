import type { LostKeys } from '#shared/lost-keys.ts';
import type { TillView } from '#shared/till.ts';
import { Publisher } from '../ipc/publisher.ts';
import type { ViewParts } from '../till-view.ts';
import { tillView } from '../till-view.ts';
import type { Desks } from './desks.ts';
import type { Ground } from './ground.ts';
import type { Services } from './services.ts';

/** What every screen shows, made anew when something has changed. */
export function snapshotsOf(
  { given, record, store, reporting }: Ground,
  services: Services,
  desks: Desks,
  lostKeys: LostKeys | null,
): Publisher<TillView> {
  const parts: ViewParts = {
    ...services,
    ...desks,
    settings: given.settings,
    weakKeyStore: given.weakKeyStore,
    lostKeys,
    timeZone: reporting.timeZone,
    books: record.books,
    journal: () => store.journal.state(),
  };
  return new Publisher((revision) => tillView(parts, revision));
}
