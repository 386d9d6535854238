// A client certificate out of its .p12, once: parsing it for every connection would cost more than the handshake.
import { readFile } from 'node:fs/promises';
import forge from 'node-forge';

/**
 * @param {string} file @param {string} passphrase
 * @returns {Promise<{ key: string, cert: string }>} PEM
 */
export async function openPkcs12(file, passphrase) {
  const asn1 = forge.asn1.fromDer((await readFile(file)).toString('binary'));
  const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, passphrase);
  const { certBag, pkcs8ShroudedKeyBag } = forge.pki.oids;
  const [{ key }] = p12.getBags({ bagType: pkcs8ShroudedKeyBag })[pkcs8ShroudedKeyBag];
  const [{ cert }] = p12.getBags({ bagType: certBag })[certBag];
  return { key: forge.pki.privateKeyToPem(key), cert: forge.pki.certificateToPem(cert) };
}
