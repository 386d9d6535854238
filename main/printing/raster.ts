import type { MonoImage } from '#shared/document.ts';

/** Rows a command: cheap printers hold little more than this in one piece. */
const BAND = 128;

/** `GS v 0`, the raster picture that every ESC/POS printer of this century knows. */
export function rasterOf({ width, height, dots }: MonoImage): Uint8Array {
  const rows = Buffer.from(dots, 'base64');
  const row = width / 8;
  const bands: Buffer[] = [];
  for (let top = 0; top < height; top += BAND) {
    const count = Math.min(BAND, height - top);
    const head = Buffer.from([0x1d, 0x76, 0x30, 0, row & 0xff, row >> 8, count & 0xff, count >> 8]);
    bands.push(head, rows.subarray(top * row, (top + count) * row));
  }
  return Buffer.concat(bands);
}

/** On paper `dots` wide; what is wider loses its right edge. */
export function centred(image: MonoImage, dots: number): MonoImage {
  const from = image.width / 8;
  const to = dots / 8;
  const rows = Buffer.from(image.dots, 'base64');
  const paper = Buffer.alloc(to * image.height);
  const shift = Math.max(0, Math.floor((to - from) / 2));
  for (let y = 0; y < image.height; y += 1) {
    rows.copy(paper, y * to + shift, y * from, y * from + Math.min(from, to));
  }
  return { width: dots, height: image.height, dots: paper.toString('base64') };
}
