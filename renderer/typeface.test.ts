import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { typefaceFor } from './typeface.ts';

const asked: string[] = [];
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** What the bundler does when the file of a style sheet is not there. */
vi.mock('./styles/other-scripts.css', () => {
  throw new Error('Unable to preload CSS for /assets/other-scripts.css');
});

beforeEach(() => {
  asked.length = 0;
  said.mockClear();
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'Ours, system-ui' }));
  const load = (font: string) => {
    asked.push(font);
    return Promise.reject(new Error('A network error occurred.'));
  };
  vi.stubGlobal('document', { body: {}, fonts: { load } });
});
afterEach(() => vi.unstubAllGlobals());

it('opens a page that reads from the right without the style sheet of its typeface, and says so', async () => {
  await typefaceFor('بيع', 'rtl');
  expect(asked).toEqual(['1em Ours, system-ui']);
  expect(said).toHaveBeenCalledOnce();
});

it('opens any page without the file of its typeface', async () => {
  await typefaceFor('Sale', 'ltr');
  expect(asked).toEqual(['1em Ours, system-ui']);
  expect(said).not.toHaveBeenCalled();
});
