import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CatalogueOverview, Product } from '#shared/catalogue.ts';
import type { FlightView } from '#shared/flight.ts';
import type { HealthView } from '#shared/health.ts';
import type { CategoryId } from '#shared/ids.ts';
import type { ReceiptView } from '#shared/sale.ts';
import type { TillView } from '#shared/till.ts';
import { adoptView } from './adopt-view.ts';
import { initialUi, type UiState } from './ui-state.ts';

export interface TillState {
  /** Null until main has spoken once. */
  readonly view: TillView | null;
  readonly catalogue: CatalogueOverview | null;
  /** Products of the categories that were looked at, as far as they were scrolled through. */
  readonly shelves: ReadonlyMap<CategoryId, readonly Product[]>;
  readonly receipt: ReceiptView | null;
  readonly flight: FlightView | null;
  readonly health: HealthView | null;
  readonly ui: UiState;
}

export type TillStore = StoreApi<TillState>;

export const createTillStore = (): TillStore =>
  createStore<TillState>(() => ({
    view: null,
    catalogue: null,
    shelves: new Map(),
    receipt: null,
    flight: null,
    health: null,
    ui: initialUi,
  }));

export function receiveView(store: TillStore, arrived: TillView): void {
  store.setState((state) => ({ view: adoptView(state.view, arrived) }));
}

/** Whatever was known of other products is forgotten. */
export function receiveCatalogue(store: TillStore, catalogue: CatalogueOverview): void {
  store.setState({ catalogue, shelves: new Map() });
}

/** `from` is the number of the first of `products` in its category; a page that is no longer the next one is dropped. */
export function receiveShelf(
  store: TillStore,
  category: CategoryId,
  from: number,
  products: readonly Product[],
): void {
  const { shelves } = store.getState();
  const known = shelves.get(category) ?? [];
  if (known.length === from)
    store.setState({ shelves: new Map(shelves).set(category, [...known, ...products]) });
}

export function changeUi(store: TillStore, change: Partial<UiState>): void {
  store.setState((state) => ({ ui: { ...state.ui, ...change } }));
}
