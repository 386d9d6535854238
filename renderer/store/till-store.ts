import type { ShiftId } from '#shared/ids.ts';
import type { BackupView } from '#shared/backup.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DevicesView, FoundPort, ScaleReading } from '#shared/devices.ts';
import type { CatalogueOverview } from '#shared/catalogue.ts';
import type { FleetView } from '#shared/fleet.ts';
import type { PreflightView } from '#shared/preflight.ts';
import type { FlightView } from '#shared/flight.ts';
import type { HealthView } from '#shared/health.ts';
import type { FoundPrinter, HardwareView } from '#shared/printing.ts';
import type { PaperView, PaperWish } from '#shared/paper/paper-wish.ts';
import type { MonoImage, PaperDocument } from '#shared/document.ts';
import type { ClosedShifts, ShiftDesk } from '#shared/shift.ts';
import type { PaidSale, SalesFound } from '#shared/sales-list.ts';
import type { TillView } from '#shared/till.ts';
import type { ImportView } from '#shared/catalogue-import.ts';
import type { ReportView } from '#shared/report.ts';
import { adoptView } from './adopt-view.ts';
import { initialProducts, type ProductsDesk } from './products-desk.ts';
import type { Shelf } from './shelf.ts';
import { initialUi, type UiState } from './ui-state.ts';

export interface ShiftPaper {
  readonly shiftId: ShiftId;
  readonly document: PaperDocument;
}

export interface TillState {
  /** Null until main has spoken once. */
  readonly view: TillView | null;
  readonly catalogue: CatalogueOverview | null;
  /** The products of categories, as far as they were looked at. */
  readonly shelf: Shelf;
  /** The paper that was looked at last. */
  readonly paper: ShownPaper | null;
  readonly flight: FlightView | null;
  readonly health: HealthView | null;
  readonly shiftDesk: ShiftDesk | null;
  readonly closedShifts: ClosedShifts | null;
  /** The X or Z that is looked at. */
  readonly shiftPaper: ShiftPaper | null;
  readonly backups: BackupView | null;
  readonly fleet: FleetView | null;
  readonly preflight: PreflightView | null;
  /** The page of paid sales that was asked for last. */
  readonly sales: SalesFound | null;
  readonly paidSale: PaidSale | null;
  /** `today` null: they may not be looked at. Null: nobody has asked. */
  readonly reports: { readonly today: string | null; readonly shown: ReportView | null } | null;
  readonly productImport: ImportView | null;
  readonly products: ProductsDesk;
  readonly hardware: HardwareView | null;
  /** Null before the first look. */
  readonly foundPrinters: readonly FoundPrinter[] | null;
  readonly devices: DevicesView | null;
  /** On top of papers. */
  readonly logo: MonoImage | null;
  /** Null before the first look. */
  readonly foundPorts: readonly FoundPort[] | null;
  /** The latest word of the scale. */
  readonly weighed: ScaleReading | null;
  /** What a serial scanner read while it was tried. */
  readonly triedScan: string | null;
  readonly ui: UiState;
}

export interface ShownPaper extends PaperView {
  readonly wish: PaperWish;
}

export type TillStore = StoreApi<TillState>;

export const createTillStore = (): TillStore =>
  createStore<TillState>(() => ({
    view: null,
    catalogue: null,
    shelf: new Map(),
    paper: null,
    hardware: null,
    foundPrinters: null,
    devices: null,
    foundPorts: null,
    logo: null,
    weighed: null,
    triedScan: null,
    flight: null,
    health: null,
    shiftDesk: null,
    closedShifts: null,
    shiftPaper: null,
    backups: null,
    fleet: null,
    preflight: null,
    sales: null,
    paidSale: null,
    reports: null,
    productImport: null,
    products: initialProducts,
    ui: initialUi,
  }));

export function receiveView(store: TillStore, arrived: TillView): void {
  store.setState((state) => ({ view: adoptView(state.view, arrived) }));
}

export function changeUi(store: TillStore, change: Partial<UiState>): void {
  store.setState((state) => ({ ui: { ...state.ui, ...change } }));
}
