export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How large a PNG or JPEG says it is, read before anything unpacks it; null for anything else. */
export function pictureSize(file: Buffer): PictureSize | null {
  if (file.subarray(0, 8).equals(PNG) && file.length >= 24)
    return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  return file.length > 2 && file.readUInt16BE(0) === JPEG ? jpegSize(file) : null;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = 0xffd8;

/** From the first frame header; the segments before it are skipped by their lengths. */
function jpegSize(file: Buffer): PictureSize | null {
  for (let at = 2; at + 9 <= file.length && file[at] === 0xff; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
  }
  return null;
}
