import type { KeyObject } from 'node:crypto';
import { sign, verify } from 'node:crypto';
import * as v from 'valibot';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { Head, StoredEntry } from '../journal/chain.ts';
import { GENESIS } from '../journal/chain.ts';
import { AuditFailure } from './audit-failure.ts';
import { checkSecrets } from './checks/secrets.ts';
import type { Evidence } from './evidence.ts';
import { Findings } from './invariants.ts';
import type { Source } from './lines.ts';
import { lastLineIn, linesIn } from './lines.ts';
import { publicKeyFrom, publicKeyText } from './signing-key.ts';

/** The first line. The version changes with what a line may hold. */
const FORMAT = { format: 'vinr-till-journal', v: 1 };

const sealSchema = v.object({
  at: v.number(),
  head: v.object({ seq: v.number(), hash: v.string() }),
  publicKey: v.string(),
  signature: v.string(),
  till: v.string(),
});
const entrySchema = v.object({ at: v.number(), fact: v.unknown(), hash: v.string(), seq: v.number() });

type Seal = v.InferOutput<typeof sealSchema>;

export interface Sealing {
  readonly till: string;
  /** Wall time, ms. */
  readonly at: number;
  readonly key: KeyObject;
}

/** Characters at once: a write is worth its while, and whoever else works in this process is not kept waiting. */
const PIECE = 64 * 1024;

/**
 * A whole journal as lines of canonical JSON, some at a time: the format, one entry a line, and a seal with the till's
 * signature over the last hash, which stands for every entry before it. Throws an `AuditFailure` rather than export a
 * secret.
 */
export async function* bundleText(
  entries: Iterable<StoredEntry> | AsyncIterable<StoredEntry>,
  sealing: Sealing,
): AsyncGenerator<string> {
  let piece = `${canonicalJson(FORMAT)}\n`;
  let head: Head = GENESIS;
  for await (const entry of entries) {
    mustHoldNoSecret(entry);
    const { seq, at, fact, hash } = entry;
    head = { seq, hash };
    piece += `{"at":${at},"fact":${fact},"hash":"${hash}","seq":${seq}}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${sealOf(head, sealing)}\n`;
}

function sealOf(head: Head, { till, at, key }: Sealing): string {
  const unsigned = { at, head, publicKey: publicKeyText(key), till };
  const signature = sign(null, signedBytes(unsigned), key).toString('base64url');
  return canonicalJson({ ...unsigned, signature });
}

/**
 * A bundle's entries, read as they are asked for, and what is wrong with the bundle itself. Throws an `AuditFailure` when it
 * is none.
 */
export function readBundle(source: Source): Evidence {
  const [first] = linesIn(source);
  if (first !== canonicalJson(FORMAT)) throw new AuditFailure(NO_BUNDLE);
  const seal = parse(sealSchema, lastLineIn(source));
  if (seal === null) throw new AuditFailure('The bundle has no seal: its end is missing. Export it again.');
  const faults = hasTrueSignature(seal) ? [] : ['the signature does not fit the key inside'];
  return { entries: entriesIn(source), marks: [seal.head], faults, signedBy: seal.publicKey };
}

/** What stands between the first line and the last. */
function* entriesIn(source: Source): Generator<StoredEntry> {
  let number = -1;
  let before: string | null = null;
  for (const line of linesIn(source)) {
    if (before !== null && number > 0) yield entryIn(before, number);
    before = line;
    number += 1;
  }
}

const NO_BUNDLE =
  'This file is no exported journal. Make one with: npm run export -- --profile DIR --out FILE.';

function entryIn(line: string, number: number): StoredEntry {
  const entry = parse(entrySchema, line);
  // Its place in the file is all that is known of it; the chain breaks there.
  if (entry === null) return { seq: number, at: 0, fact: line, hash: '' };
  return { ...entry, fact: canonicalJson(entry.fact) };
}

function hasTrueSignature({ signature, ...unsigned }: Seal): boolean {
  const key = publicKeyFrom(unsigned.publicKey);
  return key !== null && verify(null, signedBytes(unsigned), key, Buffer.from(signature, 'base64url'));
}

const signedBytes = (unsigned: Omit<Seal, 'signature'>): Buffer =>
  Buffer.from(canonicalJson({ ...FORMAT, ...unsigned }));

function mustHoldNoSecret({ seq, fact }: StoredEntry): void {
  const findings = new Findings();
  checkSecrets(seq, fact, JSON.parse(fact), findings);
  const [found] = findings.violations;
  if (found !== undefined) throw new AuditFailure(`Not exported: ${found.what}. Call support.`);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, line: string): T | null {
  try {
    return v.parse(schema, JSON.parse(line));
  } catch {
    return null;
  }
}
