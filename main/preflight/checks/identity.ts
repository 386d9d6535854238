import type { Finding } from '../finding.ts';
import { failed, ok } from '../finding.ts';

/** Who proved to be there, by a certificate of the terminal CA. */
export type IdentityReading =
  | { readonly kind: 'terminal'; readonly id: string }
  | { readonly kind: 'untrusted' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'notYetValid' }
  | { readonly kind: 'unsuitable' }
  | { readonly kind: 'revoked' }
  /** Whatever answers does not speak TLS, or none that is acceptable. */
  | { readonly kind: 'noTls' }
  /** TCP works, the handshake does not go on. */
  | { readonly kind: 'silent' }
  /** It wants a client certificate before it says who it is. */
  | { readonly kind: 'shy' };

/** `nameOf` gives the name of a terminal that this till knows. */
export function judgeIdentity(
  expected: string,
  reading: IdentityReading,
  nameOf: (id: string) => string | null,
): Finding {
  switch (reading.kind) {
    case 'terminal':
      return reading.id === expected
        ? ok('identity.right', `Terminal ${expected} proves by its certificate to be there.`)
        : wrongTerminal(expected, reading.id, nameOf(reading.id));
    case 'shy':
      return ok(
        'identity.afterwards',
        'The terminal wants to see our certificate before it shows its own; see the next line.',
      );
    default:
      return FAILURES[reading.kind];
  }
}

function wrongTerminal(expected: string, id: string, name: string | null): Finding {
  const known = name === null ? '' : ` (${name} of this till)`;
  return failed(
    'identity.wrongTerminal',
    `Another terminal answers at this address: ${id}${known} instead of ${expected}.`,
    'Exchange the two addresses in the settings, or give each terminal a fixed address in the router.',
  );
}

type Failure = Exclude<IdentityReading['kind'], 'terminal' | 'shy'>;

const FAILURES: Readonly<Record<Failure, Finding>> = {
  untrusted: failed(
    'identity.untrusted',
    "What answers shows a certificate that VINR's terminal CA has not signed.",
    'Check that the address is really the terminal; then that the terminal CA file is the current one from the VINR Dashboard.',
  ),
  expired: failed(
    'identity.expired',
    "The terminal's own certificate has expired.",
    'Let the terminal go online so that it renews its certificate, or restart it; if that does not help, call VINR.',
  ),
  notYetValid: failed(
    'identity.notYetValid',
    "The terminal's own certificate is not valid yet.",
    "Set this computer's clock; if it is right, call VINR.",
  ),
  unsuitable: failed(
    'identity.unsuitable',
    'What answers shows a certificate that is too weak, or not one of a terminal.',
    'Check that the address is really the terminal; if it is, call VINR.',
  ),
  revoked: failed(
    'identity.revoked',
    "The terminal's certificate is on the list of withdrawn ones.",
    'Take no payment on it. Ask VINR whether this terminal was reported lost, and have it issue a new certificate.',
  ),
  noTls: failed(
    'identity.noTls',
    'What answers does not speak TLS: it is no terminal in Local mode.',
    'Check the address and the port (8443 as VINR ships it); another device may have taken the address.',
  ),
  silent: failed(
    'identity.silent',
    'The port is open, and then nothing more comes: the TLS handshake goes unanswered.',
    'Restart the terminal. If it stays so, something between the two swallows TLS: a firewall or a proxy.',
  ),
};
