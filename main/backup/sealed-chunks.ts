import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BackupFailure } from './backup-failure.ts';

const CIPHER = 'aes-256-gcm';
const CHUNK_BYTES = 64 * 1024;
const LENGTH_BYTES = 4;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** Of the length field: this is the last chunk. */
const LAST = 0x8000_0000;

type Bytes = AsyncIterable<Uint8Array>;

/**
 * A stream as sealed chunks: length, tag, ciphertext. The nonce counts the chunks and the length field is
 * authenticated, so that none can be left out, moved, or cut off at the end. The key must be this stream's alone.
 */
export async function* sealed(key: Uint8Array, plain: Bytes): AsyncGenerator<Buffer> {
  let index = 0;
  let held = Buffer.alloc(0);
  for await (const piece of plain) {
    held = Buffer.concat([held, piece]);
    while (held.length > CHUNK_BYTES) {
      yield sealChunk(key, index, held.subarray(0, CHUNK_BYTES), false);
      held = held.subarray(CHUNK_BYTES);
      index += 1;
    }
  }
  yield sealChunk(key, index, held, true);
}

/** The stream that was sealed. Throws a `BackupFailure` at the first chunk that does not open. */
export async function* unsealed(key: Uint8Array, stream: Bytes): AsyncGenerator<Buffer> {
  let index = 0;
  let held = Buffer.alloc(0);
  let ended = false;
  for await (const piece of stream) {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const size = sizeOfFirst(held);
      if (size === null || held.length < size) break;
      if (ended) throw damaged();
      ended = isLast(held);
      yield openChunk(key, index, held.subarray(0, size));
      held = held.subarray(size);
      index += 1;
    }
  }
  if (!ended || held.length > 0) throw damaged();
}

function sealChunk(key: Uint8Array, index: number, plain: Uint8Array, last: boolean): Buffer {
  const head = Buffer.alloc(LENGTH_BYTES);
  head.writeUInt32BE((plain.length | (last ? LAST : 0)) >>> 0);
  const cipher = createCipheriv(CIPHER, key, nonceOf(index), { authTagLength: TAG_BYTES }).setAAD(head);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([head, cipher.getAuthTag(), body]);
}

function openChunk(key: Uint8Array, index: number, chunk: Buffer): Buffer {
  const head = chunk.subarray(0, LENGTH_BYTES);
  const tag = chunk.subarray(LENGTH_BYTES, LENGTH_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonceOf(index), { authTagLength: TAG_BYTES })
    .setAAD(head)
    .setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(chunk.subarray(LENGTH_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw index === 0 ? new BackupFailure(WRONG_CODE) : damaged();
  }
}

const isLast = (held: Buffer): boolean => (held.readUInt32BE(0) & LAST) !== 0;

/** Null while its length is not there yet. */
function sizeOfFirst(held: Buffer): number | null {
  if (held.length < LENGTH_BYTES) return null;
  const length = (held.readUInt32BE(0) & ~LAST) >>> 0;
  if (length > CHUNK_BYTES) throw damaged();
  return LENGTH_BYTES + TAG_BYTES + length;
}

function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(index, NONCE_BYTES - 4);
  return nonce;
}

const WRONG_CODE =
  'This recovery code does not open the backup. Take the sheet of the till that made it, or the backup is damaged: try an older one.';

const damaged = (): BackupFailure =>
  new BackupFailure('The backup is damaged or cut off. Nothing was restored. Try an older one.');
