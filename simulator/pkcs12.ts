import forge from 'node-forge';

/** One RSA key and its certificate, both PEM, as a .p12 with AES-256 and a MAC. */
export function packPkcs12(key: string, certificate: string, passphrase: string): Buffer {
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key),
    [forge.pki.certificateFromPem(certificate)],
    passphrase,
    { algorithm: 'aes256', friendlyName: 'VINR terminal client' },
  );
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}
