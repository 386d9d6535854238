import type { X509Certificate } from 'node:crypto';
import { certificateDetails } from './certificate-details.ts';

const RSA_BITS = 2048;
const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** RSA and ECDSA with SHA-256, -384 and -512, and Ed25519: object identifiers, DER content in hex. */
const SIGNATURES = new Set([
  '2a864886f70d01010b',
  '2a864886f70d01010c',
  '2a864886f70d01010d',
  '2a8648ce3d040302',
  '2a8648ce3d040303',
  '2a8648ce3d040304',
  '2b6570',
]);

/** Whether key and signature are such that nobody can forge them today. */
export const isStrong = (certificate: X509Certificate): boolean =>
  hasStrongKey(certificate) && SIGNATURES.has(certificateDetails(certificate).signature);

function hasStrongKey(certificate: X509Certificate): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: key } = certificate.publicKey;
  if (type === 'rsa') return (key?.modulusLength ?? 0) >= RSA_BITS;
  return type === 'ed25519' || (type === 'ec' && CURVES.has(key?.namedCurve ?? ''));
}
