import { ask, type Desk } from './ask.ts';
import { MOST_LETTERS, wantedIn, type FoundLists } from './found-lists.ts';

/** Milliseconds: a scanner's keys come quicker, and nothing is looked up for those. */
const PAUSE_MS = 40;

/**
 * While a person's finger is between two letters: what would be found with each letter that can come next. One
 * question at a time, and none once the text is another, so a scan or a search waits for one answer at the most.
 */
export function createLookAhead(desk: Desk, lists: FoundLists): (text: string) => void {
  let from: string | null = null;

  const look = async (text: string): Promise<void> => {
    const standing = desk.store.getState().ui.search.text;
    const isOver = (): boolean => desk.store.getState().ui.search.text !== standing;
    await pause(PAUSE_MS);
    const letters = isOver()
      ? null
      : await ask(desk, 'catalogue.letters', { text: text.slice(-MOST_LETTERS) });
    if (letters?.ok !== true) return;
    for (const letter of letters.value) {
      const wanted = wantedIn(text + letter);
      if (isOver()) return;
      if (lists.of(wanted) !== null) continue;
      const answer = await ask(desk, 'catalogue.search', { text: wanted });
      if (!answer.ok) return;
      lists.keep(wanted, answer.value);
    }
  };

  return (text) => {
    if (from === text) return;
    from = text;
    void look(text).finally(() => {
      if (from === text) from = null;
    });
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
