import type { Product } from '#shared/catalogue.ts';
import { ask, showNotice, type Desk } from './ask.ts';
import { createFoundLists, wantedIn, type FoundLists } from './found-lists.ts';
import { createLookAhead } from './look-ahead.ts';
import { changeUi } from './till-store.ts';

export interface Finder {
  /** The text in the field is another one. */
  readonly search: (text: string) => void;
  /** The field has the focus, and what stands in it is selected: a first letter is likely to come. */
  readonly prepareSearch: () => void;
  /** What stands first for the text that stands in the field now: what is painted may be a key press behind. */
  readonly bestMatch: () => Promise<Product | null>;
}

/**
 * What was found before, or ahead of the letter, is on screen with the letter. Else one question at a time, and after
 * its answer the text that stands in the field by then: the first letters of a scan that lands in the field would
 * otherwise queue up in the store, and the scan itself would wait behind them.
 */
export function createFinder(desk: Desk): Finder {
  const { store } = desk;
  const lists = createFoundLists(() => store.getState().view?.catalogue.version ?? null);
  const lookAhead = createLookAhead(desk, lists);
  const standing = (): string => store.getState().ui.search.text;
  let asking = false;

  /** What to look for now; null when there is nothing, or nothing else than `asked`. */
  const unanswered = (asked = ''): string | null => {
    const wanted = wantedIn(standing());
    return wanted === '' || wanted === asked || lists.of(wanted) !== null ? null : wanted;
  };

  const askOn = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      for (let wanted = unanswered(); wanted !== null; wanted = unanswered(wanted))
        await find(desk, lists, wanted);
    } finally {
      asking = false;
    }
    lookAhead(standing());
  };

  return {
    search(text) {
      const wanted = wantedIn(text);
      const found = wanted === '' ? null : (lists.of(wanted) ?? store.getState().ui.search.found);
      changeUi(store, { search: { text, found } });
      void askOn();
    },
    prepareSearch: () => lookAhead(''),
    async bestMatch() {
      const text = wantedIn(standing());
      const answer = text === '' ? null : await ask(desk, 'catalogue.search', { text });
      return answer?.ok === true ? (answer.value[0] ?? null) : null;
    },
  };
}

/** An answer counts only for the text that still stands in the field. */
async function find(desk: Desk, lists: FoundLists, wanted: string): Promise<void> {
  const { store } = desk;
  const answer = await ask(desk, 'catalogue.search', { text: wanted });
  if (answer.ok) lists.keep(wanted, answer.value);
  const { text } = store.getState().ui.search;
  if (wantedIn(text) !== wanted) return;
  if (answer.ok) changeUi(store, { search: { text, found: answer.value } });
  else showNotice(store, answer.error);
}
