import type { Finding, StepCode } from '../finding.ts';
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
        ? ok('identity.right', { terminal: expected })
        : wrongTerminal(expected, reading.id, nameOf(reading.id));
    case 'shy':
      return ok('identity.afterwards');
    default:
      return failed(`identity.${reading.kind}`, STEPS[reading.kind]);
  }
}

function wrongTerminal(expected: string, found: string, name: string | null): Finding {
  if (name === null) return failed('identity.wrongTerminal', 'exchangeAddresses', { expected, found });
  return failed('identity.swapped', 'exchangeAddresses', { expected, found, name });
}

const STEPS: Readonly<Record<Exclude<IdentityReading['kind'], 'terminal' | 'shy'>, StepCode>> = {
  untrusted: 'checkAuthority',
  expired: 'letItRenew',
  notYetValid: 'setClockOrCall',
  unsuitable: 'checkAddressOrCall',
  revoked: 'askAboutLoss',
  noTls: 'otherDevice',
  silent: 'restartOrFirewall',
};
