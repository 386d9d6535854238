import { CAPTURE_TOLERANCE_PPM } from '#shared/refund.ts';
import type { ShopClock, TimeZone } from '#shared/shop-clock.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { CertificateWatch } from './certificates/certificate-watch.ts';
import type { Clock } from './clock.ts';
import {
  newFleetOrderId,
  newLineId,
  newModificationId,
  newRefundId,
  newReturnId,
  newSaleId,
  newShiftId,
  newTenderId,
} from './identifiers.ts';
import type { PrintPdf } from './print-pdf.ts';
import type { SaveText } from './save-text.ts';
import type { ConnectivityParts } from './fleet/connectivity.ts';
import { Connectivity } from './fleet/connectivity.ts';
import { FleetService } from './fleet/fleet-service.ts';
import { paysElsewhere } from './fleet/pays-elsewhere.ts';
import { FlightService } from './flight/flight-service.ts';
import { LanHealth } from './flight/lan-health.ts';
import { FlightRecorder } from './flight/recorder.ts';
import type { Store } from './journal/open-store.ts';
import type { TillRecord } from './journal/record.ts';
import type { Log } from './log.ts';
import { TracedLink } from './payments/driver/traced-link.ts';
import { vinrRefundList } from './payments/driver/vinr-refund-list.ts';
import { vinrList } from './payments/driver/vinr-list.ts';
import { VinrLink } from './payments/driver/vinr-link.ts';
import { VinrModificationLink } from './payments/driver/vinr-modification-link.ts';
import { ModificationService } from './payments/modifications/modification-service.ts';
import { PaymentService } from './payments/payment-service.ts';
import { guarded } from './payments/trace.ts';
import { Papers } from './receipts/papers.ts';
import { Stationer, type StationerParts } from './receipts/stationery.ts';
import { findPrinters } from './printing/find-printers.ts';
import { pdfSaver } from './printing/save-pdf.ts';
import type { JobStore } from './printing/job-files.ts';
import type { PaperPress } from './printing/paper-press.ts';
import type { PrintingFile } from './printing/printing-file.ts';
import { DeviceService, type DeviceServiceParts } from './devices/device-service.ts';
import { PrintingService } from './printing/printing-service.ts';
import { PaperPrinting } from './receipts/paper-printing.ts';
import { Resolutions } from './payments/resolutions.ts';
import { ShiftMatching } from './shifts/shift-matching.ts';
import { shiftPapers } from './shifts/shift-papers.ts';
import { ShiftService } from './shifts/shift-service.ts';
import type { DayBook } from './reports/day-book.ts';
import type { Slices } from './reports/in-slices.ts';
import { ReportService } from './reports/report-service.ts';
import { speechAtTill } from './speech-at-till.ts';
import { Sweep } from './reconciliation/sweep.ts';
import type { ShopShelf } from './catalogue/shop-shelf.ts';
import { BasketService } from './sales/basket-service.ts';
import type { Allow } from './sales/guarded.ts';
import { ExchangeService } from './sales/returns/exchange-service.ts';
import { RefundService } from './sales/returns/refund-service.ts';
import { SaleService } from './sales/sale-service.ts';
import { TenderService } from './sales/tenders/tender-service.ts';
import type { PreferenceFile } from './settings/preferences.ts';
import type { Settings } from './settings/settings.ts';
import { TerminalHealth } from './terminals/health.ts';
import { Staff } from './staff/staff.ts';
import { offlineLimitOf } from './terminals/offline-limits.ts';
import { TerminalRegistry } from './terminals/registry.ts';
import type { Credentials } from './provisioning/credentials.ts';
import { vinrClient } from './provisioning/vinr-client.ts';

export interface ServiceParts {
  readonly settings: Settings;
  readonly credentials: Credentials;
  readonly certificates: CertificateWatch;
  readonly record: TillRecord;
  readonly store: Pick<Store, 'journal' | 'traces'>;
  readonly shelf: ShopShelf;
  readonly clock: Clock;
  readonly log: Log;
  readonly version: string;
  readonly saveText: SaveText | null;
  readonly printPdf: PrintPdf | null;
  readonly preferences: PreferenceFile;
  readonly connectivity: ConnectivityParts;
  readonly dayBook: DayBook;
  readonly shopClock: ShopClock;
  readonly timeZone: TimeZone;
  readonly slices: Slices;
  readonly printing: {
    readonly file: PrintingFile;
    readonly store: JobStore;
    readonly press: PaperPress | null;
  };
  readonly devices: Pick<DeviceServiceParts, 'file' | 'ports' | 'scanned'>;
  readonly logo: Pick<StationerParts, 'choosePicture' | 'keep'>;
  /** Something worth showing has changed that is not a fact. */
  readonly changed: () => void;
  /** Keeps the new name of one of this till's terminals. */
  readonly nameTerminal: (id: TerminalId, name: string) => Promise<void>;
}

/** The services of one till, each given its ports. */
export function servicesOf(parts: ServiceParts) {
  const { settings, credentials, certificates, record, clock, log, changed } = parts;
  const { currency } = settings.shop;
  const registry = new TerminalRegistry(settings.terminals, settings.activeTerminalId);
  const cloud = credentials.secretKey !== null;
  const { shopClock } = parts;
  const timeZone = parts.timeZone.name;
  const lanHealth = new LanHealth({ registry, wall: () => clock.wall(), shopClock });
  const recorder = new FlightRecorder({
    store: parts.store.traces,
    clock,
    log,
    seq: () => record.seq,
    heard: (line) => lanHealth.take(line),
  });
  const trace = guarded(recorder, log);
  const vinr = vinrClient({ ...settings, isDenied: certificates.isDenied }, credentials);
  const missed = (id: TerminalId) => health.lookNow(id);
  const driver = new VinrLink({ vinr, registry, cloud, trace, clock, missed });
  const link = new TracedLink({ link: driver, trace, clock });
  const connectivity = new Connectivity(parts.connectivity);
  const health: TerminalHealth = new TerminalHealth({
    registry,
    probe: driver,
    clock,
    log,
    cloudAllowed: cloud,
    changed,
    probed: (id, answer) => {
      lanHealth.probed(id, answer);
      if (answer.ok) certificates.seen(id, answer.peer);
      const address = registry.addressOf(id);
      const { name } = registry.get(id);
      connectivity.looked({ id, name, address, at: clock.wall(), away: answer.ok ? null : answer.reason });
    },
  });
  const flight = new FlightService({
    ...parts.store,
    books: record.books,
    flush: () => recorder.flush(),
    from: { till: settings.till.id, version: parts.version },
    wall: () => clock.wall(),
    saveText: parts.saveText,
  });
  const payments = new PaymentService({
    record,
    link,
    clock,
    trace,
    log,
    changed,
    till: settings.till.id,
    exposureLimitOf: (id) =>
      offlineLimitOf(health.of(id).model ?? registry.get(id).model, currency, settings.offlineLimit),
    newTenderId,
  });
  const sweep = new Sweep({
    record,
    list: cloud ? vinrList(vinr) : null,
    terminals: () => registry.list().map(({ id }) => id),
    till: settings.till.id,
    clock,
    log,
    ask: (tenderId) => payments.askNow(tenderId),
  });
  const staff = new Staff({ settings, record, clock, shopClock, log });
  const modifications = new ModificationService({
    record,
    link: new VinrModificationLink(vinr),
    clock,
    log,
    changed,
    till: settings.till.id,
    grant: (pin, amount) => staff.grant({ kind: 'refund', amount: amount.amount }, pin),
    newModificationId,
    captureTolerancePpm: CAPTURE_TOLERANCE_PPM,
  });
  const resolutions = new Resolutions({ record, payments, modifications, staff });
  const allow: Allow = (act, approval, about) => staff.require(act, approval, about);
  const fleet = new FleetService({
    vinr: cloud ? vinr : null,
    record,
    registry,
    connectivity,
    allow,
    paysElsewhere: paysElsewhere(vinrList(vinr), () => clock.wall()),
    renamed: async (id, name) => {
      if (!registry.list().some((one) => one.id === id)) return;
      registry.rename(id, name);
      changed();
      await parts.nameTerminal(id, name);
    },
    newOrderId: newFleetOrderId,
  });
  const { prices, cashStep } = settings.shop;
  const terms = { currency, prices, cashStep };
  const baskets = new BasketService({
    record,
    shelf: parts.shelf,
    terms,
    codeRules: () => ({
      currency,
      embedded: settings.counter.scales,
      thisYear: Number(shopClock.read(clock.wall()).day.slice(0, 4)),
    }),
    allow,
    newSaleId,
    newLineId,
  });
  const sales = new SaleService({ record, allow });
  const speech = () => speechAtTill({ preferences: parts.preferences, staff, shop: settings.shop, timeZone });
  const reports = new ReportService({
    record,
    dayBook: parts.dayBook,
    localTime: shopClock.read,
    currency,
    clock,
    allow,
    saveText: parts.saveText,
    printPdf: parts.printPdf,
    shop: settings.shop.name,
    speech,
  });
  const tenders = new TenderService({ record, choices: settings.counter.tenders, newTenderId });
  const stationer = new Stationer({ ...parts.logo, settings });
  const papers = new Papers({
    books: record.books,
    stationer,
    locale: settings.shop.locale,
    timeZone,
    currency,
    wall: () => clock.wall(),
  });
  const { slices } = parts;
  const shifts = new ShiftService({
    record,
    settings: settings.shifts,
    currency,
    allow,
    newShiftId,
    slices,
  });
  const shiftMatching = new ShiftMatching({
    record,
    lists: cloud ? { payments: vinrList(vinr), refunds: vinrRefundList(vinr) } : null,
    terminals: () => registry.list().map(({ id }) => id),
    till: settings.till.id,
    clock,
    log,
  });
  const refunds = new RefundService({
    record,
    modifications,
    choices: settings.counter.tenders,
    allow,
    newReturnId,
    newRefundId,
  });
  const exchanges = new ExchangeService({
    record,
    refunds,
    modifications,
    shelf: parts.shelf,
    terms,
    allow,
    newSaleId,
    newLineId,
  });
  const printing = new PrintingService({
    ...parts.printing,
    ports: parts.devices.ports,
    clock,
    log,
    changed,
  });
  const devices = new DeviceService({ ...parts.devices, clock, log, changed });
  const savePdf = pdfSaver(parts.printing.press, parts.saveText);
  const paperPrinting = new PaperPrinting({ record, papers, printing, log });
  const support = { lanHealth, recorder, flight, fleet, certificates, connectivity, vinr };
  return {
    shelf: parts.shelf,
    shopClock,
    registry,
    link,
    health,
    payments,
    modifications,
    resolutions,
    sweep,
    baskets,
    sales,
    tenders,
    papers,
    stationer,
    refunds,
    exchanges,
    printing,
    devices,
    paperPrinting,
    savePdf,
    findPrinters: () => findPrinters({ clock, log }),
    staff,
    shifts,
    shiftMatching,
    slices,
    shiftSettings: settings.shifts,
    shiftPaper: shiftPapers(stationer, settings.shop.locale, timeZone),
    preferences: parts.preferences,
    changed,
    speech,
    reports,
    ...support,
  };
}

export type Services = ReturnType<typeof servicesOf>;
