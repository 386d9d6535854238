import type { TillView } from '#shared/till.ts';
import { ask, showNotice, type Desk } from './ask.ts';
import type { Actions } from './actions.ts';
import { receiveView } from './till-store.ts';

/** Keeps the store a mirror of main: listens first, asks second, so that no snapshot falls between the two. */
export async function startMirror(desk: Desk, actions: Actions): Promise<() => void> {
  const { store } = desk;
  let version: string | null = null;
  const receive = (view: TillView): void => {
    receiveView(store, view);
    const { catalogue } = store.getState();
    const hasOthers = version !== null && version !== view.catalogue.version;
    version = view.catalogue.version;
    if (catalogue === null || hasOthers) actions.loadCatalogue();
  };
  const stop = desk.bridge.on('till', receive);
  actions.loadCatalogue();
  const answer = await ask(desk, 'till.get', {});
  if (answer.ok) receive(answer.value);
  else showNotice(store, answer.error);
  return stop;
}
