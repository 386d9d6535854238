import { X509Certificate } from 'node:crypto';
import type { ClientCertificateCode, Vinr } from '@vinr/sdk';
import { isVinrError, VinrClientCertificateError } from '@vinr/sdk';
import type { CertificateReading } from '../checks/certificate.ts';

const ASK_MS = 5_000;

export interface Question {
  readonly vinr: Vinr;
  readonly terminalId: string;
  readonly address: string;
  readonly port: number;
  /** PEM, leaf first; null when the vault has none. */
  readonly cert: string | null;
  /** Wall time, ms. */
  readonly now: number;
}

export async function observeCertificate({
  vinr,
  terminalId,
  address,
  port,
  cert,
  now,
}: Question): Promise<CertificateReading> {
  if (cert === null) return { kind: 'missing' };
  try {
    const where = { host: address, port };
    const { roundTripMs } = await vinr.terminal.lan.status(terminalId, where, { timeoutMs: ASK_MS });
    return { kind: 'accepted', roundTripMs, validTo: Date.parse(new X509Certificate(cert).validTo), now };
  } catch (error) {
    if (!isVinrError(error)) throw error;
    if (HUNG_UP.has(error.code)) return { kind: 'hungUp' };
    if (error.code === 'noMutualTls') return { kind: 'notAskedFor' };
    if (!(error instanceof VinrClientCertificateError)) return { kind: 'noAnswer', why: error.code };
    return { kind: KINDS[error.code] ?? 'unusable' };
  }
}

const HUNG_UP: ReadonlySet<string> = new Set(['reset', 'closed', 'hungUp']);

const KINDS: Partial<
  Readonly<Record<ClientCertificateCode, 'missing' | 'rejected' | 'revoked' | 'expired' | 'notYetValid'>>
> = {
  missing: 'missing',
  rejected: 'rejected',
  revoked: 'revoked',
  expired: 'expired',
  notYetValid: 'notYetValid',
};
