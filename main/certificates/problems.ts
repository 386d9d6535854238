/** Why a client certificate file is not taken. Stable: logs and the provisioning command show these. */
export type CertificateProblem =
  /** Missing, forbidden, or no plain file: a folder, a device, a link. */
  | 'notReadable'
  | 'tooLarge'
  | 'notPkcs12'
  | 'damaged'
  /** Wrong passphrase or flipped bits: the file's integrity check cannot tell the two apart. */
  | 'badPassphrase'
  | 'noMac'
  | 'tooCostly'
  | 'unsupported'
  | 'noKey'
  | 'noCertificate'
  | 'keyMismatch'
  | 'ambiguous'
  | 'expired'
  | 'notYetValid'
  | 'chainExpired'
  | 'wrongUse'
  | 'weak'
  | 'untrustedIssuer'
  | 'chainIncomplete'
  | 'wrongEnvironment'
  | 'revoked'
  /** Nothing to do: the terminal has this very certificate. */
  | 'alreadyInstalled'
  /** Good, but it ends before the one in use: somebody has to say that this is meant. */
  | 'older'
  | 'wrongTerminal'
  /** It names no terminal, or several. */
  | 'noTerminal'
  /** Not the file's fault: too many wrong passphrases in a row. */
  | 'tooManyTries'
  /** Not the file's fault: the terminal CA that it is judged by cannot be read. */
  | 'unreadableCa';

/** Public facts for the sentence: dates, names, ids. Never a passphrase, never key material. */
export interface Refusal {
  readonly ok: false;
  readonly code: CertificateProblem;
  readonly facts: Readonly<Record<string, string>>;
}

export const refusal = (code: CertificateProblem, facts: Readonly<Record<string, string>> = {}): Refusal => ({
  ok: false,
  code,
  facts,
});

const EXPORT_AGAIN = 'Export the certificate again from the VINR Dashboard';

const SENTENCES: Readonly<Record<CertificateProblem, string>> = {
  notReadable:
    'The file cannot be read. Choose the .p12 file itself, no folder or link, and check that you may open it.',
  tooLarge:
    'The file is larger than 64 KiB, so it is no client certificate. Choose the .p12 file from the VINR Dashboard.',
  notPkcs12:
    'This is not a .p12 file. Choose the .p12 file from the VINR Dashboard, not a .pem, .crt or .zip file.',
  damaged: 'The certificate file is damaged. Download it again.',
  badPassphrase:
    'The passphrase does not open the file, or the file is damaged. Type it again; if that fails, download the file again.{hint}',
  noMac: `The file carries no integrity check. ${EXPORT_AGAIN}.`,
  tooCostly: `The file would take too long to open. ${EXPORT_AGAIN}.`,
  unsupported: `The file is locked in a way that this till does not know. ${EXPORT_AGAIN}, with AES-256.`,
  noKey: `The file holds no private key. ${EXPORT_AGAIN}, key included.`,
  noCertificate: `The file holds no certificate. ${EXPORT_AGAIN}.`,
  keyMismatch: `The private key in the file does not belong to its certificate. ${EXPORT_AGAIN}.`,
  ambiguous: `The file holds more than one identity. ${EXPORT_AGAIN}, one terminal a file.`,
  expired: 'The certificate expired on {notAfter}. Issue a new one in the VINR Dashboard.',
  notYetValid:
    "The certificate is valid only from {notBefore}. Check this computer's clock; else wait or issue a new one.",
  chainExpired:
    'The authority "{authority}" behind the certificate is outside its dates. Check the clock, then ask VINR for the current CA and certificate.',
  wrongUse:
    'The certificate was not issued for a till to prove itself. Issue a client certificate in the VINR Dashboard.',
  weak: "The certificate's key or signature is too weak. Issue a new one in the VINR Dashboard.",
  untrustedIssuer:
    'The certificate was issued by "{issuer}", which does not lead to the given VINR terminal CA. Give the CA of the same environment, or export the certificate with its whole chain.',
  wrongTerminal: 'The certificate is for terminal {found}, not {expected}. Choose the file for {expected}.',
  noTerminal:
    'The certificate does not name one single terminal. Issue one for this terminal in the VINR Dashboard.',
  tooManyTries:
    'Too many wrong passphrases. Wait {seconds} seconds, then type it again, best copied from the VINR Dashboard.',
  chainIncomplete:
    'The file lacks the certificate of "{issuer}", which issued this one. Export the certificate with its whole chain.',
  wrongEnvironment:
    "The certificate belongs to VINR's other environment, test or live. Choose the file of the environment that this till works in.",
  revoked:
    'The certificate with serial {serial} has been withdrawn. Issue a new one in the VINR Dashboard, and tell VINR if this is a surprise.',
  alreadyInstalled:
    'The till uses this certificate already. Nothing was changed, and there is nothing to do.',
  older:
    'The till uses a certificate that is good until {installedUntil}, longer than this one ({notAfter}). Choose the newer file, or say that the older one is meant.',
  unreadableCa: 'The VINR terminal CA file holds no readable certificate. Give the CA as a PEM file.',
};

/** One plain sentence or two, remedy included. */
export function sentenceFor({ code, facts }: Pick<Refusal, 'code' | 'facts'>): string {
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? 'unknown');
}
