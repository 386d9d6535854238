import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Till } from '../electron/till.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCS = join(ROOT, 'docs', 'screens');
/** Every picture of every size and theme; the contact sheets are made of them. */
export const PICTURES = join(ROOT, 'out', 'screens');

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size shown in the docs, and the smallest and largest that we promise. */
export const SIZES: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

/** What the screen is told about the person in front of it. */
export const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const;
export type Theme = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as readonly Theme[];

/** Takes the screen as it is now, every size in every theme: `name-theme-WxH.png`. The docs keep one of them. */
export async function picture(till: Till, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(DOCS, { recursive: true });
  for (const theme of THEME_NAMES) {
    await till.page.emulateMedia(THEMES[theme]);
    // Colours fade over; a picture half-way shows a theme that nobody sees.
    await till.page.waitForTimeout(250);
    for (const size of SIZES) {
      await resize(till, size);
      await till.page.screenshot({ path: join(PICTURES, fileName(name, theme, size)) });
      if (theme === 'light' && size === SIZES[0]) await shoot(till.page, name);
    }
  }
  await till.page.emulateMedia(THEMES.light);
}

/** The screen as it is this moment, for the docs: what does not hold still long enough for every size. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(DOCS, `${name}.png`) });
};

const fileName = (name: string, theme: Theme, { width, height }: Size): string =>
  `${name}-${theme}-${width}x${height}.png`;

async function resize(till: Till, { width, height }: Size): Promise<void> {
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
