import type { TillState, TillStore } from './till-store.ts';

/** Calls once, at the first state in which it holds, which may be the one now. */
export function whenOnce(
  store: TillStore,
  holds: (state: TillState) => boolean,
  call: (state: TillState) => void,
): void {
  const now = store.getState();
  if (holds(now)) {
    call(now);
    return;
  }
  const stop = store.subscribe((state) => {
    if (!holds(state)) return;
    stop();
    call(state);
  });
}
