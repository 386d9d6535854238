import forge from 'node-forge';

const { asn1, pki, pkcs12 } = forge;
const { Class, Type } = asn1;
type Node = forge.asn1.Asn1;

const ITERATIONS = 2048;

/**
 * A PKCS#8 key of any kind and its certificate, both PEM, as a .p12 with AES-256 and a MAC. The outer structure is
 * node-forge's; the two bags are filled here, for it knows no key but RSA.
 */
export function packPkcs12(key: string, certificate: string, passphrase: string): Buffer {
  const leaf = contentOf(certificate);
  const ids = attributes(leaf);
  const safe = encode(
    sequence(
      data(encode(sequence(certificateBag(leaf, ids)))),
      data(encode(sequence(keyBag(contentOf(key), passphrase, ids)))),
    ),
  );
  const pfx = sequence(integer(3), data(safe), mac(safe, passphrase));
  return Buffer.from(encode(pfx), 'binary');
}

const encode = (node: Node): string => asn1.toDer(node).getBytes();
const sequence = (...children: Node[]): Node => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, children);
const set = (...children: Node[]): Node => asn1.create(Class.UNIVERSAL, Type.SET, true, children);
const octets = (bytes: string): Node => asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, bytes);
/** [0] EXPLICIT: the number of the tag stands where other nodes have their type. */
const tagged = (...children: Node[]): Node => asn1.create(Class.CONTEXT_SPECIFIC, Type.NONE, true, children);
const name = (oid: string): Node =>
  asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(pki.oids[oid] ?? oid).getBytes());
const integer = (value: number): Node =>
  asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(value).getBytes());

/** What a PEM block holds, as DER. */
function contentOf(pem: string): string {
  const [block] = forge.pem.decode(pem);
  if (block === undefined) throw new Error('Not PEM.');
  return block.body;
}

function data(bytes: string): Node {
  return sequence(name('data'), tagged(octets(bytes)));
}

/** What ties key and certificate together for the libraries that look. */
function attributes(certificate: string): Node {
  const digest = forge.md.sha1.create();
  digest.update(certificate);
  const localKeyId = octets(digest.digest().getBytes());
  const friendlyName = asn1.create(Class.UNIVERSAL, Type.BMPSTRING, false, utf16('VINR terminal client'));
  return set(
    sequence(name('localKeyId'), set(localKeyId)),
    sequence(name('friendlyName'), set(friendlyName)),
  );
}

function keyBag(pkcs8: string, passphrase: string, ids: Node): Node {
  const options = { algorithm: 'aes256', count: ITERATIONS, prfAlgorithm: 'sha256' } as const;
  const sealed = pki.encryptPrivateKeyInfo(asn1.fromDer(pkcs8), passphrase, options);
  return sequence(name('pkcs8ShroudedKeyBag'), tagged(sealed), ids);
}

function certificateBag(certificate: string, ids: Node): Node {
  const bag = sequence(name('x509Certificate'), tagged(octets(certificate)));
  return sequence(name('certBag'), tagged(bag), ids);
}

function mac(content: string, passphrase: string): Node {
  const salt = forge.random.getBytesSync(20);
  const digest = forge.md.sha1.create();
  const key = pkcs12.generateKey(passphrase, forge.util.createBuffer(salt), 3, ITERATIONS, 20, digest);
  const hmac = forge.hmac.create();
  hmac.start('sha1', key.getBytes());
  hmac.update(content);
  const algorithm = sequence(name('sha1'), asn1.create(Class.UNIVERSAL, Type.NULL, false, ''));
  const value = sequence(algorithm, octets(hmac.getMac().getBytes()));
  return sequence(value, octets(salt), integer(ITERATIONS));
}

const utf16 = (text: string): string => Array.from(text, (letter) => `\0${letter}`).join('');
