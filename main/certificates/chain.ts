import { X509Certificate } from 'node:crypto';
import { dateProblem } from './dates.ts';
import { printable } from './printable.ts';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';
import { isStrong } from './strength.ts';

const MOST_ISSUERS = 6;

/** Null when the text holds no certificate, or one that the runtime cannot read. */
export function readAuthorities(caPem: string): readonly X509Certificate[] | null {
  const blocks = caPem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length === 0 ? null : blocks.map((block) => new X509Certificate(block));
  } catch {
    return null;
  }
}

/** Walks from the leaf to one of the given authorities. An authority inside the file is never trusted for itself. */
export function trustProblem(
  leaf: X509Certificate,
  issuers: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
  now: Date,
): Refusal | null {
  let current = leaf;
  for (let steps = 0; steps < MOST_ISSUERS; steps += 1) {
    const anchor = authorities.find((one) => issued(one, current));
    const issuer = anchor ?? issuers.find((one) => one.ca && issued(one, current));
    if (issuer === undefined) break;
    if (dateProblem(issuer, now) !== null)
      return refusal('chainExpired', { authority: printable(issuer.subject) });
    if (anchor !== undefined) return null;
    if (!isStrong(issuer)) return refusal('weak');
    current = issuer;
  }
  return strayed(current, [...issuers, ...authorities]);
}

const issued = (issuer: X509Certificate, subject: X509Certificate): boolean =>
  subject.checkIssued(issuer) && subject.verify(issuer.publicKey);

/**
 * The walk ended before an authority of ours. From the leaf alone nobody can tell a missing link from a foreign CA:
 * when the missing issuer bears the organisation of our authority, it is taken for a link of ours.
 */
function strayed(last: X509Certificate, known: readonly X509Certificate[]): Refusal {
  const facts = { issuer: printable(last.issuer) };
  const isThere = [last, ...known].some((one) => one.subject === last.issuer);
  const organisation = organisationIn(last.issuer);
  const isOurs = organisation !== null && known.some((one) => organisationIn(one.subject) === organisation);
  return refusal(!isThere && isOurs ? 'chainIncomplete' : 'untrustedIssuer', facts);
}

const organisationIn = (name: string): string | null => /^O=(.+)$/m.exec(name)?.[1] ?? null;
