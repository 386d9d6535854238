import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, expect, test, type Page } from '@playwright/test';
import { PICTURES, SIZES, THEME_NAMES, type Size, type Theme } from './pictures.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const VIEWER = join(import.meta.dirname, 'viewer.mjs');
const DOCS = join(ROOT, 'docs', 'screens');
const ACROSS = 5;
const THUMBNAIL = 380;

/** One page with every picture of a theme and a size, to see at a glance what does not belong. */
test('contact sheets', async () => {
  const executablePath = process.env['VINR_ELECTRON'];
  if (executablePath === undefined) throw new Error('VINR_ELECTRON is not set: start with npm run screens');
  const profile = mkdtempSync(join(tmpdir(), 'vinr-sheets-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...root, VIEWER, `--user-data-dir=${profile}`];
  const app = await _electron.launch({ executablePath, args, cwd: ROOT });
  const page = await app.firstWindow();
  for (const theme of THEME_NAMES) for (const size of SIZES) await sheet(page, profile, theme, size);
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

async function sheet(page: Page, folder: string, theme: Theme, { width, height }: Size): Promise<void> {
  const ending = `-${theme}-${width}x${height}.png`;
  const names = readdirSync(PICTURES)
    .filter((name) => name.endsWith(ending))
    .sort();
  expect(names.length, `pictures for ${ending}: run npm run screens whole`).toBeGreaterThan(0);
  const file = join(folder, 'sheet.html');
  writeFileSync(file, pageOf(names, ending, (THUMBNAIL * height) / width));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => Array.from(document.images).every((image) => image.complete));
  const path = join(DOCS, `contact-sheet-${theme}-${width}x${height}.jpg`);
  await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 82 });
}

const pageOf = (names: readonly string[], ending: string, height: number): string => `<!doctype html>
<meta charset="utf-8" />
<style>
  body { margin: 16px; width: ${ACROSS * (THUMBNAIL + 12)}px; font: 13px sans-serif; background: #8a8a8a; }
  main { display: grid; grid-template-columns: repeat(${ACROSS}, ${THUMBNAIL}px); gap: 12px; }
  figure { margin: 0; }
  img { display: block; width: ${THUMBNAIL}px; height: ${Math.round(height)}px; }
  figcaption { padding: 3px 0; color: #fff; }
</style>
<main>${names.map((name) => figure(name, ending)).join('')}</main>`;

const figure = (name: string, ending: string): string =>
  `<figure><img src="${pathToFileURL(join(PICTURES, name)).href}" /><figcaption>${name.slice(0, -ending.length)}</figcaption></figure>`;
