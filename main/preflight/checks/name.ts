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
      return ok('name.address', { host });
    case 'resolved':
      return ok('name.resolved', { host, addresses: reading.addresses.join(', ') });
    case 'unknown':
      return failed('name.unknown', 'correctName', { host });
    case 'noAnswer':
      return failed('name.noAnswer', 'checkDns', { host });
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
