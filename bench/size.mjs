// What has to be read before anybody can sell: by the page, and by the till's own process; and of that, before there is a window.
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRoot } from '../scripts/setup/paths.mjs';

const sizeOf = async (/** @type {string} */ file) => (await stat(file)).size;
const inKilobytes = (/** @type {number} */ bytes) => Math.round(bytes / 1000);

/** Scripts and style sheets that the page names, and the sentences of one language. */
async function page() {
  const root = inRoot('dist/renderer');
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name]) =>
    join(root, name ?? ''),
  );
  const assets = await readdir(join(root, 'assets'));
  const english = assets.filter((name) => /^en-.*\.js$/.test(name)).map((name) => join(root, 'assets', name));
  return [join(root, 'index.html'), ...named, ...english];
}

/** A statement of its own; what is imported later stands inside a call. */
const REQUIRED = /(?:^|[;\n])(?:const \w+=)?require\([`"'](\.[^`"']+)[`"']\)/g;

/** The file, and all that is read with it. */
async function readAtOnce(/** @type {string} */ file, /** @type {Set<string>} */ seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, name = ''] of text.matchAll(REQUIRED)) await readAtOnce(join(dirname(file), name), seen);
  return seen;
}

const window = () => readAtOnce(inRoot('dist/main/index.cjs'));

async function till() {
  const parts = await readdir(inRoot('dist/main/parts'));
  const later = parts
    .filter((name) => /^till-here-.*\.cjs$/.test(name))
    .map((name) => inRoot(`dist/main/parts/${name}`));
  const seen = await window();
  for (const file of later) await readAtOnce(file, seen);
  return [...seen];
}

const total = async (/** @type {string[]} */ files) =>
  inKilobytes((await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0));

/** @returns {Promise<object>} kilobytes, uncompressed: that is what is parsed */
export const measure = async () => ({
  page: await total(await page()),
  window: await total([...(await window())]),
  till: await total(await till()),
});
