/**
 * What a person typed, as an FTS5 query: every word must begin a word of the product. Null when there is no word.
 * Words are quoted, so nothing typed is ever read as query syntax.
 */
export function matchQuery(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
