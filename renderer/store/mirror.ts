import type { TillView } from '#shared/till.ts';
import { ask, showNotice, type Desk } from './ask.ts';
import type { Actions } from './actions.ts';
import { hasLearnt, learn } from '../spoken.ts';
import { localeNow } from './locale-now.ts';
import { receiveView } from './till-store.ts';

/**
 * Keeps the store a mirror of main: listens first, asks second, so that no snapshot falls between the two. A snapshot in
 * another language is shown when its sentences are here; an older one that comes after it is dropped by the store.
 */
export async function startMirror(desk: Desk, actions: Actions): Promise<() => void> {
  const { store } = desk;
  let version: string | null = null;
  const receive = (view: TillView): void => {
    receiveView(store, view);
    const { catalogue, view: shown } = store.getState();
    const sold = shown?.catalogue.version ?? null;
    const hasOthers = version !== null && version !== sold;
    version = sold;
    if (catalogue === null || hasOthers) actions.loadCatalogue();
  };
  const receiveInWords = async (view: TillView): Promise<void> => {
    if (!hasLearnt(localeNow(view))) await learn(localeNow(view));
    receive(view);
  };
  const stop = desk.bridge.on('till', (view) => void receiveInWords(view));
  actions.loadCatalogue();
  const answer = await ask(desk, 'till.get', {});
  if (answer.ok) await receiveInWords(answer.value);
  else showNotice(store, answer.error);
  return stop;
}
