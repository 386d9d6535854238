import {
  VinrClientCertificateError,
  VinrConnectionError,
  VinrError,
  VinrTerminalIdentityError,
} from './errors.ts';

export type CloudVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: CloudRefusal };

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
