import {
  VinrClientCertificateError,
  VinrConnectionError,
  VinrError,
  VinrTerminalIdentityError,
  VinrUnreadableReplyError,
} from './errors.ts';

/** Whether the cloud may have the command, and if not why. */
export type CloudVerdict =
  | {
      /** Nothing was sent, because of an outage. */
      readonly allowed: true;
    }
  | {
      /** The cloud must not have it. */
      readonly allowed: false;
      /** Why. */
      readonly reason: CloudRefusal;
    };

/** Why the cloud may not have it. */
export type CloudRefusal =
  /** The terminal may have the command: ask, never re-issue. */
  | 'maybeSent'
  /** The terminal answered; its answer stands. */
  | 'replied'
  /** Something that is not the terminal answered: a security stop, for a supervisor. */
  | 'identity'
  /** The caller gave up, or could not commit. */
  | 'caller'
  /** The order itself, or the set-up, is wrong: another path would hide it. */
  | 'notAnOutage';

/**
 * May the same command, with the same key and reference, now go through the cloud? Only when it provably never left
 * for the terminal, and only because of an outage.
 */
export function mayUseCloudAfter(lanFailure: unknown): CloudVerdict {
  if (!(lanFailure instanceof VinrError)) return refused('notAnOutage');
  if (lanFailure instanceof VinrTerminalIdentityError) return refused('identity');
  if (lanFailure.delivery !== 'notSent')
    return refused(lanFailure.delivery === 'replied' ? 'replied' : 'maybeSent');
  if (lanFailure instanceof VinrConnectionError) {
    return lanFailure.code === 'aborted' ? refused('caller') : { allowed: true };
  }
  if (lanFailure.code === 'commitRejected') return refused('caller');
  // Without a usable certificate of our own the terminal cannot be reached: an outage of the LAN path, not a threat.
  return lanFailure instanceof VinrClientCertificateError ? { allowed: true } : refused('notAnOutage');
}

function refused(reason: CloudRefusal): CloudVerdict {
  return { allowed: false, reason };
}

/** Refusals of the request itself, and of callers in a hurry: no payment comes of them. */
const REFUSED_OUTRIGHT = new Set([400, 401, 403, 413, 415, 422, 429]);
/** VINR's operational codes in an error object: the terminal never got a session. */
const NO_SESSION = new Set(['terminal_not_found', 'terminal_offline', 'terminal_busy']);

/**
 * Does this failure of a create prove that no payment came of it? True for what was never sent, and for VINR's own
 * error object with a refusal in it, unless it points at a payment. Everything else must be asked about.
 */
export function provesNothingCreated(failure: unknown): boolean {
  if (!(failure instanceof VinrError)) return false;
  if (failure.delivery !== 'replied') return failure.delivery === 'notSent';
  if (failure instanceof VinrUnreadableReplyError || failure.resource !== undefined) return false;
  const { status } = failure;
  if (status === 404 || status === 409) return NO_SESSION.has(failure.code as string);
  return status !== undefined && REFUSED_OUTRIGHT.has(status);
}
