import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Till } from '../electron/till.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The size shown in the docs, and the smallest and largest that we promise. */
const SIZES = [
  { width: 1280, height: 800, folder: join(ROOT, 'docs', 'screens') },
  { width: 1024, height: 768, folder: join(ROOT, 'out', 'screens') },
  { width: 1920, height: 1080, folder: join(ROOT, 'out', 'screens') },
];
const THEMES = ['light', 'dark'] as const;

/** Takes the screen as it is now: every size, light and dark, named `name-theme-WxH.png`. */
export async function picture(till: Till, name: string): Promise<void> {
  for (const theme of THEMES) {
    await till.page.emulateMedia({ colorScheme: theme });
    // Colours fade over; a picture half-way shows a theme that nobody sees.
    await till.page.waitForTimeout(300);
    for (const { width, height, folder } of SIZES) {
      mkdirSync(folder, { recursive: true });
      await resize(till, width, height);
      await till.page.screenshot({ path: join(folder, `${name}-${theme}-${width}x${height}.png`) });
    }
  }
}

async function resize(till: Till, width: number, height: number): Promise<void> {
  await till.app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await till.page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  });
  await till.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
