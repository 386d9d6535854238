import { useState } from 'react';
import type { AppError } from '#shared/app-error.ts';
import type { FleetOrder } from '#shared/fleet.ts';
import type { FleetOrdering } from '../../store/fleet-actions.ts';
import { useActions } from '../../store/till-context.ts';

/** What became of the latest order, for the line below it. */
export type Outcome =
  | { readonly kind: 'taken'; readonly order: FleetOrder['kind'] }
  | { readonly kind: 'trouble'; readonly error: AppError };

export interface Ordering {
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
  /** Resolves with whether VINR took it. One at a time. */
  readonly send: (kind: FleetOrder['kind'], order: FleetOrdering) => Promise<boolean>;
}

export function useOrder(): Ordering {
  const { orderFleet } = useActions();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const send: Ordering['send'] = async (kind, order) => {
    if (isBusy) return false;
    setBusy(true);
    setOutcome(null);
    const answer = await orderFleet(order);
    setBusy(false);
    if (answer.kind === 'taken') setOutcome({ kind: 'taken', order: kind });
    else if (answer.kind === 'trouble') setOutcome(answer);
    return answer.kind === 'taken';
  };
  return { isBusy, outcome, send };
}
