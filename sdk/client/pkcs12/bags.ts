import { child, children, octets, type Node } from './asn1.ts';
import { decrypt, unsupported, type Unlocking } from './decrypt.ts';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const NESTED_BAG = '1.2.840.113549.1.12.10.1.6';
const X509 = '1.2.840.113549.1.9.22.1';

/** DER of what the file holds: PKCS#8 keys and X.509 certificates, in the file's order. */
export interface Bags {
  readonly keys: Buffer[];
  readonly certificates: Buffer[];
}

/** Opens every part of an authenticated safe whose MAC has been verified. */
export function openBags(unlocking: Unlocking, authenticatedSafe: Buffer): Bags {
  const bags: Bags = { keys: [], certificates: [] };
  for (const part of children(unlocking.reader.parse(authenticatedSafe))) {
    const contents = safeContents(unlocking, part);
    collect(unlocking, unlocking.reader.parse(contents), bags);
  }
  return bags;
}

function safeContents(unlocking: Unlocking, part: Node): Buffer {
  const type = unlocking.reader.oid(child(part, 0));
  if (type === DATA) return octets(child(part, 1, 0));
  if (type !== ENCRYPTED_DATA) throw unsupported(type);
  const encrypted = child(part, 1, 0, 1);
  return decrypt(unlocking, child(encrypted, 1), octets(child(encrypted, 2)));
}

function collect(unlocking: Unlocking, contents: Node, bags: Bags): void {
  const { reader } = unlocking;
  for (const bag of children(contents)) {
    const value = child(bag, 1, 0);
    switch (reader.oid(child(bag, 0))) {
      case KEY_BAG:
        bags.keys.push(reader.encode(value));
        break;
      case SHROUDED_KEY_BAG:
        bags.keys.push(decrypt(unlocking, child(value, 0), octets(child(value, 1))));
        break;
      case CERTIFICATE_BAG:
        if (reader.oid(child(value, 0)) === X509) bags.certificates.push(octets(child(value, 1, 0)));
        break;
      case NESTED_BAG:
        collect(unlocking, value, bags);
        break;
      default:
        break; // Revocation lists and private attributes: nothing a TLS client needs.
    }
  }
}
