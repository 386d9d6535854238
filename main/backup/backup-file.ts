import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import * as v from 'valibot';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { Head, StoredEntry } from '../journal/chain.ts';
import { BackupFailure } from './backup-failure.ts';
import { keyOf } from './recovery-code.ts';
import { sealed, unsealed } from './sealed-chunks.ts';

const FORMAT = 'vinr-till-backup';
const HEADER_BYTES = 4_096;

const headSchema = v.object({ seq: v.number(), hash: v.string() });
const headerSchema = v.object({
  format: v.literal(FORMAT),
  v: v.literal(1),
  till: v.string(),
  /** Wall time of its making, ms. */
  at: v.number(),
  /** The last entry inside. */
  head: headSchema,
  /** Base64. */
  salt: v.string(),
});
const recordSchema = v.variant('kind', [
  v.object({ kind: v.literal('file'), name: v.string(), text: v.string() }),
  v.object({ kind: v.literal('entry'), seq: v.number(), at: v.number(), fact: v.string(), hash: v.string() }),
]);

/** What anybody may read of a backup. */
export type BackupHeader = v.InferOutput<typeof headerSchema>;
/** A file of the profile by its name, or one entry of the journal. */
export type BackupRecord = v.InferOutput<typeof recordSchema>;

export interface BackupContent {
  readonly till: string;
  readonly at: number;
  readonly head: Head;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly entries: AsyncIterable<StoredEntry>;
}

/**
 * Writes a backup: a header that anybody may read, then gzipped lines, sealed with the code. After a crash there is
 * the whole file or none of that name. Resolves with its size in bytes.
 */
export async function writeBackup(
  file: string,
  code: string,
  salt: Uint8Array,
  content: BackupContent,
): Promise<number> {
  const { till, at, head } = content;
  const header = canonicalJson({
    format: FORMAT,
    v: 1,
    till,
    at,
    head: { ...head },
    salt: Buffer.from(salt).toString('base64'),
  });
  const part = `${file}.part`;
  try {
    const handle = await open(part, 'w', 0o600);
    const to = handle.createWriteStream({ flush: true });
    to.write(`${header}\n`);
    const key = keyOf(code, salt, header);
    await pipeline(linesOf(content), createGzip({ level: 6 }), (plain) => sealed(key, plain), to);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return (await stat(file)).size;
}

/** Throws a `BackupFailure` when the file is none. */
export async function readHeader(file: string): Promise<BackupHeader> {
  const { header } = await headerOf(file);
  return header;
}

/** Every record, in order. Throws a `BackupFailure` when the code is another's or the file is not whole. */
export async function* readBackup(file: string, code: string): AsyncGenerator<BackupRecord> {
  const { header, line } = await headerOf(file);
  const key = keyOf(code, Buffer.from(header.salt, 'base64'), line);
  const from = createReadStream(file, { start: Buffer.byteLength(line) + 1 });
  const unzipped = createGunzip();
  const flowing = pipeline(from, (stream: AsyncIterable<Uint8Array>) => unsealed(key, stream), unzipped);
  // A reader that stops early, or trouble that the lines below meet first, must not be an unhandled rejection.
  flowing.catch(() => undefined);
  try {
    for await (const text of createInterface({ input: unzipped, crlfDelay: Infinity })) yield record(text);
  } finally {
    from.destroy();
  }
  await flowing;
}

async function* linesOf({ files, entries }: BackupContent): AsyncGenerator<string> {
  for (const file of files) yield `${JSON.stringify({ kind: 'file', ...file })}\n`;
  for await (const { seq, at, fact, hash } of entries)
    yield `${JSON.stringify({ kind: 'entry', seq, at, fact, hash })}\n`;
}

function record(text: string): BackupRecord {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), recordSchema), text);
  if (parsed.success) return parsed.output;
  throw new BackupFailure('The backup holds something that this version does not know. Install a newer one.');
}

async function headerOf(file: string): Promise<{ header: BackupHeader; line: string }> {
  const handle = await open(file).catch(() => {
    throw new BackupFailure(`${file} cannot be read. Name a backup of a till.`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const line = buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? '';
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), headerSchema), line);
    if (!parsed.success) throw new BackupFailure(`${file} is no backup of a till.`);
    return { header: parsed.output, line };
  } finally {
    await handle.close();
  }
}
