import { createHmac, timingSafeEqual } from 'node:crypto';
import { VinrClientCertificateError } from '../errors.ts';
import { child, children, integer, octets, type Asn1Reader, type Node } from './asn1.ts';
import { unsupported } from './decrypt.ts';
import { bmpString, macKey, type RoundBudget } from './derivation.ts';

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Proves passphrase and content before anything is decrypted. A wrong passphrase and a flipped bit look the same.
 * Answers whether the file was written with the zero-length form of an empty passphrase.
 */
export function verifyMac(
  reader: Asn1Reader,
  macData: Node,
  content: Buffer,
  passphrase: string,
  budget: RoundBudget,
): { absent: boolean } {
  const oid = reader.oid(child(macData, 0, 0, 0));
  const digest = DIGESTS[oid];
  if (digest === undefined) throw unsupported(oid);
  const expected = octets(child(macData, 0, 1));
  const salt = octets(child(macData, 1));
  const rounds = children(macData).length > 2 ? integer(child(macData, 2)) : 1;

  for (const [form, bytes] of forms(passphrase).entries()) {
    budget.spend(rounds);
    const mac = createHmac(digest, macKey(digest, bytes, salt, rounds))
      .update(content)
      .digest();
    if (mac.length === expected.length && timingSafeEqual(mac, expected)) return { absent: form > 0 };
  }
  throw new VinrClientCertificateError(
    'The passphrase does not open the certificate file, or the file is damaged.',
    {
      code: 'badPassphrase',
      delivery: 'notSent',
    },
  );
}

/** An empty passphrase is written in two ways, and both are in use. */
function forms(passphrase: string): readonly Buffer[] {
  return passphrase === '' ? [bmpString(''), Buffer.alloc(0)] : [bmpString(passphrase)];
}
