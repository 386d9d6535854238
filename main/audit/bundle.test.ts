import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { AuditFailure } from './audit-failure.ts';
import { bundleText, readBundle } from './bundle.ts';
import type { Source } from './lines.ts';
import { publicKeyText } from './signing-key.ts';
import { captured, evidenceOf, intended, sending, sold, started } from './testing/facts.ts';

const key = generateKeyPairSync('ed25519').privateKey;
const other = generateKeyPairSync('ed25519').privateKey;
const first = started({ signingKey: publicKeyText(key) });
const FACTS = [first, ...sold(), intended(), sending(), captured()];

async function lines(facts: readonly unknown[] = FACTS, signer = key): Promise<string[]> {
  const { entries } = evidenceOf(...facts);
  let text = '';
  for await (const piece of bundleText(entries, { till: 'T1', at: 1_790_000_000_000, key: signer }))
    text += piece;
  return text.split('\n').slice(0, -1);
}

const read = (text: string) => readBundle(sourceOf(text));
const violations = (text: string) => audit(read(text), null).findings.violations;

function sourceOf(text: string): Source {
  const bytes = Buffer.from(text);
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}

describe('a bundle', () => {
  it('holds the whole journal and is in order', async () => {
    const text = `${(await lines()).join('\n')}\n`;
    expect(violations(text)).toEqual([]);
    expect(read(text).signedBy).toBe(publicKeyText(key));
    expect([...read(text).entries]).toEqual([...evidenceOf(...FACTS).entries]);
  });

  it('tells every change of a single byte', async () => {
    const text = (await lines()).join('\n');
    const silent: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const flipped = String.fromCharCode(text.charCodeAt(at) ^ 1);
      const changed = text.slice(0, at) + flipped + text.slice(at + 1);
      if (!isRefused(changed)) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it('is not believed when somebody else signed it, with a key of their own inside', async () => {
    const forged = await lines(FACTS, other);
    expect(violations(forged.join('\n'))).toMatchObject([{ invariant: 'I16', entries: [1] }]);
  });

  it('misses lines that were cut out of the middle or the end', async () => {
    const all = await lines();
    expect(violations([...all.slice(0, 3), ...all.slice(4)].join('\n'))).not.toEqual([]);
    expect(violations([...all.slice(0, -2), all.at(-1)].join('\n'))).not.toEqual([]);
    expect(() => violations(all.slice(0, -1).join('\n'))).toThrow('has no seal');
  });

  it('is not made of a journal with a secret in it, and the secret is not told', async () => {
    const secret = ['s', 'k_test_canary0123456789'].join('');
    const failure: unknown = await lines([first, started({ version: secret })]).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(AuditFailure);
    expect(String(failure)).toContain('entry 2');
    expect(String(failure)).not.toContain(secret);
  });

  it('is named as what it is not', () => {
    expect(() => read('{"hello":1}\n')).toThrow('no exported journal');
    expect(() => read('')).toThrow('no exported journal');
  });
});

function isRefused(text: string): boolean {
  try {
    return violations(text).length > 0;
  } catch (error) {
    return error instanceof AuditFailure;
  }
}
