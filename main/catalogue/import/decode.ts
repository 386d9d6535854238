import type { ImportProblemKind } from '#shared/catalogue-import.ts';

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly kind: ImportProblemKind };

/** A file's bytes as text: UTF-8 or UTF-16 by their mark, else UTF-8 when it is, else what Windows writes. Pure. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, kind: 'empty' };
  // A workbook is a zip archive, whatever its name ends in; an old one begins with D0 CF.
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { ok: false, kind: 'spreadsheet' };
  const text = textIn(bytes);
  if (text.includes('\0')) return { ok: false, kind: 'notText' };
  return text.trim() === '' ? { ok: false, kind: 'empty' } : { ok: true, text };
}

function textIn(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
