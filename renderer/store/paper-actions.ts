import type { PaperWish } from '#shared/paper/paper-wish.ts';
import { ask, once, showNotice, type Desk } from './ask.ts';

export interface PaperActions {
  /** Fetches a paper to be shown. */
  readonly loadPaper: (wish: PaperWish) => void;
}

export function paperActions(desk: Desk): PaperActions {
  const { store } = desk;
  return {
    loadPaper: (wish) => void once(store, `paper ${JSON.stringify(wish)}`, () => fetchPaper(desk, wish)),
  };
}

async function fetchPaper(desk: Desk, wish: PaperWish): Promise<void> {
  const answer = await ask(desk, 'paper.get', wish);
  if (answer.ok) desk.store.setState({ paper: { ...answer.value, wish } });
  else showNotice(desk.store, answer.error);
}
