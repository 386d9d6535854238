/** Words as the search compares them: without case and accents. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the word that is being typed begins with; empty behind a space. */
export const lastWord = (text: string): string => /[\p{L}\p{N}]*$/u.exec(plain(text))?.[0] ?? '';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of `text` begins a word of `name`; no words are in every name. */
export function lookLike(text: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(text).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
