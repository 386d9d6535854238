import { ask, type Desk } from './ask.ts';
import { MOST_LETTERS, wantedIn, type FoundLists } from './found-lists.ts';

/** Milliseconds: a scanner's keys come quicker, and nothing is looked up for those. */
const PAUSE_MS = 40;

/**
 * While a person's finger is between two letters: what would be found with each letter that can come next, in this word
 * or at the start of another. One question at a time, and none once the text is another, so a scan or a search waits for
 * one answer at the most.
 */
export function createLookAhead(desk: Desk, lists: FoundLists): (text: string) => void {
  let from: string | null = null;

  /** Whether every letter after the text was looked at before the text in the field changed. */
  const looked = async (text: string, isOver: () => boolean): Promise<boolean> => {
    const letters = isOver()
      ? null
      : await ask(desk, 'catalogue.letters', { text: text.slice(-MOST_LETTERS) });
    if (letters?.ok !== true) return false;
    for (const letter of likelyFirst(letters.value, text, lists)) {
      const wanted = wantedIn(text + letter);
      if (isOver()) return false;
      if (lists.of(wanted) !== null) continue;
      const answer = await ask(desk, 'catalogue.search', { text: wanted });
      if (!answer.ok) return false;
      lists.keep(wanted, answer.value);
    }
    return true;
  };

  const look = async (text: string): Promise<void> => {
    const standing = desk.store.getState().ui.search.text;
    const isOver = (): boolean => desk.store.getState().ui.search.text !== standing;
    // A space finds nothing new: the letters after it are due at once.
    if (!endsWord(text)) await pause(PAUSE_MS);
    if ((await looked(text, isOver)) && text !== '' && !endsWord(text)) await looked(`${text} `, isOver);
  };

  return (text) => {
    if (from === text) return;
    from = text;
    void look(text).finally(() => {
      if (from === text) from = null;
    });
  };
}

/**
 * In this word, the index names the few letters that can come. At the start of another it names every letter that starts
 * a word anywhere in the shop: those in the products on the list come first.
 */
function likelyFirst(letters: readonly string[], text: string, lists: FoundLists): readonly string[] {
  if (!endsWord(text)) return letters;
  const names = (lists.of(wantedIn(text)) ?? []).map(({ name }) => name.normalize('NFD').toLowerCase());
  const starts = new Set(names.flatMap((name) => name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []));
  const [likely, others] = [true, false].map((is) => letters.filter((letter) => starts.has(letter) === is));
  return [...(likely ?? []), ...(others ?? [])];
}

const endsWord = (text: string): boolean => text.endsWith(' ');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
