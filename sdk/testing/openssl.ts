import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type KeyKind =
  'RSA-2048' | 'RSA-1024' | 'P-192' | 'P-256' | 'P-256 spelled out' | 'P-384' | 'P-521' | 'Ed25519';

/** One certificate and its key, as files and as PEM. */
export interface Issued {
  readonly keyFile: string;
  readonly certFile: string;
  readonly key: string;
  readonly cert: string;
}

export interface Wanted {
  /** As OpenSSL writes it: `/O=VINR/CN=till`. */
  readonly subject: string;
  /** Lines of an extension section; none makes a certificate of version 1. */
  readonly extensions: readonly string[];
  /** Signed by itself when missing. */
  readonly issuer?: Issued;
  readonly key?: KeyKind;
  /** Days from now; negative for the past. */
  readonly from?: number;
  readonly until?: number;
  readonly digest?: 'sha256' | 'sha1' | 'md5';
}

const DAY_MS = 86_400_000;
const curve = (name: string): string[] => ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${name}`];
const KEYS: Readonly<Record<KeyKind, readonly string[]>> = {
  'RSA-2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'RSA-1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'P-192': curve('P-192'),
  'P-256': curve('P-256'),
  'P-256 spelled out': [...curve('P-256'), '-pkeyopt', 'ec_param_enc:explicit'],
  'P-384': curve('P-384'),
  'P-521': curve('P-521'),
  Ed25519: ['-algorithm', 'ED25519'],
};
const CONFIGURATION = `[ca]
default_ca=workshop
[workshop]
database=index.txt
new_certs_dir=.
policy=names
unique_subject=no
rand_serial=yes
[names]
organizationName=optional
commonName=supplied
`;

/** Makes certificates and `.p12` files with the OpenSSL command line, which shares no code with ours. */
export class OpenSslWorkshop {
  readonly #directory = mkdtempSync(join(tmpdir(), 'vinr-openssl-'));
  #made = 0;

  constructor() {
    writeFileSync(join(this.#directory, 'ca.cnf'), CONFIGURATION);
    writeFileSync(join(this.#directory, 'index.txt'), '');
  }

  /** Good for ten years around today. */
  authority(subject: string, more: Partial<Wanted> = {}): Issued {
    const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
    return this.issue({ subject, extensions, from: -1825, until: 1825, key: 'P-256', ...more });
  }

  issue(wanted: Wanted): Issued {
    const keyFile = this.#next('key');
    this.#openssl('genpkey', ...KEYS[wanted.key ?? 'RSA-2048'], '-out', keyFile);
    return this.certify(wanted, keyFile);
  }

  /** A certificate for a key that is there already. */
  certify(wanted: Wanted, keyFile: string): Issued {
    const request = this.#next('csr');
    const certFile = this.#next('crt');
    this.#openssl('req', '-new', '-utf8', '-key', keyFile, '-subj', wanted.subject, '-out', request);
    const by = wanted.issuer === undefined ? ['-selfsign'] : ['-cert', wanted.issuer.certFile];
    const into = ['-keyfile', wanted.issuer?.keyFile ?? keyFile, '-in', request, '-out', certFile];
    const fields = [...dates(wanted), '-md', digestFor(wanted), ...this.#extensions(wanted.extensions)];
    this.#openssl('ca', '-batch', '-config', 'ca.cnf', '-notext', '-utf8', ...by, ...into, ...fields);
    return { keyFile, certFile, key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  }

  /** `options`: those of `openssl pkcs12 -export`. Reads key and leaf from files, further certificates as given. */
  pack(own: Issued, passphrase: string, others: readonly Issued[] = [], ...options: string[]): Buffer {
    const secret = this.#write('txt', `${passphrase}\n`);
    const out = this.#next('p12');
    const chain = this.#write('pem', others.map((one) => one.cert).join(''));
    const more = others.length === 0 ? [] : ['-certfile', chain];
    const from = ['-in', own.certFile, '-inkey', own.keyFile, ...more];
    this.#openssl('pkcs12', '-export', ...from, '-out', out, '-passout', `file:${secret}`, ...options);
    return readFileSync(out);
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #extensions(lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : ['-extfile', this.#write('ext', `${lines.join('\n')}\n`)];
  }

  #write(ending: string, content: string): string {
    const file = this.#next(ending);
    writeFileSync(file, content);
    return file;
  }

  #next(ending: string): string {
    return join(this.#directory, `${String(this.#made++)}.${ending}`);
  }

  #openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.#directory, stdio: ['ignore', 'ignore', 'pipe'] });
  }
}

const dates = ({ from = -1, until = 365 }: Wanted): string[] => [
  '-startdate',
  stamp(from),
  '-enddate',
  stamp(until),
];

const stamp = (days: number): string =>
  `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;

/** Ed25519 brings its own digest; the signer's key decides, which is what `default` says. */
const digestFor = ({ digest, issuer, key }: Wanted): string =>
  digest ?? (issuer === undefined && key === 'Ed25519' ? 'null' : 'sha256');
