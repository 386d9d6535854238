import type { Vault } from '../certificates/vault.ts';
import { VaultFailure } from '../certificates/vault.ts';
import type { Settings } from '../settings/settings.ts';
import { CLOUD_KEY } from './apply-order.ts';

/** What the till proves itself with, opened from the vault at start and held by the main process alone. */
export interface Credentials {
  readonly secretKey: string | null;
  /** By terminal id. A terminal without one cannot be reached over the LAN. */
  readonly identities: Readonly<Record<string, { readonly key: string; readonly cert: string }>>;
}

/** What is kept and did not open. It stays where it is: an unlocked key store opens it again. */
export interface LostCredentials {
  readonly cloud: boolean;
  readonly terminalIds: readonly string[];
  /** Of the first that did not open; with its remedy. */
  readonly failure: VaultFailure;
}

export interface OpenedCredentials extends Credentials {
  /** Null when everything that is kept has opened. */
  readonly lost: LostCredentials | null;
}

/** Opens each by itself: one that does not open takes no other one along. */
export async function openCredentials(
  vault: Vault,
  { terminals }: { readonly terminals: readonly Pick<Settings['terminals'][number], 'id'>[] },
): Promise<OpenedCredentials> {
  const identities: Record<string, { key: string; cert: string }> = {};
  const failures = new Map<string, VaultFailure>();
  for (const { id } of terminals) {
    const identity = await openedOrNoted(vault.get(id), (failure) => failures.set(id, failure));
    if (identity !== null) identities[id] = { key: identity.keyPem, cert: identity.certPem };
  }
  const cloud: VaultFailure[] = [];
  const secretKey = await openedOrNoted(vault.getSecret(CLOUD_KEY), (failure) => cloud.push(failure));
  return { secretKey, identities, lost: lostOf(cloud, failures) };
}

function lostOf(
  cloud: readonly VaultFailure[],
  terminals: ReadonlyMap<string, VaultFailure>,
): LostCredentials | null {
  const [failure] = [...cloud, ...terminals.values()];
  if (failure === undefined) return null;
  return { cloud: cloud.length > 0, terminalIds: [...terminals.keys()], failure };
}

/** Null also for what does not open, which is noted. */
async function openedOrNoted<T>(
  reading: Promise<T | null>,
  note: (failure: VaultFailure) => unknown,
): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof VaultFailure)) throw error;
    note(error);
    return null;
  }
}
