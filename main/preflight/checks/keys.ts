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
      return failed(
        'keys.none',
        'The till keeps no certificate and no key yet.',
        'Provision it: npm run provision.',
      );
    case 'sealed':
      return failed(
        'keys.sealed',
        `The till's own keys do not open with its key store. ${reading.why}`,
        'Provision the till again, or bring back the key store that sealed them.',
      );
    case 'elsewhere':
      return warning(
        'keys.elsewhere',
        "The keys are sealed by this computer's own key store, which this command cannot ask.",
        'Certificate and cloud key go unchecked here; the till itself shows on its health page whether they are accepted.',
      );
    case 'opened':
      return reading.store === 'os'
        ? ok('keys.strong', `The keys are sealed by the computer's key store (${reading.backend}).`)
        : judgeWeak(policy);
  }
}

function judgeWeak({ training, weakKeyStoreConsent }: Policy): Finding {
  if (training) return ok('keys.training', 'The key store is a file in the profile: enough for training.');
  const next = 'Provision the till on a computer with a keyring before it takes real money.';
  if (weakKeyStoreConsent === null)
    return failed(
      'keys.weak',
      'The key store is a file that anybody with the profile can open, and nobody agreed to that.',
      next,
    );
  const by = weakKeyStoreConsent.by;
  return warning(
    'keys.weakAgreed',
    `The key store is a file that anybody with the profile can open; ${by} agreed to that.`,
    next,
  );
}
