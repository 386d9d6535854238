import type { LineId } from '#shared/ids.ts';
import { changeUi, type TillStore } from './till-store.ts';

/**
 * Selects a line once the basket on screen has it: main's answer comes before the snapshot with the line. Selected any
 * earlier it would be nobody's line, and every key of the line actions would go out and on again. The latest counts.
 */
export function lineSelector(store: TillStore): (line: LineId) => void {
  let stopWaiting = (): void => undefined;
  return (selectedLine) => {
    const isThere = (): boolean =>
      store.getState().view?.sale?.lines.some(({ id }) => id === selectedLine) === true;
    const selectIfThere = (): void => {
      if (!isThere()) return;
      stopWaiting();
      changeUi(store, { selectedLine });
    };
    stopWaiting();
    stopWaiting = store.subscribe(selectIfThere);
    selectIfThere();
  };
}
