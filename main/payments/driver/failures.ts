import {
  VinrClientCertificateError,
  VinrConnectionError,
  isVinrError,
  mayUseCloudAfter,
  VinrTerminalIdentityError,
  VinrUnsupportedError,
} from '@vinr/sdk';
import type { ClientCertificateCode, ConnectionCode, TerminalIdentityCode, VinrError } from '@vinr/sdk';
import type { ReachReason } from '#shared/terminal.ts';
import type { LegEnd, Reading } from './link.ts';

/**
 * Stricter than the SDK's own `provesNothingCreated`, because here money is at stake and nobody is in a hurry:
 * codes that VINR gives when a command was looked at and not taken up: no session, no payment. Anything else that
 * is not a payment, a 409 above all, says nothing about money.
 */
const NOT_TAKEN_UP: ReadonlySet<string> = new Set([
  'terminal_busy',
  'terminal_offline',
  'terminal_not_found',
  'invalid_api_key',
  'expired_api_key',
]);

/** What a failed command lets us conclude. Only `notSent` is a proof. */
export function legEnd(error: unknown): LegEnd {
  if (!isVinrError(error)) throw error;
  if (error.delivery === 'notSent') {
    return { kind: 'notSent', reason: reachReason(error), mayUseCloud: mayUseCloudAfter(error).allowed };
  }
  const code = error.declineCode ?? error.code;
  const proven = error.delivery === 'replied' && error.resource === undefined && NOT_TAKEN_UP.has(code);
  return proven ? { kind: 'refused', code } : { kind: 'maybeSent', why: error.code };
}

export function failedReading(error: unknown): Reading {
  if (!isVinrError(error)) throw error;
  if (error instanceof VinrUnsupportedError) return { kind: 'unsupported' };
  return { kind: 'noAnswer', why: error.code, retryAfterMs: error.retryAfterMs };
}

export function reachReason(error: VinrError): ReachReason {
  if (error instanceof VinrTerminalIdentityError) return IDENTITY[error.code];
  if (error instanceof VinrClientCertificateError) return OURS[error.code] ?? 'clientCertificateMissing';
  if (error instanceof VinrConnectionError) return NETWORK[error.code];
  return 'unknown';
}

const IDENTITY: Readonly<Record<TerminalIdentityCode, ReachReason>> = {
  wrongTerminal: 'wrongTerminal',
  untrusted: 'untrusted',
  terminalCertificateExpired: 'terminalCertificateExpired',
  terminalCertificateNotYetValid: 'terminalCertificateExpired',
  weakCertificate: 'untrusted',
  wrongUse: 'untrusted',
  revoked: 'terminalCertificateRevoked',
  noMutualTls: 'untrusted',
  noSecureChannel: 'untrusted',
};

const OURS: Partial<Readonly<Record<ClientCertificateCode, ReachReason>>> = {
  rejected: 'clientCertificateRejected',
  revoked: 'clientCertificateRejected',
  expired: 'clientCertificateExpired',
};

const NETWORK: Readonly<Record<ConnectionCode, ReachReason>> = {
  refused: 'refused',
  timedOut: 'timedOut',
  reset: 'refused',
  closed: 'refused',
  hungUp: 'clientCertificateRejected',
  noRoute: 'noNetwork',
  dns: 'noNetwork',
  notFound: 'notFound',
  tls: 'untrusted',
  aborted: 'unknown',
};
