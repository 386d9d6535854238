import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

/** What became of a harmless read with the till's key. */
export type CloudKeyReading =
  | { readonly kind: 'accepted' }
  /** 401. */
  | { readonly kind: 'unknown' }
  /** 403: a key that VINR knows and that may not do this. */
  | { readonly kind: 'forbidden' }
  /** The SDK would not even send it; `why` names the remedy and not the key. */
  | { readonly kind: 'unusable'; readonly why: string }
  /** VINR did not say; `why` is the SDK's code. */
  | { readonly kind: 'noVerdict'; readonly why: string };

export function judgeCloudKey(reading: CloudKeyReading): Finding {
  switch (reading.kind) {
    case 'accepted':
      return ok('cloudKey.accepted', 'VINR accepts the key of this till.');
    case 'unknown':
      return failed(
        'cloudKey.unknown',
        'VINR does not know the key of this till.',
        'Make a new restricted key in the VINR Dashboard and provision the till with it.',
      );
    case 'forbidden':
      return failed(
        'cloudKey.forbidden',
        'The key of this till may not read terminal payments.',
        'Give the key the right to read and write terminal payments in the VINR Dashboard.',
      );
    case 'unusable':
      return failed(
        'cloudKey.unusable',
        reading.why,
        'Provision the till with a key and an address that belong together.',
      );
    case 'noVerdict':
      return warning(
        'cloudKey.noVerdict',
        `VINR answered neither yes nor no to the key (${reading.why}).`,
        'Check again in a minute.',
      );
  }
}
