import type { Finding } from '../finding.ts';
import { failed, ok } from '../finding.ts';

export type NameReading =
  /** The host is an address already. */
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'resolved'; readonly addresses: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'noAnswer' };

export function judgeName(host: string, reading: NameReading): Finding {
  switch (reading.kind) {
    case 'address':
      return ok('name.address', `${host} is an address; no name has to be looked up.`);
    case 'resolved':
      return ok('name.resolved', `${host} is ${reading.addresses.join(', ')}.`);
    case 'unknown':
      return failed(
        'name.unknown',
        `The name ${host} is not known on this network.`,
        'Correct the name in the settings, or give the terminal a fixed address and use that.',
      );
    case 'noAnswer':
      return failed(
        'name.noAnswer',
        `No name server answered when asked for ${host}.`,
        "Check the computer's DNS settings, or use the terminal's address instead of its name.",
      );
  }
}

/** Where to knock; null when nothing is known. */
export function addressIn(reading: NameReading): string | null {
  switch (reading.kind) {
    case 'address':
      return reading.address;
    case 'resolved':
      return reading.addresses[0] ?? null;
    default:
      return null;
  }
}
