import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes `.p12` files with the OpenSSL command line, an implementation that shares nothing with ours. */
export class P12Maker {
  readonly #directory = mkdtempSync(join(tmpdir(), 'vinr-p12-'));

  static available(): boolean {
    try {
      execFileSync('openssl', ['version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  path(name: string): string {
    return join(this.#directory, name);
  }

  /** A self-signed certificate `<name>.crt` and its key `<name>.key`. */
  certificate(name: string, keyType: readonly string[]): void {
    this.#openssl('genpkey', ...keyType, '-out', this.path(`${name}.key`));
    const files = ['-key', this.path(`${name}.key`), '-out', this.path(`${name}.crt`)];
    this.#openssl('req', '-x509', ...files, '-days', '30', '-subj', `/CN=${name}`);
  }

  /** `<name>.crt` and `<name>.key`, issued by an earlier certificate. */
  issued(name: string, issuer: string): void {
    this.#openssl('genpkey', '-algorithm', 'RSA', '-out', this.path(`${name}.key`));
    const request = this.path(`${name}.csr`);
    this.#openssl('req', '-new', '-key', this.path(`${name}.key`), '-subj', `/CN=${name}`, '-out', request);
    const by = ['-CA', this.path(`${issuer}.crt`), '-CAkey', this.path(`${issuer}.key`), '-CAcreateserial'];
    this.#openssl('x509', '-req', '-in', request, ...by, '-days', '30', '-out', this.path(`${name}.crt`));
  }

  bundle(name: string, passphrase: string, ...more: readonly string[]): Buffer {
    const password = this.path('passphrase.txt');
    writeFileSync(password, `${passphrase}\n`);
    const out = this.path('out.p12');
    const from = ['-in', this.path(`${name}.crt`), '-inkey', this.path(`${name}.key`)];
    this.#openssl('pkcs12', '-export', ...from, '-out', out, '-passout', `file:${password}`, ...more);
    return readFileSync(out);
  }

  keyPem(name: string): string {
    return readFileSync(this.path(`${name}.key`), 'utf8');
  }

  certPem(name: string): string {
    return readFileSync(this.path(`${name}.crt`), 'utf8');
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  }
}
