import { readFileSync } from 'node:fs';
import forge from 'node-forge';

/** PEM. */
export interface ClientIdentity {
  readonly key: string;
  readonly cert: string;
}

/** Opens a .p12 of the simulator's, as a till would. node-forge knows no EC, so it only takes the bags apart. */
export function openPkcs12(file: string, passphrase: string): ClientIdentity {
  const asn1 = forge.asn1.fromDer(readFileSync(file).toString('binary'));
  const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, passphrase);
  return { key: bagIn(p12, 'pkcs8ShroudedKeyBag'), cert: bagIn(p12, 'certBag') };
}

function bagIn(p12: forge.pkcs12.Pkcs12Pfx, name: string): string {
  const bagType = forge.pki.oids[name] ?? '';
  const bag = p12.getBags({ bagType })[bagType]?.[0];
  if (bag === undefined) throw new Error(`The .p12 lacks its ${name}.`);
  if (bag.key) return forge.pki.privateKeyToPem(bag.key);
  if (bag.cert) return forge.pki.certificateToPem(bag.cert);
  const type = name === 'certBag' ? 'CERTIFICATE' : 'PRIVATE KEY';
  return forge.pem.encode({ type, body: forge.asn1.toDer(bag.asn1).getBytes() });
}
