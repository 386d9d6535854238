import { join } from 'node:path';
import type { Vinr } from '@vinr/sdk';
import type { SecretStore } from '../certificates/secret-store.ts';
import { KeyStoreFailure } from '../certificates/secret-store.ts';
import type { Vault } from '../certificates/vault.ts';
import { openVault, VaultFailure } from '../certificates/vault.ts';
import { CLOUD_KEY } from '../provisioning/apply-order.ts';
import { judgeKey } from '../provisioning/cloud-key.ts';
import type { Credentials } from '../provisioning/credentials.ts';
import type { KeyStores } from '../provisioning/key-stores.ts';
import { vinrClient } from '../provisioning/vinr-client.ts';
import type { Settings } from '../settings/settings.ts';
import type { Draft } from './draft.ts';

export interface SetupKeysParts {
  readonly profile: string;
  readonly keyStores: KeyStores;
  readonly wall: () => number;
}

/** The vault of a till that is being set up: everything that may be kept is sealed at once. */
export class SetupKeys {
  readonly #parts: SetupKeysParts;

  constructor(parts: SetupKeysParts) {
    this.#parts = parts;
  }

  /** Whether this computer has no key store that protects keys. */
  async isWeak(): Promise<boolean> {
    return (await this.#store(false).catch(noneFound)) === null;
  }

  /** @throws KeyStoreFailure when the store is weak and nobody has agreed to that */
  async vault({ consent }: Pick<Draft, 'consent'>): Promise<Vault> {
    const { profile, wall } = this.#parts;
    return openVault(join(profile, 'vault'), await this.#store(consent !== null), wall);
  }

  store({ consent }: Pick<Draft, 'consent'>): Promise<SecretStore> {
    return this.#store(consent !== null);
  }

  /** The till's own client, as far as the answers go. The caller closes it. */
  async client(draft: Draft): Promise<Vinr> {
    const { cloud, caPem } = draft;
    const vault = await this.vault(draft);
    const reach = {
      cloudUrl: cloud.kind === 'sealed' ? cloud.relayUrl : null,
      terminals: caPem === null ? [] : [{ caPem }],
      hosts: Object.fromEntries(draft.terminals.map(({ id, host, port }) => [id, { host, port }])),
    };
    const secretKey = cloud.kind === 'sealed' ? await vault.getSecret(CLOUD_KEY).catch(unopened) : null;
    return vinrClient(reach, { identities: await identitiesIn(vault, draft), secretKey });
  }

  #store(weakAllowed: boolean): Promise<SecretStore> {
    const { profile, keyStores } = this.#parts;
    return keyStores({ profile, training: false, weakAllowed });
  }
}

function noneFound(error: unknown): null {
  if (error instanceof KeyStoreFailure) return null;
  throw error;
}

async function identitiesIn(vault: Vault, { terminals }: Draft): Promise<Credentials['identities']> {
  const identities: Record<string, { key: string; cert: string }> = {};
  for (const { id } of terminals) {
    const identity = await vault.get(id).catch(unopened);
    if (identity !== null) identities[id] = { key: identity.keyPem, cert: identity.certPem };
  }
  return identities;
}

/** What is sealed of the cloud of a till that sells already: how its key looks, never the key. */
export async function sealedCloud(keys: SetupKeys, settings: Settings): Promise<Draft['cloud']> {
  const vault = await keys.vault({ consent: settings.weakKeyStoreConsent }).catch(noneFound);
  if (vault === null) return { kind: 'open' };
  const key = await vault.getSecret(CLOUD_KEY).catch(() => 'lost');
  if (key === null) return { kind: 'none' };
  const verdict = judgeKey({ key, relayUrl: settings.cloudUrl, fullKeyIsMeant: true });
  if (!verdict.ok) return { kind: 'open' };
  return { kind: 'sealed', key: verdict.kind, relayUrl: settings.cloudUrl, isTest: verdict.isTest };
}

/** The key store that sealed it is lost: it is asked for again. */
export function unopened(error: unknown): null {
  if (error instanceof VaultFailure) return null;
  throw error;
}
