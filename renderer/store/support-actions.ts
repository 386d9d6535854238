import type { TenderId } from '#shared/ids.ts';
import type { Answer } from '#shared/ipc/contract.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';
import type { Looking } from './ui-state.ts';

/** Looking into what happened. Changes nothing of sales and money. */
export interface SupportActions {
  /** Opens the details of a payment or the terminals' health over the screen; null closes it. */
  readonly look: (at: Looking | null) => void;
  readonly loadFlight: (tenderId: TenderId) => void;
  readonly saveFlight: (tenderId: TenderId) => void;
  readonly loadHealth: () => void;
  readonly saveJournal: () => void;
}

export function supportActions(desk: Desk): SupportActions {
  const { store } = desk;
  return {
    look: (looking) => changeUi(store, { looking, saved: null, notice: null }),
    loadFlight: (tenderId) => void fetchFlight(desk, tenderId),
    saveFlight: (tenderId) =>
      void save(desk, tenderId, () => tell(desk, 'flight.export', { commandId: desk.mintId(), tenderId })),
    loadHealth: () => void fetchHealth(desk),
    saveJournal: () =>
      void save(desk, 'journal', () => tell(desk, 'journal.export', { commandId: desk.mintId() })),
  };
}

async function fetchFlight(desk: Desk, tenderId: TenderId): Promise<void> {
  const answer = await ask(desk, 'flight.get', { tenderId });
  if (answer.ok) desk.store.setState({ flight: answer.value });
  else showNotice(desk.store, answer.error);
}

function save(
  desk: Desk,
  what: string,
  exported: () => Promise<Answer<'flight.export' | 'journal.export'>>,
): Promise<void> {
  return once(desk.store, `save ${what}`, async () => {
    const answer = await exported();
    if (answer.ok && answer.value.kind === 'saved') changeUi(desk.store, { saved: what });
  });
}

async function fetchHealth(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'health.get', {});
  if (answer.ok) desk.store.setState({ health: answer.value });
  else showNotice(desk.store, answer.error);
}
