import type { DrillId } from '#shared/drill.ts';
import { once, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** Practising. In training only; main refuses it elsewhere. */
export interface DrillActions {
  readonly startDrill: (drill: DrillId) => void;
  readonly endDrill: () => void;
  /** Puts a result away that has been read. */
  readonly closeDrill: () => void;
}

export function drillActions(desk: Desk): DrillActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });
  return {
    startDrill: (drill) =>
      void once(store, 'drill', async () => {
        const answer = await tell(desk, 'drill.start', { ...command(), drill });
        if (answer.ok) changeUi(store, { looking: null });
      }),
    endDrill: () => void once(store, 'drill', () => tell(desk, 'drill.end', command())),
    closeDrill: () => void once(store, 'drill', () => tell(desk, 'drill.close', command())),
  };
}
