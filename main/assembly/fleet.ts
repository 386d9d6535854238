import type { TerminalId } from '#shared/ids.ts';
import { FleetService } from '../fleet/fleet-service.ts';
import { paysElsewhere } from '../fleet/pays-elsewhere.ts';
import { FlightService } from '../flight/flight-service.ts';
import { newFleetOrderId } from '../identifiers.ts';
import { vinrList } from '../payments/driver/vinr-list.ts';
import type { Allow } from '../sales/guarded.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings.ts';
import type { Ground } from './ground.ts';
import type { Terminals } from './terminals.ts';

/** The terminals of VINR's account, those of this till among them. */
export function fleetOf(
  { ports, record, changed }: Ground,
  terminals: Terminals,
  allow: Allow,
): FleetService {
  const { vinr, cloud, registry, connectivity } = terminals;
  return new FleetService({
    vinr: cloud ? vinr : null,
    record,
    registry,
    connectivity,
    allow,
    paysElsewhere: paysElsewhere(vinrList(vinr), () => ports.clock.wall()),
    renamed: async (id, name) => {
      if (!registry.list().some((one) => one.id === id)) return;
      registry.rename(id, name);
      changed();
      await changeSettings(ports.profile, renamed(id, name));
    },
    newOrderId: newFleetOrderId,
  });
}

const renamed =
  (id: TerminalId, name: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    terminals: settings.terminals.map((one) => (one.id === id ? { ...one, name } : one)),
  });

/** What payments said they did. */
export const flightOf = ({ ports, given, store, record }: Ground, { recorder }: Terminals): FlightService =>
  new FlightService({
    journal: store.journal,
    traces: store.traces,
    books: record.books,
    flush: () => recorder.flush(),
    from: { till: given.settings.till.id, version: ports.version },
    wall: () => ports.clock.wall(),
    saveText: ports.saveText,
  });
