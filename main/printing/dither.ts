import type { MonoImage } from '#shared/document.ts';
import type { ColourImage } from './mono.ts';
import { monoOf } from './mono.ts';

/**
 * A picture with shades in dots that are black or not, by Floyd and Steinberg. Where it lets through what is behind it,
 * there is paper: its colours are weighed by its cover already, as Electron's are. The library is the one of the ESC/POS
 * encoder; it is read when somebody chooses a logo.
 */
export async function dithered({ width, height, bgra }: ColourImage): Promise<MonoImage> {
  const { default: ditherer } = await import('canvas-dither');
  const data = new Uint8ClampedArray(bgra.length);
  for (let at = 0; at < bgra.length; at += 4) {
    const [blue = 255, green = 255, red = 255, cover = 255] = bgra.subarray(at, at + 4);
    const paper = 255 - cover;
    data.set([red + paper, green + paper, blue + paper, 255], at);
  }
  ditherer.floydsteinberg({ width, height, data });
  // Black and white by now, so that the order of the colours is all the same.
  return monoOf({ width, height, bgra: new Uint8Array(data.buffer) });
}
