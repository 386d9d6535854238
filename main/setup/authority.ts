import { open } from 'node:fs/promises';
import type { SetupProblem, SetupView } from '#shared/setup.ts';
import { readAuthorities } from '../certificates/chain.ts';
import { printable } from '../certificates/printable.ts';

const MOST_BYTES = 64 * 1024;

export type AuthorityFile =
  { readonly ok: true; readonly pem: string } | { readonly ok: false; readonly problem: SetupProblem };

/** Reads VINR's terminal CA: PEM, certificates only. Whether it is VINR's nobody but the installer can say. */
export async function readAuthority(path: string): Promise<AuthorityFile> {
  const pem = await readStart(path).catch(() => null);
  if (pem === null) return { ok: false, problem: 'authorityUnreadable' };
  if (pem.includes('PRIVATE KEY')) return { ok: false, problem: 'authorityHasKey' };
  return authorityFacts(pem) === null ? { ok: false, problem: 'authorityUnreadable' } : { ok: true, pem };
}

async function readStart(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
    return bytesRead > MOST_BYTES ? null : buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}

/** Who the authorities in a file are, and until when all of them are good; null when one cannot be read. */
export function authorityFacts(pem: string): SetupView['authority'] {
  const certificates = readAuthorities(pem);
  if (certificates === null || !certificates.every(({ ca }) => ca)) return null;
  const ends = certificates.map(({ validTo }) => Date.parse(validTo));
  const names = certificates.map(({ subject }) => printable(nameIn(subject)));
  return { names, until: new Date(Math.min(...ends)).toISOString() };
}

const nameIn = (subject: string): string => /(?:^|\n)CN=(.+)/.exec(subject)?.[1] ?? subject;
