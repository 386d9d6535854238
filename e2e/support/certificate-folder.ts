import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an installer's files are made, by the openssl command. */
export class CertificateFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    openssl(['req', '-x509', ...NEW_KEY, this.#path('ca.key'), '-out', this.caFile, ...CA_FIELDS]);
  }

  get caFile(): string {
    return this.#path('ca.pem');
  }

  /** The sealed file of one terminal in `folder`. Made again it has the same key and another certificate. */
  issue(folder: string, terminalId: string, passphrase: string, days = 365): void {
    mkdirSync(this.#path(folder), { recursive: true });
    const key = this.#path(`${terminalId}.key`);
    const leaf = this.#path(`${terminalId}.pem`);
    const keyOptions = existsSync(key) ? ['-key', key] : [...NEW_KEY, key];
    const request = this.#path('request.pem');
    openssl(['req', '-new', ...keyOptions, '-out', request, ...leafFields(terminalId)]);
    const authority = ['-CA', this.caFile, '-CAkey', this.#path('ca.key'), '-copy_extensions', 'copy'];
    openssl(['x509', '-req', '-in', request, ...authority, '-days', String(days), '-out', leaf]);
    const out = join(this.#path(folder), `${terminalId}.p12`);
    const sealed = ['-inkey', key, '-in', leaf, '-out', out, '-passout', 'env:SEALED_WITH'];
    openssl(['pkcs12', '-export', ...sealed], passphrase);
  }

  /** The middle of a private key as it stands in a PEM file: found nowhere else. */
  keyCanary(terminalId: string): string {
    return readFileSync(this.#path(`${terminalId}.key`), 'utf8').split('\n')[5] ?? '';
  }

  /** A sheet of passphrases, quoted as RFC 4180 has it. */
  sheet(name: string, rows: readonly (readonly string[])[]): string {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const file = this.#path(name);
    writeFileSync(file, rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
    return file;
  }

  #path(name: string): string {
    return join(this.#root, name);
  }
}

const NEW_KEY = ['-newkey', 'rsa:2048', '-nodes', '-keyout'];
const CA_FIELDS = ['-subj', '/CN=Test Terminal CA', '-days', '3650'];

const leafFields = (terminalId: string): string[] => [
  '-subj',
  '/CN=till',
  ...['-addext', `subjectAltName=URI:urn:vinr:client:${terminalId}`],
  ...['-addext', 'extendedKeyUsage=clientAuth'],
  ...['-addext', 'basicConstraints=critical,CA:FALSE'],
];

function openssl(args: readonly string[], passphrase = ''): void {
  execFileSync('openssl', args, { env: { ...process.env, SEALED_WITH: passphrase }, stdio: 'pipe' });
}
