import type { X509Certificate } from 'node:crypto';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';

export function dateProblem(certificate: X509Certificate, now: Date): Refusal | null {
  const notBefore = new Date(certificate.validFrom);
  const notAfter = new Date(certificate.validTo);
  if (now < notBefore) return refusal('notYetValid', { notBefore: notBefore.toISOString() });
  return now > notAfter ? refusal('expired', { notAfter: notAfter.toISOString() }) : null;
}
