import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';

const rooms = readdirSync(inRoot('main'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(rooms)('main/%s says what it is, and names only files that are there', (room) => {
  const readme = readFileSync(inRoot(`main/${room}/README.md`), 'utf8');
  const named = [...readme.matchAll(/`([\w./-]+\.(?:ts|mjs))`/g)].map(([, name]) => name);
  const own = readdirSync(inRoot(`main/${room}`), { recursive: true, encoding: 'utf8' });
  const isThere = (/** @type {string} */ name) =>
    own.some((file) => `/${file}`.endsWith(`/${name}`)) ||
    ['', 'main/', `main/${room}/`].some((from) => existsSync(inRoot(`${from}${name}`)));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

it.each(rooms)('docs/ARCHITECTURE.md says what main/%s is for', (room) => {
  expect(readFileSync(inRoot('docs/ARCHITECTURE.md'), 'utf8')).toMatch(new RegExp(`^${room}/ `, 'm'));
});
