import type { Finding, StepCode } from '../finding.ts';
import { failed, ok, tenths, warning } from '../finding.ts';

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
  if (reading.kind === 'noAnswer')
    return failed('certificate.noAnswer', 'restartTerminal', { why: reading.why });
  return failed(`certificate.${reading.kind}`, STEPS[reading.kind]);
}

function judgeAccepted({ roundTripMs, validTo, now }: CertificateReading & { kind: 'accepted' }): Finding {
  const days = Math.floor((validTo - now) / DAY_MS);
  const values = { ms: tenths(roundTripMs), days };
  if (days >= SOON_DAYS) return ok('certificate.accepted', values);
  return warning('certificate.expiresSoon', 'renewInTime', values);
}

const STEPS: Readonly<Record<Exclude<CertificateReading['kind'], 'accepted' | 'noAnswer'>, StepCode>> = {
  missing: 'issueAnew',
  rejected: 'issueAnew',
  hungUp: 'issueAnew',
  expired: 'issueAnew',
  notYetValid: 'setClockOrIssue',
  revoked: 'issueAnew',
  notAskedFor: 'takeNoPayment',
  unusable: 'issueAnew',
};
