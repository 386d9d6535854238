import type { CertificateWatch } from '../certificates/certificate-watch.ts';
import type { ShopShelf } from '../catalogue/shop-shelf.ts';
import type { DeviceServiceParts } from '../devices/device-service.ts';
import type { Allow } from '../sales/guarded.ts';
import { speechAtTill } from '../speech-at-till.ts';
import { Staff } from '../staff/staff.ts';
import { cardsOf } from './cards.ts';
import { fleetOf, flightOf } from './fleet.ts';
import type { Ground } from './ground.ts';
import { devicesOf, papersOf } from './papers.ts';
import type { ProfileFiles } from './profile-files.ts';
import { returnsOf, sellingOf } from './selling.ts';
import { reportsOf, shiftsOf } from './shifts.ts';
import { terminalsOf } from './terminals.ts';

export interface ServiceParts {
  readonly files: ProfileFiles;
  readonly certificates: CertificateWatch;
  readonly shelf: ShopShelf;
  readonly scanned: DeviceServiceParts['scanned'];
}

/** The services of one till, each given its ports. Later rooms stand on earlier ones, never the other way. */
export function servicesOf(ground: Ground, { files, certificates, shelf, scanned }: ServiceParts) {
  const { ports, given, record, reporting, changed } = ground;
  const { preferences } = files;
  const { shopClock } = reporting;
  const { settings } = given;
  const staff = new Staff({ settings, record, clock: ports.clock, shopClock, log: ports.log });
  const allow: Allow = (act, approval, about) => staff.require(act, approval, about);
  const timeZone = reporting.timeZone.name;
  const speech = () => speechAtTill({ preferences, staff, shop: settings.shop, timeZone });
  const terminals = terminalsOf(ground, certificates, files.connectivity);
  const cards = cardsOf(ground, terminals, staff);
  const devices = devicesOf(ground, files, scanned);
  const papers = papersOf(ground, devices.printing);
  return {
    shelf,
    shopClock,
    preferences,
    staff,
    allow,
    changed,
    speech,
    ...terminals,
    ...cards,
    fleet: fleetOf(ground, terminals, allow),
    flight: flightOf(ground, terminals),
    ...sellingOf(ground, shelf, allow),
    ...returnsOf(ground, shelf, cards.modifications, allow),
    ...devices,
    ...papers,
    ...shiftsOf(ground, papers.stationer, allow),
    reports: reportsOf(ground, speech, allow),
  };
}

export type Services = ReturnType<typeof servicesOf>;
