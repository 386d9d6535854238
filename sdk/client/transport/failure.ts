import {
  VinrClientCertificateError,
  VinrConnectionError,
  VinrTerminalIdentityError,
  VinrUnreadableReplyError,
  type ConnectionCode,
  type Delivery,
  type TerminalIdentityCode,
  type VinrError,
} from '../errors.ts';

const CONNECTION: Readonly<Record<string, ConnectionCode>> = {
  timedOut: 'timedOut',
  aborted: 'aborted',
  ETIMEDOUT: 'timedOut',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  EHOSTUNREACH: 'noRoute',
  ENETUNREACH: 'noRoute',
  EHOSTDOWN: 'noRoute',
  ENETDOWN: 'noRoute',
  EADDRNOTAVAIL: 'noRoute',
  EACCES: 'noRoute',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
};

/** Words of OpenSSL's certificate verdicts; BoringSSL, which Electron carries, uses the same. */
const IDENTITY: Readonly<Record<string, TerminalIdentityCode>> = {
  CERT_HAS_EXPIRED: 'terminalCertificateExpired',
  CERT_NOT_YET_VALID: 'terminalCertificateNotYetValid',
  INVALID_PURPOSE: 'wrongUse',
  INVALID_CA: 'untrusted',
  PATH_LENGTH_EXCEEDED: 'untrusted',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'untrusted',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'untrusted',
  CERT_REVOKED: 'revoked',
  CERT_UNTRUSTED: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_CHAIN_TOO_LONG: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  /** Node's word for every verdict on a chain that it has no name for, such as a digest that is too weak. */
  UNSPECIFIED: 'untrusted',
  EE_KEY_TOO_SMALL: 'weakCertificate',
  CA_KEY_TOO_SMALL: 'weakCertificate',
  CA_MD_TOO_WEAK: 'weakCertificate',
  ERR_SSL_EE_KEY_TOO_SMALL: 'weakCertificate',
  ERR_SSL_CA_MD_TOO_WEAK: 'weakCertificate',
};

/**
 * Alerts by which a peer says no to our certificate. The prefix differs between OpenSSL and BoringSSL, and under
 * TLS 1.3 the alert arrives with the first read, long after the handshake looked done.
 */
const REFUSED_US =
  /ALERT_(CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_REVOKED|CERTIFICATE_EXPIRED|CERTIFICATE_UNKNOWN|UNKNOWN_CA|ACCESS_DENIED)$/;
const REFUSED_US_TLS12 = /ALERT_HANDSHAKE_FAILURE$/;

/** Node's or our own short word for what happened; empty when there is none. */
export function causeCode(cause: unknown): string {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** A failed exchange with VINR's cloud or a relay. */
export function explainCloud(cause: unknown, delivery: Delivery): VinrError {
  const code = causeCode(cause);
  const unreadable = unreadableReply(code, cause, delivery);
  if (unreadable !== null) return unreadable;
  const known = CONNECTION[code] ?? (isTls(code) ? 'tls' : 'closed');
  return new VinrConnectionError(`VINR's cloud: ${SENTENCES[known]}.`, { code: known, delivery, cause });
}

/** A failed dial to, or exchange with, a terminal. `sawOurs`: it may have seen our certificate when it failed. */
export function explainTerminal(
  terminalId: string,
  cause: unknown,
  delivery: Delivery,
  sawOurs = true,
): VinrError {
  const code = causeCode(cause);
  if (REFUSED_US.test(code)) return clientRefused(terminalId, cause, delivery);
  const unreadable = unreadableReply(code, cause, delivery);
  if (unreadable !== null) return unreadable;
  const known = CONNECTION[code];
  if (known === undefined && delivery === 'notSent' && isTls(code))
    return notTheTerminal(terminalId, code, cause, sawOurs);
  const connection = known ?? 'closed';
  const message = `Terminal ${terminalId}: ${SENTENCES[connection]}.`;
  return new VinrConnectionError(message, { code: connection, delivery, cause });
}

export function clientRefused(
  terminalId: string,
  cause: unknown,
  delivery: Delivery,
): VinrClientCertificateError {
  const message = `Terminal ${terminalId} does not accept this client's certificate. Provision a new one for it.`;
  return new VinrClientCertificateError(message, { code: 'rejected', delivery, cause });
}

/** Cut off at the first question, for no reason given. */
export function hungUp(terminalId: string, { delivery, cause }: VinrError): VinrConnectionError {
  const message = `Terminal ${terminalId}: ${SENTENCES.hungUp}.`;
  return new VinrConnectionError(message, { code: 'hungUp', delivery, cause });
}

function notTheTerminal(terminalId: string, code: string, cause: unknown, sawOurs: boolean): VinrError {
  if (sawOurs && REFUSED_US_TLS12.test(code)) return clientRefused(terminalId, cause, 'notSent');
  const identity = IDENTITY[code] ?? 'noSecureChannel';
  const message = `What answers as terminal ${terminalId} cannot prove to be it (${code}).`;
  return new VinrTerminalIdentityError(message, { code: identity, delivery: 'notSent', cause });
}

function unreadableReply(code: string, cause: unknown, delivery: Delivery): VinrError | null {
  if (code === 'tooLarge')
    return new VinrUnreadableReplyError('The answer is too long.', { code, delivery, cause });
  if (!code.startsWith('HPE_')) return null;
  return new VinrUnreadableReplyError('The answer is not HTTP.', { code: 'garbled', delivery, cause });
}

function isTls(code: string): boolean {
  return (
    Object.hasOwn(IDENTITY, code) ||
    /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_|EPROTO$|HOSTNAME_MISMATCH$)/.test(code)
  );
}

const SENTENCES: Readonly<Record<ConnectionCode, string>> = {
  refused: 'the connection was refused',
  timedOut: 'no answer in time',
  reset: 'the connection was reset',
  closed: 'the connection was closed',
  hungUp: 'it hung up on the first question; most likely it does not take our certificate',
  noRoute: 'there is no route to the address',
  dns: 'the host name could not be resolved',
  notFound: 'no address is known for it',
  tls: 'the TLS certificate was not accepted',
  aborted: 'given up by the caller',
};
