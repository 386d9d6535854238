import type { AppError } from '#shared/app-error.ts';
import type { FleetView } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Input } from '#shared/ipc/contract.ts';
import { allowed, ask, showNotice, type Desk } from './ask.ts';

type FleetCommand =
  | 'fleet.activate'
  | 'fleet.rename'
  | 'fleet.move'
  | 'fleet.configure'
  | 'fleet.configureLocation'
  | 'fleet.act';

/** An order as the form has it. */
export type FleetOrdering = {
  readonly [N in FleetCommand]: {
    readonly name: N;
    readonly input: Omit<Input<N>, 'commandId' | 'approval'>;
  };
}[FleetCommand];

/** `givenUp`: nobody allowed it. */
export type FleetAnswer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'givenUp' }
  | { readonly kind: 'trouble'; readonly error: AppError };

export interface FleetActions {
  /** The first page anew, or the one after that terminal. */
  readonly loadFleet: (after: TerminalId | null) => void;
  readonly orderFleet: (order: FleetOrdering) => Promise<FleetAnswer>;
}

export const fleetActions = (desk: Desk): FleetActions => ({
  loadFleet: (after) => void loadFleet(desk, after),
  async orderFleet({ name, input }) {
    const command = { ...input, commandId: desk.mintId() } as Input<typeof name>;
    const answer = await allowed(desk, name, command);
    void loadFleet(desk, null);
    if (answer.ok) return { kind: 'taken' };
    return answer.error.code === 'approval.needed'
      ? { kind: 'givenUp' }
      : { kind: 'trouble', error: answer.error };
  },
});

async function loadFleet(desk: Desk, after: TerminalId | null): Promise<void> {
  const answer = await ask(desk, 'fleet.list', { after });
  if (!answer.ok) showNotice(desk.store, answer.error);
  else desk.store.setState(({ fleet }) => ({ fleet: joined(after === null ? null : fleet, answer.value) }));
}

/** Terminals and locations of a further page come behind those that are shown. */
function joined(shown: FleetView | null, page: FleetView): FleetView {
  if (shown === null) return page;
  const known = new Set(shown.terminals.map(({ id }) => id));
  const places = new Set(shown.locations.map(({ id }) => id));
  return {
    ...page,
    terminals: [...shown.terminals, ...page.terminals.filter(({ id }) => !known.has(id))],
    locations: [...shown.locations, ...page.locations.filter(({ id }) => !places.has(id))],
  };
}
