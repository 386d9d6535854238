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

/**
 * A whole journal as lines of canonical JSON: the format, one entry a line, and a seal with the till's signature over
 * the last hash, which stands for every entry before it. Throws an `AuditFailure` rather than export a secret.
 * `at`: wall time, ms.
 */
export function* bundleLines(
  entries: Iterable<StoredEntry>,
  { till, at, key }: { readonly till: string; readonly at: number; readonly key: KeyObject },
): Generator<string> {
  yield canonicalJson(FORMAT);
  let head: Head = GENESIS;
  for (const entry of entries) {
    mustHoldNoSecret(entry);
    const { seq, hash } = entry;
    head = { seq, hash };
    yield `{"at":${entry.at},"fact":${entry.fact},"hash":"${hash}","seq":${seq}}`;
  }
  const unsigned = { at, head, publicKey: publicKeyText(key), till };
  const signature = sign(null, signedBytes(unsigned), key).toString('base64url');
  yield canonicalJson({ ...unsigned, signature });
}

/** A bundle's entries, and what is wrong with the bundle itself. Throws an `AuditFailure` when it is none. */
export function readBundle(text: string): Evidence {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines[0] !== canonicalJson(FORMAT)) throw new AuditFailure(NO_BUNDLE);
  const seal = parse(sealSchema, lines.at(-1) ?? '');
  if (seal === null) throw new AuditFailure('The bundle has no seal: its end is missing. Export it again.');
  const faults = hasTrueSignature(seal) ? [] : ['the signature does not fit the key inside'];
  const entries = lines.slice(1, -1).map(entryIn);
  return { entries, marks: [seal.head], faults, signedBy: seal.publicKey };
}

const NO_BUNDLE =
  'This file is no exported journal. Make one with: npm run export -- --profile DIR --out FILE.';

function entryIn(line: string, index: number): StoredEntry {
  const entry = parse(entrySchema, line);
  // Its place in the file is all that is known of it; the chain breaks there.
  if (entry === null) return { seq: index + 1, at: 0, fact: line, hash: '' };
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
