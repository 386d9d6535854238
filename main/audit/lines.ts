import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read from any place. Synchronous: whoever audits does nothing else. */
export interface Source {
  /** In bytes. */
  readonly size: number;
  /** Up to `length` bytes from `at` on; fewer at the end. */
  readonly read: (at: number, length: number) => Buffer;
}

const PIECE = 1024 * 1024;
const NEWLINE = 0x0a;

/** Calls `work` with a file that is open meanwhile. Throws what the disk says. */
export function withFile<T>(path: string, work: (source: Source) => T): T {
  const file = openSync(path, 'r');
  try {
    return work({ size: fstatSync(file).size, read: (at, length) => bytesAt(file, at, length) });
  } finally {
    closeSync(file);
  }
}

/** Every line that is not empty, a piece of the file in memory at a time. */
export function* linesIn({ size, read }: Source): Generator<string> {
  let begun: Buffer[] = [];
  for (let at = 0; at < size; at += PIECE) {
    const piece = read(at, PIECE);
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      begun.push(piece.subarray(from, end));
      yield* notEmpty(begun);
      begun = [];
      from = end + 1;
    }
    begun.push(piece.subarray(from));
  }
  yield* notEmpty(begun);
}

/** The last line that is not empty, if it is no longer than a piece. */
export function lastLineIn({ size, read }: Source): string {
  const from = Math.max(0, size - PIECE);
  const lines = read(from, PIECE).toString('utf8').split('\n');
  return lines.findLast((line) => line !== '') ?? '';
}

function* notEmpty(parts: readonly Buffer[]): Generator<string> {
  const line = Buffer.concat(parts).toString('utf8');
  if (line !== '') yield line;
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, readSync(file, buffer, 0, length, at));
}
