import { readFileSync } from 'node:fs';
import forge from 'node-forge';

/** PEM. */
export interface ClientIdentity {
  readonly key: string;
  readonly cert: string;
}

/** Opens a .p12 of the simulator's, as a till would. */
export function openPkcs12(file: string, passphrase: string): ClientIdentity {
  const asn1 = forge.asn1.fromDer(readFileSync(file).toString('binary'));
  const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, passphrase);
  const { certBag, pkcs8ShroudedKeyBag } = forge.pki.oids;
  const key = p12.getBags({ bagType: pkcs8ShroudedKeyBag ?? '' })[pkcs8ShroudedKeyBag ?? '']?.[0]?.key;
  const cert = p12.getBags({ bagType: certBag ?? '' })[certBag ?? '']?.[0]?.cert;
  if (!key || !cert) throw new Error('The .p12 lacks a key or certificate.');
  return { key: forge.pki.privateKeyToPem(key), cert: forge.pki.certificateToPem(cert) };
}
