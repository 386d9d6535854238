import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, PeerCertificate } from 'node:tls';
import type { TerminalIdentityCode } from '../errors.ts';
import { hasStrongKey, x509Fields } from './x509-fields.ts';

/** More than VINR could mean, and few enough to check while a customer waits. */
const MOST_ISSUERS = 6;

/** What every certificate in these texts is. Throws when one cannot be read. PEM; a text may hold several. */
export const authoritiesIn = (pems: readonly string[]): readonly X509Certificate[] =>
  pems
    .flatMap((pem) => pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [])
    .map((pem) => new X509Certificate(pem));

/**
 * What speaks against those between a leaf and the authority that is believed; null when nothing does. The chain has been
 * verified, but no runtime asks of an intermediate what is asked of the leaf, and BoringSSL asks next to nothing.
 */
export function issuerProblem(
  peer: PeerCertificate,
  authorities: readonly X509Certificate[],
): TerminalIdentityCode | null {
  let shown = issuerOf(peer);
  let subject = new X509Certificate(peer.raw);
  for (let steps = 0; steps < MOST_ISSUERS; steps += 1) {
    const signed = subject;
    if (authorities.some((one) => signed.checkIssued(one) && signed.verify(one.publicKey))) return null;
    if (shown === undefined) return 'untrusted';
    const issuer = new X509Certificate(shown.raw);
    if (!signed.verify(issuer.publicKey)) return 'untrusted';
    if (!hasStrongKey(issuer) || x509Fields(issuer).isWeaklySigned) return 'weakCertificate';
    subject = issuer;
    shown = issuerOf(shown);
  }
  return 'untrusted';
}

/** The typings know it only of some; the last one names itself. */
function issuerOf(certificate: PeerCertificate): PeerCertificate | undefined {
  const { issuerCertificate: issuer } = certificate as Partial<DetailedPeerCertificate>;
  return issuer?.raw.equals(certificate.raw) === true ? undefined : issuer;
}
