import { ask, showNotice, type Desk } from './ask.ts';
import type { Actions } from './actions.ts';
import { receiveView } from './till-store.ts';

/** Keeps the store a mirror of main: listens first, asks second, so that no snapshot falls between the two. */
export async function startMirror(desk: Desk, actions: Actions): Promise<() => void> {
  const { store } = desk;
  const stop = desk.bridge.on('till', (view) => {
    receiveView(store, view);
    if (store.getState().catalogue === null) actions.loadCatalogue();
  });
  actions.loadCatalogue();
  const answer = await ask(desk, 'till.get', {});
  if (answer.ok) receiveView(store, answer.value);
  else showNotice(store, answer.error);
  return stop;
}
