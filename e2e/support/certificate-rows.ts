import type { CertificateProblem } from '../../main/certificates/problems.ts';

/** Where a row is played: a file that is brought, a terminal that answers, an import that is cut short, a key store. */
export type Play = 'file' | 'terminal' | 'cutShort' | 'keyStore';

export interface CertificateRow {
  readonly what: string;
  readonly play: Play;
  /** Every code that a line of this row may end with, in either runtime. */
  readonly codes: readonly string[];
}

const file = (what: string, ...codes: ('ok' | CertificateProblem)[]): CertificateRow => ({
  what,
  play: 'file',
  codes,
});
const terminal = (what: string, ...codes: string[]): CertificateRow => ({ what, play: 'terminal', codes });

/** All that can be wrong with certificates, numbered once and for all: C1 to C50. The tables play them. */
export const CERTIFICATE_ROWS: Readonly<Record<`C${number}`, CertificateRow>> = {
  C1: file('RSA, sealed as it is done today', 'ok'),
  C2: file('an elliptic curve', 'ok'),
  C3: file('Ed25519', 'ok'),
  C4: file('sealed with old ciphers: taken once and sealed anew', 'ok'),
  C5: file('a longer integrity check', 'ok'),
  C6: file('a wrong passphrase, and too many of them', 'badPassphrase', 'tooManyTries'),
  C7: file('a passphrase where there is none, and the reverse', 'badPassphrase', 'ok'),
  C8: file('a passphrase with letters of the world, or a space too many', 'badPassphrase', 'ok'),
  C9: file('one bit flipped', 'badPassphrase'),
  C10: file('cut short', 'damaged'),
  C11: file('followed by other bytes', 'damaged'),
  C12: file('empty', 'damaged'),
  C13: file('noise', 'notPkcs12'),
  C14: file('a certificate in another format', 'notPkcs12'),
  C15: file('something else altogether', 'notPkcs12', 'tooLarge', 'notReadable'),
  C16: file('no integrity check', 'noMac'),
  C17: file('made to take minutes', 'tooCostly'),
  C18: file('structures made to harm', 'damaged'),
  C19: file('no key', 'noKey'),
  C20: file('no certificate', 'noCertificate'),
  C21: file("another certificate's key", 'keyMismatch'),
  C22: file('two identities', 'ambiguous'),
  C23: file('an unrelated certificate beside it', 'ok'),
  C24: {
    what: 'a foreign CA beside it, which nobody believes: a terminal of that CA is refused',
    play: 'file',
    codes: ['ok', 'untrusted'],
  },
  C25: file('our own CA beside it', 'ok'),
  C26: file('with and without its intermediate', 'ok', 'chainIncomplete'),
  C27: file('expired', 'expired'),
  C28: file('not yet valid', 'notYetValid'),
  C29: file('ends soon', 'ok'),
  C30: file('its intermediate has expired', 'chainExpired'),
  C31: file('issued for another use', 'wrongUse'),
  C32: file('an authority itself', 'wrongUse'),
  // BoringSSL cannot even read a key on P-192.
  C33: file('a weak key or signature', 'weak', 'damaged'),
  C34: file('issued by somebody else', 'untrustedIssuer'),
  C35: file('for another terminal', 'wrongTerminal'),
  C36: file('of the other environment', 'wrongEnvironment'),
  C37: file('withdrawn', 'revoked'),
  C38: file('the same again', 'alreadyInstalled', 'ok'),
  C39: file('ends before the one in use', 'older', 'ok'),
  C40: file('a hostile name', 'ok', 'wrongTerminal'),
  C41: { what: 'killed, or the disk full, while it is kept', play: 'cutShort', codes: ['old', 'new'] },
  C42: {
    what: 'the key store is locked, another one, or unreadable',
    play: 'keyStore',
    codes: ['storeUnavailable', 'damaged'],
  },
  C43: terminal(
    'names nobody, or somebody else; outside its dates; not of our CA; withdrawn',
    ...['wrongTerminal', 'untrusted', 'revoked'],
    ...['terminalCertificateExpired', 'terminalCertificateNotYetValid'],
  ),
  C44: terminal(
    'a use, version, key or signature that a terminal may not have',
    ...['wrongUse', 'weakCertificate', 'untrusted', 'noSecureChannel'],
  ),
  C45: terminal(
    'through an intermediate that may not vouch for it',
    ...['accepted', 'untrusted', 'wrongUse', 'weakCertificate'],
    ...['terminalCertificateExpired', 'terminalCertificateNotYetValid'],
  ),
  C46: terminal('an old or open channel, or one that lets in anybody', 'noSecureChannel', 'noMutualTls'),
  C47: terminal('does not take ours', 'clientCertificate/rejected', 'clientCertificate/revoked', 'cut'),
  C48: terminal('another one behind the same address', 'accepted', 'wrongTerminal'),
  C49: terminal('renewed', 'accepted'),
  C50: terminal('two terminals swapped', 'wrongTerminal'),
};
