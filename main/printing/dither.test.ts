import { expect, it } from 'vitest';
import { dithered } from './dither.ts';
import { pictureSize } from './picture-size.ts';

/** `size` dots square, all of one colour. */
const plain = (size: number, ...bgra: readonly [number, number, number, number]) => ({
  width: size,
  height: size,
  bgra: Uint8Array.from({ length: size * size * 4 }, (_, at) => bgra[at % 4] ?? 0),
});

const blackShare = async (...bgra: readonly [number, number, number, number]): Promise<number> => {
  const { dots } = await dithered(plain(64, ...bgra));
  const bits = Array.from(Buffer.from(dots, 'base64'), (byte) => byte.toString(2)).join('');
  return bits.replaceAll('0', '').length / (64 * 64);
};

it('keeps black and white, and makes shades of as many dots as they are dark', async () => {
  expect(await blackShare(0, 0, 0, 255)).toBe(1);
  expect(await blackShare(255, 255, 255, 255)).toBe(0);
  expect(await blackShare(128, 128, 128, 255)).toBeGreaterThan(0.4);
  expect(await blackShare(128, 128, 128, 255)).toBeLessThan(0.6);
  expect(await blackShare(255, 0, 0, 255)).toBeGreaterThan(await blackShare(0, 255, 0, 255));
});

it('is paper where the picture is clear, and half of it where it half is', async () => {
  expect(await blackShare(0, 0, 0, 0)).toBe(0);
  expect(await blackShare(0, 0, 0, 128)).toBeGreaterThan(0.4);
  expect(await blackShare(0, 0, 0, 128)).toBeLessThan(0.6);
});

it('reads how large a picture is before it is unpacked', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000190000000c808060000000000', 'hex');
  expect(pictureSize(png)).toEqual({ width: 400, height: 200 });
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108006400c803012200', 'hex');
  expect(pictureSize(jpeg)).toEqual({ width: 200, height: 100 });
  expect(pictureSize(Buffer.from('GIF89a and more'))).toBeNull();
  expect(pictureSize(Buffer.from('ffd8ffe0', 'hex'))).toBeNull();
  expect(pictureSize(Buffer.alloc(0))).toBeNull();
});
