/** Words as the search compares them: without case and accents. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the word that is being typed begins with; empty behind a space. */
export const lastWord = (text: string): string => /[\p{L}\p{N}]*$/u.exec(plain(text))?.[0] ?? '';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
