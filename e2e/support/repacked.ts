import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadyLine } from './simulator.ts';

export interface Repacked {
  readonly file: string;
  readonly passphrase: string;
  /** The private key, PKCS#8 PEM, as it is inside. */
  readonly keyPem: string;
}

/** The identity of a simulated terminal in a `.p12` of OpenSSL's own making, under another passphrase. */
export function repacked(
  folder: string,
  { id, clientP12File, passphrase: before }: ReadyLine['terminals'][number],
  passphrase: string,
): Repacked {
  const pem = join(folder, `${id}.pem`);
  const file = join(folder, `${id}.p12`);
  const env = { ...process.env, BEFORE: before, AFTER: passphrase };
  const openssl = (...args: string[]) => execFileSync('openssl', args, { env, stdio: 'pipe' });
  openssl('pkcs12', '-in', clientP12File, '-passin', 'env:BEFORE', '-nodes', '-out', pem);
  openssl('pkcs12', '-export', '-in', pem, '-out', file, '-passout', 'env:AFTER');
  const keyPem = openssl('pkey', '-in', pem).toString();
  return { file, passphrase, keyPem: keyPem === '' ? readFileSync(pem, 'utf8') : keyPem };
}
