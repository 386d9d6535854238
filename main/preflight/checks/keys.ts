import type { Settings } from '../../settings/settings.ts';
import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

export type KeysReading =
  | { readonly kind: 'opened'; readonly store: 'os' | 'weak'; readonly backend: string }
  /** Nothing has been put into the vault. */
  | { readonly kind: 'none' }
  /** Sealed by the operating system's key store, which plain Node cannot ask. */
  | { readonly kind: 'elsewhere' }
  /** What is kept does not open with this key store; `why` says which. */
  | { readonly kind: 'sealed'; readonly why: string };

type Policy = Pick<Settings, 'training' | 'weakKeyStoreConsent'>;

export function judgeKeys(reading: KeysReading, policy: Policy): Finding {
  switch (reading.kind) {
    case 'none':
      return failed('keys.none', 'provision');
    case 'sealed':
      return failed('keys.sealed', 'provisionAgain', { why: reading.why });
    case 'elsewhere':
      return warning('keys.elsewhere', 'lookAtHealth');
    case 'opened':
      return reading.store === 'os' ? ok('keys.strong', { backend: reading.backend }) : judgeWeak(policy);
  }
}

function judgeWeak({ training, weakKeyStoreConsent }: Policy): Finding {
  if (training) return ok('keys.training');
  if (weakKeyStoreConsent === null) return failed('keys.weak', 'strongKeyStore');
  return warning('keys.weakAgreed', 'strongKeyStore', { by: weakKeyStoreConsent.by });
}
