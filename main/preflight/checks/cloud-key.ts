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
      return ok('cloudKey.accepted');
    case 'unknown':
      return failed('cloudKey.unknown', 'newKey');
    case 'forbidden':
      return failed('cloudKey.forbidden', 'widenKey');
    case 'unusable':
      return failed('cloudKey.unusable', 'fittingKey', { why: reading.why });
    case 'noVerdict':
      return warning('cloudKey.noVerdict', 'checkAgain', { why: reading.why });
  }
}
