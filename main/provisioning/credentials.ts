import type { Vault } from '../certificates/vault.ts';
import type { Settings } from '../settings/settings.ts';
import { CLOUD_KEY } from './apply-order.ts';

/** What the till proves itself with, opened from the vault at start and held by the main process alone. */
export interface Credentials {
  readonly secretKey: string | null;
  /** By terminal id. A terminal without one cannot be reached over the LAN. */
  readonly identities: Readonly<Record<string, { readonly key: string; readonly cert: string }>>;
}

export async function openCredentials(
  vault: Vault,
  { terminals }: { readonly terminals: readonly Pick<Settings['terminals'][number], 'id'>[] },
): Promise<Credentials> {
  await vault.forgetReplaced();
  const identities: Record<string, { key: string; cert: string }> = {};
  for (const { id } of terminals) {
    const identity = await vault.get(id);
    if (identity !== null) identities[id] = { key: identity.keyPem, cert: identity.certPem };
  }
  return { secretKey: await vault.getSecret(CLOUD_KEY), identities };
}
