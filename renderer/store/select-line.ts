import type { LineTaken } from '#shared/ipc/rooms/sale.ts';
import { changeUi, type TillStore } from './till-store.ts';

export interface LineSelector {
  readonly select: (taken: LineTaken) => void;
  /** The basket on screen has what the latest selected line took, or never will: it may have been paid meanwhile. */
  readonly shown: () => Promise<void>;
}

/** Milliseconds; a snapshot that follows an answer takes one or two. */
const PATIENCE_MS = 500;

/**
 * Selects a line once the basket on screen has what it took: main's answer comes before that snapshot. Selected any
 * earlier a new line would be nobody's, and every key of the line actions would go out and on again; and of a line that
 * was there already, the amount on screen would still be the old one. The latest counts.
 */
export function lineSelector(store: TillStore): LineSelector {
  let stopWaiting = (): void => undefined;
  let arrival: Promise<void> = Promise.resolve();

  const select = ({ lineId: selectedLine, revision }: LineTaken): void => {
    stopWaiting();
    const { promise, resolve } = withResolver();
    const selectIfThere = (): void => {
      const { view } = store.getState();
      if (view === null || view.revision < revision) return;
      if (view.sale?.lines.some(({ id }) => id === selectedLine) !== true) return;
      stopWaiting();
      changeUi(store, { selectedLine });
    };
    const unsubscribe = store.subscribe(selectIfThere);
    stopWaiting = () => {
      unsubscribe();
      resolve();
    };
    arrival = promise;
    selectIfThere();
  };

  return {
    select,
    async shown() {
      await Promise.race([arrival, pause(PATIENCE_MS)]);
      // One turn more, in which the page draws it.
      await pause(0);
    },
  };
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
