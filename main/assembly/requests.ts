import type { RequestName } from '#shared/ipc/channels.ts';
import type { TillView } from '#shared/till.ts';
import { exportFromTill } from '../audit/till-export.ts';
import { customerView } from '../display/customer-view.ts';
import { newIncident } from '../identifiers.ts';
import type { Dispatch } from '../ipc/dispatcher.ts';
import { dispatcher } from '../ipc/dispatcher.ts';
import type { HandlerParts } from '../ipc/handlers.ts';
import { handlersOf } from '../ipc/handlers.ts';
import type { Publisher } from '../ipc/publisher.ts';
import { changeSettings } from '../settings/settings.ts';
import { whileLocked } from '../staff/while-locked.ts';
import type { Candidate } from '../terminals/choose.ts';
import { terminalFor } from '../terminals/choose.ts';
import { isTaken } from '../terminals/is-taken.ts';
import { whileInstalling } from '../updates/while-installing.ts';
import type { Desks } from './desks.ts';
import type { Ground } from './ground.ts';
import type { Services } from './services.ts';

type Snapshots = Publisher<TillView>;

/** The one door for whoever asks this till for something, over the bridge or in lines of JSON. */
export function requestsOf(ground: Ground, services: Services, desks: Desks, snapshots: Snapshots): Dispatch {
  const handlers = handlersOf({
    ...services,
    ...desks,
    ...toScreens(ground, snapshots),
    ...toTerminals(ground, services, snapshots),
    ...ofTheTill(ground),
  });
  const admit = admitting(
    whileInstalling(() => desks.updates.isInstalling),
    whileLocked(() => services.staff.isLocked),
  );
  return dispatcher(handlers, ground.ports.log, newIncident, admit);
}

type Admit = (name: RequestName) => void;

const admitting =
  (...rules: readonly Admit[]): Admit =>
  (name) => {
    for (const rule of rules) rule(name);
  };

const toScreens = ({ ports, given }: Ground, snapshots: Snapshots) => ({
  view: () => snapshots.current(),
  comingRevision: () => snapshots.coming,
  customerView: () => customerView(snapshots.current(), given.settings.counter.idleMessage),
  showCustomer: ports.showCustomer,
  openSetUp: ports.openSetUp,
  closeTill: ports.closeTill,
});

function ofTheTill({ ports, given, store, record }: Ground) {
  const { settings, signingKey: key } = given;
  const { name, address, currency } = settings.shop;
  const till = settings.till.id;
  const wall = () => ports.clock.wall();
  const { saveText } = ports;
  return {
    till,
    currency,
    letterhead: { shop: { name, address }, till: settings.till.name, training: settings.training },
    tipMode: settings.counter.tip.mode,
    books: record.books,
    wall,
    exportJournal: () => exportFromTill({ journal: store.journal, key, till, wall, saveText }),
  };
}

type TerminalChoice = Pick<HandlerParts, 'chargeOn' | 'selectTerminal' | 'showTerminal' | 'sweep'>;

function toTerminals(ground: Ground, services: Services, snapshots: Snapshots): TerminalChoice {
  const { ports, given } = ground;
  const { registry, sweep } = services;
  const { showPage } = ports;
  const { controlUrl } = given;
  const face = (url: string) => `${url}/face/${encodeURIComponent(registry.active().id)}`;
  return {
    sweep: () => sweep.run(),
    chargeOn: () => terminalFor(registry.active().id, candidates(ground, services)),
    selectTerminal: async (activeTerminalId) => {
      registry.select(activeTerminalId);
      snapshots.changed();
      await changeSettings(ports.profile, (now) => ({ ...now, activeTerminalId }));
    },
    showTerminal: showPage === null || controlUrl === null ? null : () => showPage(face(controlUrl)),
  };
}

/** The terminals of this till as a charge sees them now. */
const candidates = ({ record }: Ground, { registry, health }: Services): readonly Candidate[] =>
  registry.list().map((terminal) => ({
    terminal,
    reach: health.of(terminal.id).reach,
    isTaken: isTaken(record.books, terminal.id),
  }));
