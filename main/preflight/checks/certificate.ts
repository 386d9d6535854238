import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

/** What became of a harmless question that showed our certificate. */
export type CertificateReading =
  /** `validTo`, `now`: ms since the epoch. */
  | {
      readonly kind: 'accepted';
      readonly roundTripMs: number;
      readonly validTo: number;
      readonly now: number;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'rejected' }
  /** No word of refusal; the connection was cut once the certificate had been shown. */
  | { readonly kind: 'hungUp' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'notYetValid' }
  | { readonly kind: 'unusable' }
  /** On the list of withdrawn certificates. */
  | { readonly kind: 'revoked' }
  /** The terminal does not ask for one. */
  | { readonly kind: 'notAskedFor' }
  /** The terminal did not answer the question; `why` is the SDK's code. */
  | { readonly kind: 'noAnswer'; readonly why: string };

const DAY_MS = 86_400_000;
/** From here on the till reminds of the renewal. */
const SOON_DAYS = 60;

export function judgeCertificate(reading: CertificateReading): Finding {
  if (reading.kind === 'accepted') return judgeAccepted(reading);
  if (reading.kind !== 'noAnswer') return FAILURES[reading.kind];
  return failed(
    'certificate.noAnswer',
    `The terminal shook hands and then did not answer a harmless question (${reading.why}).`,
    'Restart the terminal and check again.',
  );
}

function judgeAccepted({ roundTripMs, validTo, now }: CertificateReading & { kind: 'accepted' }): Finding {
  const days = Math.floor((validTo - now) / DAY_MS);
  const sentence = `The terminal accepts the till's certificate (${roundTripMs.toFixed(1)} ms); it is good for ${days} more days.`;
  if (days >= SOON_DAYS) return ok('certificate.accepted', sentence);
  return warning(
    'certificate.expiresSoon',
    sentence,
    'Issue a new certificate in the VINR Dashboard and provision it in time.',
  );
}

const ISSUE_ANEW =
  'Issue a new client certificate for this terminal in the VINR Dashboard and provision the till with it.';

const FAILURES: Readonly<Record<Exclude<CertificateReading['kind'], 'accepted' | 'noAnswer'>, Finding>> = {
  missing: failed('certificate.missing', 'The till has no certificate for this terminal.', ISSUE_ANEW),
  rejected: failed(
    'certificate.rejected',
    "The terminal refuses the till's certificate: it was revoked, or is another terminal's.",
    ISSUE_ANEW,
  ),
  hungUp: failed(
    'certificate.hungUp',
    "The terminal hangs up once it has seen the till's certificate: most likely it was revoked, or is another terminal's.",
    ISSUE_ANEW,
  ),
  expired: failed('certificate.expired', "The till's certificate for this terminal has expired.", ISSUE_ANEW),
  notYetValid: failed(
    'certificate.notYetValid',
    "The till's certificate is not valid yet.",
    "Set this computer's clock; if it is right, wait or issue another one.",
  ),
  revoked: failed(
    'certificate.revoked',
    "The till's certificate for this terminal is on the list of withdrawn ones.",
    ISSUE_ANEW,
  ),
  notAskedFor: failed(
    'certificate.notAskedFor',
    'The terminal lets in anybody: it does not ask for a certificate of the till.',
    'Take no payment on it. Have VINR set up the Local API of this terminal again.',
  ),
  unusable: failed(
    'certificate.unusable',
    "The till's certificate for this terminal cannot be used.",
    ISSUE_ANEW,
  ),
};
