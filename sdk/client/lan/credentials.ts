import { X509Certificate } from 'node:crypto';
import tls, { type SecureContext } from 'node:tls';
import { VinrClientCertificateError, type ClientCertificateCode } from '../errors.ts';
import type { ClientCertificate, TerminalOptions } from '../options.ts';
import { readClientIdentity, type ClientIdentity } from '../pkcs12.ts';
import { authoritiesIn } from './issuers.ts';
import { bareSerial } from './x509-fields.ts';
import { terminalAuthority, type Surroundings } from './authority.ts';

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

/** What a handshake shows of us, and whom it refuses whatever they show. */
export interface Shown {
  readonly context: SecureContext;
  /** Size of our certificate, DER; 0 when none is shown. */
  readonly certificateBytes: number;
  /** Who is believed. */
  readonly authorities: readonly X509Certificate[];
  /** Takes upper-case hex without leading zeros. */
  readonly isDenied: (serialNumber: string) => boolean;
}

interface Prepared {
  readonly context: SecureContext;
  readonly certificateBytes: number;
  readonly authorities: readonly X509Certificate[];
  readonly serialNumber: string;
  readonly validFrom: number;
  readonly validTo: number;
}

/** Key, certificate and CA for each terminal, unpacked once: a dial pays for nothing but the handshake. */
export class TerminalCredentials {
  readonly #options: TerminalOptions;
  readonly #from: Surroundings;
  readonly #now: () => number;
  readonly #prepared = new Map<string, Promise<Prepared>>();

  constructor(options: TerminalOptions, from: Surroundings, now: () => number) {
    this.#options = options;
    this.#from = from;
    this.#now = now;
  }

  /** @throws VinrClientCertificateError or VinrConfigurationError, naming the remedy; nothing has been sent */
  async shownTo(terminalId: string): Promise<Shown> {
    let prepared = this.#prepared.get(terminalId);
    if (prepared === undefined) {
      prepared = this.#prepare(terminalId);
      this.#prepared.set(terminalId, prepared);
      // A file that is put right later must be read again.
      prepared.catch(() => this.#prepared.delete(terminalId));
    }
    const { context, certificateBytes, authorities, serialNumber, validFrom, validTo } = await prepared;
    const now = this.#now();
    const isDenied = this.#isDenied;
    if (isDenied(serialNumber))
      throw refuse('revoked', 'The client certificate has been withdrawn. Provision a new one.');
    if (now > validTo) throw refuse('expired', 'The client certificate has expired. Provision a new one.');
    if (now < validFrom)
      throw refuse('notYetValid', 'The client certificate is not valid yet. Check the clock.');
    return { context, certificateBytes, authorities, isDenied };
  }

  /** For finding out who lives at an address: the handshake names the terminal before it judges us. */
  async shownByStranger(): Promise<Shown> {
    const ca = await terminalAuthority(this.#options, this.#from);
    const context = tls.createSecureContext({ ca: [...ca], minVersion: 'TLSv1.2' });
    return { context, certificateBytes: 0, authorities: authoritiesIn(ca), isDenied: this.#isDenied };
  }

  readonly #isDenied = (serialNumber: string): boolean =>
    this.#options.isDenied?.(bareSerial(serialNumber)) ?? false;

  async #prepare(terminalId: string): Promise<Prepared> {
    const ca = await terminalAuthority(this.#options, this.#from);
    const identity = await readIdentity(certificateFor(this.#options, terminalId), this.#from);
    return prepare(identity, ca);
  }
}

function certificateFor(options: TerminalOptions, terminalId: string): ClientCertificate {
  const own = options.certificates?.[terminalId] ?? options.identity;
  if (own !== undefined) return own;
  if (options.localCertPath !== undefined) {
    return { path: options.localCertPath, passphrase: options.localCertPassphrase ?? '' };
  }
  throw refuse(
    'missing',
    `No client certificate is configured for terminal ${terminalId}. Generate one in the VINR Dashboard (Hardware, ` +
      'Terminals, Local API) and give it as terminal.localCertPath or terminal.certificates.',
  );
}

async function readIdentity(certificate: ClientCertificate, from: Surroundings): Promise<ClientIdentity> {
  if (!('path' in certificate)) {
    return {
      key: certificate.key,
      cert: typeof certificate.cert === 'string' ? [certificate.cert] : certificate.cert,
    };
  }
  const bytes = await from.readFile(certificate.path).catch((cause: unknown) => {
    throw refuse('unreadableFile', 'The client certificate file cannot be read.', cause);
  });
  return readClientIdentity(bytes, certificate.passphrase);
}

function prepare(identity: ClientIdentity, ca: readonly string[]): Prepared {
  const cert = identity.cert.join('\n');
  try {
    const leaf = new X509Certificate(cert);
    requireClientUse(leaf);
    const context = tls.createSecureContext({ key: identity.key, cert, ca: [...ca], minVersion: 'TLSv1.2' });
    const { serialNumber, raw } = leaf;
    const dates = { validFrom: Date.parse(leaf.validFrom), validTo: Date.parse(leaf.validTo) };
    return { context, certificateBytes: raw.length, authorities: authoritiesIn(ca), serialNumber, ...dates };
  } catch (cause) {
    if (cause instanceof VinrClientCertificateError) throw cause;
    throw refuse('damaged', 'The client certificate, its key or the terminal CA cannot be used.', cause);
  }
}

function requireClientUse(leaf: X509Certificate): void {
  const uses = leaf.keyUsage as readonly string[] | undefined; // The extended uses; absent means any.
  if (leaf.ca || (uses !== undefined && !uses.includes(CLIENT_AUTH))) {
    throw refuse('wrongUse', 'The certificate was not issued for a client.');
  }
}

function refuse(code: ClientCertificateCode, message: string, cause?: unknown): VinrClientCertificateError {
  return new VinrClientCertificateError(message, { code, delivery: 'notSent', cause });
}
