// A client certificate out of its .p12, once: parsing it for every connection would cost more than the handshake.
import { readFile } from 'node:fs/promises';
import forge from 'node-forge';

/**
 * node-forge reads RSA only: a bag that holds something else comes as it is.
 * @param {string} file @param {string} passphrase
 * @returns {Promise<{ key: string, cert: string }>} PEM
 */
export async function openPkcs12(file, passphrase) {
  const asn1 = forge.asn1.fromDer((await readFile(file)).toString('binary'));
  const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, passphrase);
  const { certBag, pkcs8ShroudedKeyBag } = forge.pki.oids;
  const [keyBag] = p12.getBags({ bagType: pkcs8ShroudedKeyBag })[pkcs8ShroudedKeyBag];
  const [leafBag] = p12.getBags({ bagType: certBag })[certBag];
  return {
    key: keyBag.key ? forge.pki.privateKeyToPem(keyBag.key) : pem('PRIVATE KEY', keyBag.asn1),
    cert: leafBag.cert ? forge.pki.certificateToPem(leafBag.cert) : pem('CERTIFICATE', leafBag.asn1),
  };
}

/** @param {string} type @param {forge.asn1.Asn1} node */
const pem = (type, node) => forge.pem.encode({ type, body: forge.asn1.toDer(node).getBytes() });
