/** One element of DER that the runtime's own parser has accepted already: enough to look into a certificate. */
export interface DerElement {
  readonly tag: number;
  readonly content: Buffer;
}

export const SEQUENCE = 0x30;
export const OBJECT_IDENTIFIER = 0x06;

/** The elements that `content` is made of. Throws a RangeError when a length points outside. */
export function elements(content: Buffer): DerElement[] {
  const found: DerElement[] = [];
  for (let at = 0; at < content.length;) {
    const { start, length } = lengthAt(content, at + 1);
    if (start + length > content.length) throw new RangeError('An element is longer than what holds it');
    found.push({ tag: content.readUInt8(at), content: content.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

function lengthAt(content: Buffer, at: number): { start: number; length: number } {
  const first = content.readUInt8(at);
  if (first < 0x80) return { start: at + 1, length: first };
  const size = first & 0x7f;
  return { start: at + 1 + size, length: content.readUIntBE(at + 1, size) };
}
