import { join } from 'node:path';
import type { CustomerDisplayMode } from '#shared/counter.ts';
import type { CustomerView } from '#shared/customer.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { ShopClock, TimeZone } from '#shared/shop-clock.ts';
import { shopClock, timeZoneOf } from '#shared/shop-clock.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import type { TillView } from '#shared/till.ts';
import { BackupSchedule } from './backup/backup-schedule.ts';
import { BackupService } from './backup/backup-service.ts';
import { BootPlan } from './boot-plan.ts';
import { localMinute } from './clock.ts';
import { publicKeyText } from './audit/signing-key.ts';
import { readInThread } from './catalogue/read-catalogue.ts';
import { ShopShelf } from './catalogue/shop-shelf.ts';
import { catalogueFiles } from './catalogue/catalogue-files.ts';
import { ProductEditor } from './catalogue/edit/product-editor.ts';
import type { CatalogueImportParts } from './catalogue/import/catalogue-import.ts';
import { CatalogueImport } from './catalogue/import/catalogue-import.ts';
import { importThreads } from './catalogue/import/import-thread.ts';
import { LabelDesk } from './catalogue/labels/label-desk.ts';
import { PriceClock } from './catalogue/price-clock.ts';
import { CertificateWatch } from './certificates/certificate-watch.ts';
import type { Clock } from './clock.ts';
import type { OrderSource } from './command-line.ts';
import { customerView } from './display/customer-view.ts';
import { TipQuestions } from './display/tip-question.ts';
import { Drills } from './training/drills.ts';
import { simulatorStage } from './training/stage.ts';
import { newIncident, randomId } from './identifiers.ts';
import type { PrintPdf } from './print-pdf.ts';
import { diagnosisOf } from './support/diagnosis.ts';
import type { SaveText } from './save-text.ts';
import type { Dispatch } from './ipc/dispatcher.ts';
import { dispatcher } from './ipc/dispatcher.ts';
import { handlersOf } from './ipc/handlers.ts';
import type { DiagnosisParts } from './ipc/rooms/diagnosis.ts';
import { Publisher } from './ipc/publisher.ts';
import { exportFromTill } from './audit/till-export.ts';
import { mayUseReserve } from './journal/facts.ts';
import type { Store } from './journal/open-store.ts';
import { openStore } from './journal/open-store.ts';
import { TillRecord } from './journal/record.ts';
import type { StoreProcess } from './journal/store-protocol.ts';
import type { Log } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { jobFiles } from './printing/job-files.ts';
import type { PaperPress } from './printing/paper-press.ts';
import { openDeviceFile } from './devices/device-file.ts';
import type { SerialPorts } from './devices/serial-ports.ts';
import { openPrintingFile } from './printing/printing-file.ts';
import { ConnectivityFile } from './fleet/connectivity-file.ts';
import { JOURNAL_MIGRATIONS } from './journal/migrations.ts';
import type { KeyStores } from './provisioning/key-stores.ts';
import { lostKeysOf } from './provisioning/lost-keys.ts';
import type { Provisioned } from './provisioning/provision.ts';
import { provision } from './provisioning/provision.ts';
import type { ChoosePicture } from './receipts/stationery.ts';
import { DayBook } from './reports/day-book.ts';
import type { Slices } from './reports/in-slices.ts';
import { SumsAhead } from './reports/sums-ahead.ts';
import type { Books } from './sales/books.ts';
import type { Services } from './services.ts';
import { servicesOf } from './services.ts';
import { shiftRule } from './shifts/shift-rule.ts';
import { ForgetTraces } from './retention/forget-traces.ts';
import { PreferenceFile } from './settings/preferences.ts';
import type { Settings } from './settings/settings.ts';
import { changeSettings } from './settings/settings.ts';
import { whileLocked } from './staff/while-locked.ts';
import type { Candidate } from './terminals/choose.ts';
import { terminalFor } from './terminals/choose.ts';
import { isTaken } from './terminals/is-taken.ts';
import { tillView } from './till-view.ts';
import { readStatement } from './updates/feed.ts';
import type { Installer } from './updates/installer.ts';
import { counterOf } from './updates/may-install.ts';
import { tillKeyIn } from './updates/till-key.ts';
import { UpdateService } from './updates/update-service.ts';
import { VENDOR_KEYS } from './updates/vendor-keys.ts';
import { whileInstalling } from './updates/while-installing.ts';

/** What differs between Electron, plain Node and a simulation. */
export interface TillPorts {
  readonly version: string;
  readonly profile: string;
  readonly order: OrderSource | null;
  readonly keyStores: KeyStores;
  readonly spawnStore: () => StoreProcess;
  readonly p12Worker: string;
  readonly catalogueWorker: string;
  readonly importWorker: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Shows a page of the simulator beside the till; null where there is no screen. */
  readonly showPage: ((url: string) => void) | null;
  /** Opens the customer's screen as a window; null where there is no screen. */
  readonly showCustomer: (() => void) | null;
  /** Lets a person choose a file; null where there is no screen. */
  readonly saveText: SaveText | null;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
  /** The file that `log` writes; null where it writes none. */
  readonly logFile: string | null;
  /** Draws papers; null where there is no screen. */
  readonly press: PaperPress | null;
  readonly serialPorts: SerialPorts;
  /** Lets a person choose a folder; null where there is no screen. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Lets a person choose a sheet of products; null where there is no screen. */
  readonly chooseSheet: (() => Promise<string | null>) | null;
  readonly chooseLogo: ChoosePicture | null;
  /** Ends the till and opens its set-up; null where there is no screen, and in training. */
  readonly openSetUp: (() => void) | null;
  /** Ends the program; null where there is no screen. */
  readonly closeTill: (() => void) | null;
  readonly installer: Installer;
}

export interface RunningTill {
  readonly dispatch: Dispatch;
  readonly view: () => TillView;
  /** Calls back with every snapshot from now on. */
  readonly onTill: (listener: (view: TillView) => void) => void;
  /** Calls back with every code that a device read which is no keyboard. */
  readonly onScan: (listener: (code: string) => void) => void;
  /** What the customer sees of that snapshot. */
  readonly forCustomer: (view: TillView) => CustomerView;
  readonly customerDisplay: CustomerDisplayMode;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a till: opens the journal, whose lock keeps a second till off the profile, then the vault; folds the
 * books, takes up what was left unsettled. What it rejects with names the remedy (`explained.ts`).
 */
export async function startTill(ports: TillPorts): Promise<RunningTill> {
  const { clock, log } = ports;
  const plan = new BootPlan(log, () => clock.monotonic());
  const store = await plan.phase('open journal', () => openJournal(ports));
  try {
    const given = await plan.phase('provision', () => provision({ ...ports, wall: () => clock.wall() }));
    const record = new TillRecord(store.journal, shiftRule(given.settings.shifts));
    const reporting = reportingOf(ports, given.settings);
    record.onStep((step) => reporting.dayBook.hear(step));
    await plan.phase('replay', () => record.replay());
    return await assemble(ports, given, store, record, reporting);
  } catch (error) {
    await store.close();
    throw error;
  }
}

const openJournal = ({ profile, spawnStore, clock }: TillPorts): Promise<Store> =>
  openStore({
    directory: join(profile, 'journal'),
    spawn: spawnStore,
    clock: () => clock.wall(),
    mayUseReserve,
  });

interface Reporting {
  readonly dayBook: DayBook;
  readonly shopClock: ShopClock;
  readonly timeZone: TimeZone;
  readonly slices: Slices;
}

/** Days are those of the shop's time zone, which is this computer's unless the settings name another. */
function reportingOf({ clock }: TillPorts, { shop }: Settings): Reporting {
  const timeZone = timeZoneOf(shop.timeZone);
  const onTheWall = shopClock(timeZone.name);
  const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const slices = { now: () => clock.monotonic(), breathe };
  const dayBook = new DayBook({ localTime: onTheWall.read, ...slices });
  return { shopClock: onTheWall, timeZone, slices, dayBook };
}

async function assemble(
  ports: TillPorts,
  given: Provisioned,
  store: Store,
  record: TillRecord,
  reporting: Reporting,
): Promise<RunningTill> {
  const { clock, log, version, saveText } = ports;
  const { settings, credentials, weakKeyStore } = given;
  const changed = () => publisher.changed();
  for (const terminalId of given.switchedBack) log.warn('certificate.switchedBack', { terminalId });
  const lostKeys = lostKeysOf(credentials, settings);
  if (lostKeys !== null)
    log.warn('keys.lost', {
      code: lostKeys.code,
      cards: lostKeys.cards,
      why: credentials.lost?.failure.message ?? '',
    });
  const scans = new Set<(code: string) => void>();
  const preferences = await PreferenceFile.open(ports);
  const printing = {
    file: await openPrintingFile(ports.profile, log),
    store: jobFiles(ports.profile, log),
    press: ports.press,
  };
  const shelf = new ShopShelf({
    profile: ports.profile,
    currency: settings.shop.currency,
    store: store.catalogue,
    read: readInThread(ports.catalogueWorker),
    log,
    wall: () => clock.wall(),
    changed: () => {
      priceClock.look();
      changed();
    },
  });
  const priceClock = new PriceClock({ store: store.catalogue, clock, log, repriced: () => shelf.repriced() });
  const certificates = await CertificateWatch.open({
    profile: ports.profile,
    vault: given.vault,
    terminals: settings.terminals,
    own: credentials.identities,
    clock,
    log,
    changed,
  });
  const connectivity = await ConnectivityFile.open(ports.profile, log);
  const services = servicesOf({
    settings,
    credentials,
    certificates,
    record,
    store,
    shelf,
    clock,
    log,
    version,
    saveText,
    printPdf: ports.printPdf,
    preferences,
    connectivity: {
      recalled: connectivity.recalled,
      keep: (events) => connectivity.keep(events),
    },
    ...reporting,
    printing,
    devices: {
      file: await openDeviceFile(ports.profile, log),
      ports: ports.serialPorts,
      scanned: (code) => scans.forEach((hear) => hear(code)),
    },
    logo: {
      choosePicture: ports.chooseLogo,
      keep: async (logo) => {
        await changeSettings(ports.profile, (now) => ({ ...now, receipts: { ...now.receipts, logo } }));
      },
    },
    changed,
    nameTerminal: async (id, name) => {
      await changeSettings(ports.profile, renamed(id, name));
    },
  });
  const backups = new BackupService({
    ...ports,
    till: settings.till,
    journal: store.journal,
    record,
    vault: given.vault,
    settings: settings.backup,
    keepSettings: async (backup) => {
      await changeSettings(ports.profile, (now) => ({ ...now, backup }));
    },
  });
  const catalogueDoor = {
    files: catalogueFiles(ports.profile),
    currency: settings.shop.currency,
    shelf,
    threads: importThreads(ports.importWorker),
    record,
    allow: (act, approval, about) => services.staff.require(act, approval, about),
    inTurn: oneAtATime(),
    wall: () => clock.wall(),
  } satisfies Partial<CatalogueImportParts>;
  const catalogueImport = new CatalogueImport({ ...ports, ...catalogueDoor });
  const productEditor = new ProductEditor({
    ...catalogueDoor,
    store: store.catalogue,
    changed: () => catalogueImport.productsChanged(),
  });
  const labelDesk = new LabelDesk({
    ...ports,
    products: productEditor,
    printing: services.printing,
    savePdf: services.savePdf,
    speech: async () => (await import('#shared/words/speech.ts')).speechIn(settings.shop.locale),
  });
  const forgetTraces = new ForgetTraces({ traces: store.traces, clock, log });
  const sumsAhead = new SumsAhead({
    clock,
    sums: () => [...record.books.shifts.counting, reporting.dayBook],
  });
  const schedule = new BackupSchedule({ clock, log, ifDue: () => backups.ifDue() });
  const tips = new TipQuestions({ sale: () => publisher.current().sale, changed });
  const drills = new Drills({
    record,
    stage: given.controlUrl === null ? null : simulatorStage(given.controlUrl),
    terminals: () => services.registry.list().map(({ id }) => id),
    clock,
    log,
    changed,
  });
  const updates = await updatesOf(ports, given, record, () => backups.run(), changed);
  const viewParts = {
    settings,
    weakKeyStore,
    lostKeys,
    timeZone: reporting.timeZone,
    staff: services.staff,
    preferences,
    books: record.books,
    payments: services.payments,
    modifications: services.modifications,
    printing: services.printing,
    devices: services.devices,
    registry: services.registry,
    health: services.health,
    lanHealth: services.lanHealth,
    certificates,
    tips,
    shelf,
    drills,
    updates,
    journal: () => store.journal.state(),
  };
  const publisher: Publisher<TillView> = new Publisher((revision) => tillView(viewParts, revision));
  const diagnosis = diagnosisOf(ports, given, services, record, changed);
  const dispatch = dispatcher(
    handlers(ports, given, store, record, services, publisher, {
      tips,
      drills,
      backups,
      catalogueImport,
      productEditor,
      labelDesk,
      updates,
      ...diagnosis,
    }),
    log,
    newIncident,
    admitting(
      whileInstalling(() => updates.isInstalling),
      whileLocked(() => services.staff.isLocked),
    ),
  );
  record.onChange(changed);
  store.journal.onState(changed);
  await shelf.open();
  priceClock.start();
  const signingKey = publicKeyText(given.signingKey);
  const started = { type: 'till.started', version, till: settings.till.id, signingKey } as const;
  await record.write(started, ...services.staff.atStart());
  services.payments.resume();
  services.modifications.resume();
  services.paperPrinting.start();
  services.printing.start().catch((error: unknown) => log.bug('printing', error));
  services.devices.start().catch((error: unknown) => log.bug('devices', error));
  services.health.start();
  certificates.start();
  services.sweep.start();
  services.shiftMatching.start();
  schedule.start();
  sumsAhead.start();
  forgetTraces.start();
  updates.start();
  recallTraces(store, services, log);
  return {
    dispatch,
    view: () => publisher.current(),
    onTill: (listener) => void publisher.listen(listener),
    onScan: (listener) => void scans.add(listener),
    forCustomer: (view) => customerView(view, settings.counter.idleMessage),
    customerDisplay: settings.counter.customerDisplay,
    stop: async () => {
      updates.stop();
      services.health.stop();
      await connectivity.flush();
      await priceClock.stop();
      await services.printing.stop();
      await services.devices.stop();
      await certificates.stop();
      await services.recorder.stop();
      services.sweep.stop();
      services.shiftMatching.stop();
      sumsAhead.stop();
      forgetTraces.stop();
      await schedule.stop();
      await store.close();
    },
  };
}

/** What a newer version has to suit, and what it waits for. */
async function updatesOf(
  { profile, version, clock, log, installer }: TillPorts,
  { settings }: Provisioned,
  record: TillRecord,
  backUp: () => Promise<void>,
  changed: () => void,
): Promise<UpdateService> {
  const { feed, hours } = settings.updates;
  const tillKey = feed === null ? '' : await tillKeyIn(profile, randomId);
  const journal = { format: JOURNAL_MIGRATIONS.length, facts: record.kinds };
  const { platform, arch } = process;
  return new UpdateService({
    feed: feed === null ? null : new URL(feed),
    hours,
    keys: VENDOR_KEYS,
    installer,
    read: readStatement,
    standing: () => ({ installed: version, platform, arch, journal, tillKey }),
    counter: () => counterOf(record.books),
    minuteOf: localMinute,
    backUp: () => backUp().catch((error: unknown) => log.warn('update.notBackedUp', { why: String(error) })),
    clock,
    log,
    changed,
  });
}

type Admit = (name: RequestName) => void;

const admitting =
  (...rules: readonly Admit[]): Admit =>
  (name) => {
    for (const rule of rules) rule(name);
  };

function handlers(
  { profile, showPage, showCustomer, openSetUp, closeTill, saveText, clock }: TillPorts,
  { settings, controlUrl, signingKey }: Provisioned,
  store: Store,
  record: TillRecord,
  services: Services,
  publisher: Publisher<TillView>,
  counter: {
    readonly tips: TipQuestions;
    readonly drills: Drills;
    readonly backups: BackupService;
    readonly catalogueImport: CatalogueImport;
    readonly productEditor: ProductEditor;
    readonly labelDesk: LabelDesk;
    readonly updates: UpdateService;
  } & DiagnosisParts,
) {
  const { name, address, currency } = settings.shop;
  const face = (url: string) => `${url}/face/${encodeURIComponent(services.registry.active().id)}`;
  return handlersOf({
    ...services,
    view: () => publisher.current(),
    customerView: () => customerView(publisher.current(), settings.counter.idleMessage),
    ...counter,
    showCustomer,
    openSetUp,
    closeTill,
    books: record.books,
    till: settings.till.id,
    currency,
    tipMode: settings.counter.tip.mode,
    wall: () => clock.wall(),
    sweep: () => services.sweep.run(),
    exportJournal: () =>
      exportFromTill({
        journal: store.journal,
        key: signingKey,
        till: settings.till.id,
        wall: () => clock.wall(),
        saveText,
      }),
    chargeOn: () => terminalFor(services.registry.active().id, candidates(services, record.books)),
    letterhead: { shop: { name, address }, till: settings.till.name, training: settings.training },
    selectTerminal: async (activeTerminalId) => {
      services.registry.select(activeTerminalId);
      publisher.changed();
      await changeSettings(profile, (now) => ({ ...now, activeTerminalId }));
    },
    showTerminal: showPage === null || controlUrl === null ? null : () => showPage(face(controlUrl)),
  });
}

/** The terminals of this till as a charge sees them now. */
const candidates = ({ registry, health }: Services, books: Books): readonly Candidate[] =>
  registry.list().map((terminal) => ({
    terminal,
    reach: health.of(terminal.id).reach,
    isTaken: isTaken(books, terminal.id),
  }));

/** The figures of the day; read a moment after the start, because nobody sells by them. */
function recallTraces({ traces }: Store, { lanHealth }: Services, log: Log): void {
  lanHealth.recall(traces).catch((error: unknown) => log.warn('traces.unread', { why: String(error) }));
}

const renamed =
  (id: TerminalId, name: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    terminals: settings.terminals.map((one) => (one.id === id ? { ...one, name } : one)),
  });
