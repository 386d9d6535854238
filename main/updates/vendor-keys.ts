import keys from './vendor-keys.json' with { type: 'json' };

/**
 * Who may state a release: raw Ed25519 public keys, base64. The private halves are never here; `npm run update-key` makes
 * a pair. None: this build takes no updates. Several: an old key stays until every till has a version that knows the new.
 */
export const VENDOR_KEYS: readonly string[] = keys;
