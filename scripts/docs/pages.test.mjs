import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';

/** Folders of the repository, and what stands beside them. */
const ROOMS = readdirSync(inRoot('.'), { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|out$|build$|test-results$)/.test(entry.name),
  )
  .map(({ name }) => name);

const pages = ['.', ...ROOMS].flatMap((room) =>
  readdirSync(inRoot(room), { recursive: room !== '.', encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(^|\/)node_modules\//.test(name))
    .map((name) => normalize(join(room, name))),
);
const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

const isPattern = (/** @type {string} */ path) => /[*<>{}…\s]/.test(path);
const found = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
  [...text.matchAll(pattern)].map(([, one = '']) => one);

it.each(pages)('%s names only pages, files and commands that are there', (page) => {
  const text = readFileSync(inRoot(page), 'utf8');
  const links = found(text, /\]\(([^)\s]+)\)/g)
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => join(dirname(page), link.replace(/#.*$/, '')));
  const places = found(text, /`([\w@.-]+\/[^`]*)`/g).filter(
    (path) => ROOMS.includes(path.split('/', 1)[0] ?? '') && !isPattern(path),
  );
  expect([...links, ...places].filter((path) => !existsSync(inRoot(path)))).toEqual([]);
  const commands = found(text, /npm run (?:--\w+ )*([a-z][\w:-]*)/g);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
