/**
 * What is known about the command that failed.
 * `notSent`: no byte of it left this machine; it may be given another way.
 * `maybeSent`: it may have been carried out; only asking can tell.
 * `replied`: the other side answered; what it said is in the error (and may itself prove nothing).
 */
export type Delivery = 'notSent' | 'maybeSent' | 'replied';

/** What an error is made of. */
export interface VinrErrorDetails<Code extends string = string> {
  /** Stable: VINR's own where it answered, else one of this client's. */
  readonly code: Code;
  /** Did the command go out? */
  readonly delivery: Delivery;
  /** Of the HTTP answer, when there was one. */
  readonly status?: number | undefined;
  /** VINR's `x-vinr-request-id`, `req_…`: what its support asks for. */
  readonly requestId?: string | undefined;
  /** Why the card was declined, where VINR told it in an error instead of a payment. */
  readonly declineCode?: string | undefined;
  /** The parameter that VINR, or this client, objects to. */
  readonly param?: string | undefined;
  /** Id of an object the answer points at. It may belong to somebody else's payment: read it, never assume. */
  readonly resource?: string | undefined;
  /** VINR's category. Its pages have two sets of them: for logs, not for decisions. */
  readonly type?: string | undefined;
  /** What VINR asked for in `Retry-After`, ms. */
  readonly retryAfterMs?: number | null | undefined;
  /** What was underneath: a socket's error, the terminal's silence, the caller's own rejection. */
  readonly cause?: unknown;
}

/** The base of everything this client throws. Branch on the class, then on `code`; the message is for people. */
export class VinrError<Code extends string = string> extends Error {
  /** Stable: VINR's own where it answered, else one of this client's. Branch on it after the class. */
  readonly code: Code;
  /** Did the command go out? `notSent`, `maybeSent` or `replied`. */
  readonly delivery: Delivery;
  /** Of the HTTP answer; undefined when there was none. */
  readonly status: number | undefined;
  /** VINR's `x-vinr-request-id`, `req_…`: what its support asks for. Undefined when VINR did not say. */
  readonly requestId: string | undefined;
  /** Why the card was declined, where VINR told it in an error instead of a payment. */
  readonly declineCode: string | undefined;
  /** The parameter that VINR, or this client, objects to. */
  readonly param: string | undefined;
  /**
   * Id of an object the answer points at. It may belong to somebody else's payment: read it, never assume.
   */
  readonly resource: string | undefined;
  /** VINR's category. Its pages have two sets of them: for logs, not for decisions. */
  readonly type: string | undefined;
  /** How long VINR asks to wait (`Retry-After`), ms; null when it did not say. */
  readonly retryAfterMs: number | null;
  /** The key the failed command carried, whether the caller gave it or this client minted it. */
  idempotencyKey: string | undefined;

  /** Made by this client; public so that a transport of your own can throw the same. */
  constructor(message: string, details: VinrErrorDetails<Code>) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.delivery = details.delivery;
    this.status = details.status;
    this.requestId = details.requestId;
    this.declineCode = details.declineCode;
    this.param = details.param;
    this.resource = details.resource;
    this.type = details.type;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.idempotencyKey = undefined;
  }
}

/** Whether something caught is this client's. The same as `instanceof VinrError`. */
export function isVinrError(error: unknown): error is VinrError {
  return error instanceof VinrError;
}

/** 401 or 403: the key is missing, wrong, or not allowed to do this. */
export class VinrAuthenticationError extends VinrError {}
/** 400, 413, 422, or parameters that this client refuses before sending. */
export class VinrInvalidRequestError extends VinrError {}
/** 402 with an error instead of a payment. */
export class VinrCardError extends VinrError {}
/** 404. Not-found is a hint about the asked side's memory, never a proof that nothing was charged. */
export class VinrNotFoundError extends VinrError {}
/** 409: another body under the same key, or a state that forbids the action. Never read as "not charged". */
export class VinrConflictError extends VinrError {}
/** 5xx. Says nothing about whether the command was carried out. */
export class VinrApiError extends VinrError {}
/** The device has no such route. It is healthy; it only cannot say. */
export class VinrUnsupportedError extends VinrError<'unsupported'> {}
/** The options given to this client cannot work. The message names the remedy. */
export class VinrConfigurationError extends VinrError {}
/** The caller's `commit` rejected, so nothing was sent. */
export class VinrCommitError extends VinrError<'commitRejected'> {}

/** 429 with VINR's own error object: answered, and nothing was created. `retryAfterMs` says when to come back. */
export class VinrRateLimitError extends VinrError {}

/** How the network failed. */
export type ConnectionCode =
  | 'refused'
  | 'timedOut'
  | 'reset'
  | 'closed'
  /** The terminal hung up on the first question: most likely it does not take our certificate. */
  | 'hungUp'
  | 'noRoute'
  | 'dns'
  /** No address is known for the terminal and none was found on the network. */
  | 'notFound'
  /** The cloud's TLS certificate was not accepted. */
  | 'tls'
  /** The caller's signal. */
  | 'aborted';

/** The network failed. `delivery` says whether that was before or after the command may have left. */
export class VinrConnectionError extends VinrError<ConnectionCode> {}

/** Why whoever answers is not taken for the terminal. */
export type TerminalIdentityCode =
  /** A genuine terminal, but not the one that was asked for. */
  | 'wrongTerminal'
  /** Not signed by the terminal CA. */
  | 'untrusted'
  | 'terminalCertificateExpired'
  | 'terminalCertificateNotYetValid'
  /** A key or signature too weak to prove anything. */
  | 'weakCertificate'
  /** A certificate that was not issued to be a server, or is itself a CA. */
  | 'wrongUse'
  /** On the list of withdrawn certificates. */
  | 'revoked'
  /** It lets in anybody: our certificate was not asked for. */
  | 'noMutualTls'
  /** Whatever answers at the address does not speak acceptable TLS. */
  | 'noSecureChannel';

/** The other end could not prove to be the terminal: a security stop, never an outage. Nothing was sent. */
export class VinrTerminalIdentityError extends VinrError<TerminalIdentityCode> {}

/** What is wrong with our own certificate. */
export type ClientCertificateCode =
  /** None is configured for this terminal. */
  | 'missing'
  /** The terminal refused ours. */
  | 'rejected'
  /** On the list of withdrawn certificates. */
  | 'revoked'
  | 'expired'
  | 'notYetValid'
  /** Not issued for proving a client. */
  | 'wrongUse'
  | 'unreadableFile'
  | 'tooLarge'
  | 'notPkcs12'
  | 'damaged'
  | 'badPassphrase'
  | 'noMac'
  /** More key derivation rounds than this client is willing to spend. */
  | 'tooCostly'
  | 'unsupported'
  | 'noKey'
  | 'noCertificate'
  | 'keyMismatch'
  /** Two keys, or two certificates for one key. */
  | 'ambiguous';

/** Our own certificate cannot be used, or the terminal refused it. */
export class VinrClientCertificateError extends VinrError<ClientCertificateCode> {}

/** What is wrong with an answer. */
export type UnreadableCode =
  /** Not JSON, cut, or not HTTP at all. */
  | 'garbled'
  /** JSON, but neither a payment nor VINR's error object. */
  | 'notAPayment'
  /** JSON, but not the kind of object, or the page, that was asked for. */
  | 'notWhatWasAsked'
  /** A payment, but not the one that was asked for. */
  | 'mismatch'
  | 'tooLarge';

/** An answer came that proves nothing: treat the command as perhaps carried out, and ask. */
export class VinrUnreadableReplyError extends VinrError<UnreadableCode> {}

/** Why a webhook delivery is not believed. */
export type SignatureCode =
  | 'missing'
  | 'malformed'
  | 'mismatch'
  /** Signed longer ago, or further ahead, than is tolerated. */
  | 'tooOld'
  | 'notAnEvent';

/** A webhook delivery that cannot be shown to be VINR's. Answer 400 and do nothing. */
export class VinrWebhookSignatureError extends VinrError<SignatureCode> {}
