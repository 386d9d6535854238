import type { LineId } from '#shared/ids.ts';
import { changeUi, type TillStore } from './till-store.ts';

export interface LineSelector {
  readonly select: (line: LineId) => void;
  /** The line that was selected last is in the basket on screen, or will not be: it may have been paid meanwhile. */
  readonly shown: () => Promise<void>;
}

/** Milliseconds; a snapshot that follows an answer takes one or two. */
const PATIENCE_MS = 500;

/**
 * Selects a line once the basket on screen has it: main's answer comes before the snapshot with the line. Selected any
 * earlier it would be nobody's line, and every key of the line actions would go out and on again. The latest counts.
 */
export function lineSelector(store: TillStore): LineSelector {
  let stopWaiting = (): void => undefined;
  let arrival: Promise<void> = Promise.resolve();

  const select = (selectedLine: LineId): void => {
    stopWaiting();
    const { promise, resolve } = withResolver();
    const selectIfThere = (): void => {
      const lines = store.getState().view?.sale?.lines ?? [];
      if (!lines.some(({ id }) => id === selectedLine)) return;
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
