// The papers as they lie in a folder; nothing of them is kept.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @returns {(snippet: import('./snippets.mjs').Snippet) => Promise<string>} the snippet's own lines
 */
export function papersIn(folder) {
  /** @type {Map<string, Promise<string[]>>} */
  const papers = new Map();
  const linesOf = (/** @type {string} */ paper) => {
    const lines = papers.get(paper) ?? readFile(join(folder, paper), 'utf8').then((text) => text.split('\n'));
    papers.set(paper, lines);
    return lines;
  };
  return async ({ paper, from, to, lastLength }) => {
    const lines = (await linesOf(paper)).slice(from - 1, to);
    const last = lines.pop() ?? '';
    return [...lines, lastLength === undefined ? last : last.slice(0, lastLength)].join('\n');
  };
}
