import type { CatalogueState } from '#shared/catalogue.ts';
import type { TimeZone } from '#shared/shop-clock.ts';
import type { TerminalView } from '#shared/terminal.ts';
import type {
  JournalState,
  LastSale,
  ParkedSale,
  SetAsideSale,
  SetAsideStanding,
  TillView,
} from '#shared/till.ts';
import type { LostKeys } from '#shared/lost-keys.ts';
import type { TaskView } from '#shared/task.ts';
import type { CertificateWatch } from './certificates/certificate-watch.ts';
import type { TipQuestions } from './display/tip-question.ts';
import { exposureOn } from './payments/exposure.ts';
import type { ModificationService } from './payments/modifications/modification-service.ts';
import { openAuthorizations } from './payments/modifications/open-authorizations.ts';
import type { LanHealth } from './flight/lan-health.ts';
import type { PaymentService } from './payments/payment-service.ts';
import type { DeviceService } from './devices/device-service.ts';
import type { PrintingService } from './printing/printing-service.ts';
import type { Books } from './sales/books.ts';
import type { Sale } from './sales/sale.ts';
import { cardTenders, latestAttempt, openAttempt, standingOf } from './sales/sale.ts';
import type { LiveViews } from './sales/sale-view.ts';
import { saleView } from './sales/sale-view.ts';
import type { Task } from './sales/tasks.ts';
import type { PreferenceFile } from './settings/preferences.ts';
import type { Settings } from './settings/settings.ts';
import type { TerminalHealth } from './terminals/health.ts';
import { shiftState } from './shifts/shift-report.ts';
import type { Staff } from './staff/staff.ts';
import type { TerminalRecord, TerminalRegistry } from './terminals/registry.ts';
import type { Drills } from './training/drills.ts';
import type { UpdateService } from './updates/update-service.ts';

export interface ViewParts {
  readonly settings: Settings;
  readonly weakKeyStore: boolean;
  readonly lostKeys: LostKeys | null;
  readonly timeZone: TimeZone;
  readonly staff: Pick<Staff, 'view'>;
  readonly preferences: Pick<PreferenceFile, 'of'>;
  readonly books: Books;
  readonly payments: PaymentService;
  readonly modifications: ModificationService;
  readonly registry: TerminalRegistry;
  readonly health: TerminalHealth;
  readonly lanHealth: LanHealth;
  readonly certificates: Pick<CertificateWatch, 'notices'>;
  readonly tips: TipQuestions;
  readonly shelf: { readonly state: CatalogueState };
  readonly drills: Drills;
  readonly printing: Pick<PrintingService, 'view'>;
  readonly devices: Pick<DeviceService, 'hasScale'>;
  readonly updates: Pick<UpdateService, 'view'>;
  readonly journal: () => JournalState;
}

/** The snapshot of everything that a cashier's screen shows. Pure: the same parts give the same view. */
export function tillView(parts: ViewParts, revision: number): TillView {
  const { settings, weakKeyStore, lostKeys, books, payments, modifications, registry, journal } = parts;
  const { name, locale, currency, prices, cashStep } = settings.shop;
  const staff = parts.staff.view;
  const current = books.current;
  const live: LiveViews = {
    payment: (attempt) => payments.view(attempt),
    modification: (one) => modifications.view(one),
  };
  const sale = current === null ? null : saleView(current, live);
  return {
    revision,
    shop: { name, locale, currency, prices, cashStep, timeZone: parts.timeZone },
    counter: settings.counter,
    till: settings.till,
    ...staff,
    preferences: parts.preferences.of(staff.cashier?.id ?? null),
    training: settings.training,
    catalogue: parts.shelf.state,
    boot: payments.isRecovering ? { state: 'recovering' } : { state: 'ready' },
    sale,
    tipQuestion: parts.tips.about(sale),
    drill: parts.drills.view(),
    terminals: registry.list().map((terminal) => terminalView(parts, terminal)),
    terminalId: registry.activeId,
    setAside: [...books.live].flatMap((sale) => setAside(sale)),
    parked: [...books.live].flatMap((sale) => parkedSale(sale)),
    lastSale: lastSale(books.lastPaid),
    interrupted: books.interrupted,
    tasks: books.tasks.map(taskView).sort((a, b) => a.since - b.since),
    modifications: [...books.openModifications()].map(live.modification),
    authorizations: openAuthorizations(books.live),
    sweep: books.lastSweep,
    shift: shiftState(settings.shifts.mode, books.shifts.current),
    printing: parts.printing.view(),
    scale: parts.devices.hasScale,
    journal: journal(),
    update: parts.updates.view,
    kiosk: settings.kiosk.fullScreen,
    certificates: parts.certificates.notices(),
    weakKeyStore,
    lostKeys,
  };
}

function taskView({ terminalName: terminal, ...task }: Task): TaskView {
  const { id, kind, saleId, number, tenderId, amount, since } = task;
  return { id, kind, saleId, number, tenderId, terminal, amount, since };
}

function terminalView(
  { health, lanHealth, books, payments, settings }: ViewParts,
  terminal: TerminalRecord,
): TerminalView {
  const { id, name } = terminal;
  const { reach, model } = health.of(id);
  const quarantined = [...books.attempts()].some(
    (attempt) => attempt.intent.terminalId === id && isInDoubt(payments.view(attempt).state),
  );
  return {
    id,
    name,
    model: model ?? terminal.model,
    reach: quarantined || books.isPresenting(id) ? { state: 'quarantined' } : reach,
    exposure: exposureOn(id, books.watched(), settings.shop.currency, payments.exposureLimitOf(id)),
    activationMs: lanHealth.activationMs(id),
  };
}

const isInDoubt = (state: string): boolean => state === 'unknown' || state === 'needsAttention';

function lastSale(sale: Sale | null): LastSale | null {
  if (sale?.paidAt === null || sale === null) return null;
  const { id: saleId, number, paidAt } = sale;
  return { saleId, number, total: standingOf(sale).totals.total, paidAt };
}

function parkedSale(sale: Sale): readonly ParkedSale[] {
  if (sale.parked === null) return [];
  const { total, pieces } = standingOf(sale).totals;
  return [{ saleId: sale.id, number: sale.number, ...sale.parked, pieces, total }];
}

function setAside(sale: Sale): readonly SetAsideSale[] {
  if (sale.place !== 'setAside' || sale.parked !== null) return [];
  const attempt = cardTenders(sale).map(latestAttempt).at(-1);
  if (attempt === undefined) return [];
  const { requested: amount, terminalName: terminal } = attempt.intent;
  return [{ saleId: sale.id, number: sale.number, amount, terminal, standing: setAsideStanding(sale) }];
}

function setAsideStanding(sale: Sale): SetAsideStanding {
  if (openAttempt(sale) !== null) return 'checking';
  return sale.paidAt === null ? 'due' : 'paid';
}
