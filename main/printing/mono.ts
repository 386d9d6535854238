import type { MonoImage } from '#shared/document.ts';

export interface ColourImage {
  /** Pixels; a multiple of 8. */
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly bgra: Uint8Array;
}

/** Darker than this is black, of 255: thin strokes of small letters must not vanish. */
const THRESHOLD = 160;

export function monoOf({ width, height, bgra }: ColourImage): MonoImage {
  const rows = Buffer.alloc((width * height) / 8);
  for (let at = 0; at < width * height; at += 1) {
    const [blue = 255, green = 255, red = 255] = bgra.subarray(at * 4, at * 4 + 3);
    const isBlack = red * 0.299 + green * 0.587 + blue * 0.114 < THRESHOLD;
    if (isBlack) rows[at >> 3] = (rows[at >> 3] ?? 0) | (0x80 >> (at & 7));
  }
  return { width, height, dots: rows.toString('base64') };
}
