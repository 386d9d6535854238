import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretStore } from '../certificates/secret-store.ts';
import { closedSecretStore, KeyStoreFailure } from '../certificates/secret-store.ts';
import type { Vault } from '../certificates/vault.ts';
import { openVault } from '../certificates/vault.ts';
import type { OrderSource } from '../command-line.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings, writeSettings } from '../settings/settings.ts';
import { applyOrder, isTraining } from './apply-order.ts';
import type { KeyObject } from 'node:crypto';
import { replaceLostSigningKey, signingKeyOf } from '../audit/signing-key.ts';
import type { OpenedCredentials } from './credentials.ts';
import { openCredentials } from './credentials.ts';
import type { KeyStoreNeed, KeyStores } from './key-stores.ts';
import type { ProvisioningOrder } from './order.ts';
import { ProvisioningFailure } from './order.ts';
import { keepPrinting } from './printing-after.ts';
import { readOrderFile, readOrderFromSimulator } from './read-order.ts';
import { consentAfter } from './settings-after.ts';

export interface Provisioned {
  readonly settings: Settings;
  readonly credentials: OpenedCredentials;
  /** For what else this till must keep sealed. */
  readonly vault: Vault;
  readonly weakKeyStore: boolean;
  /** Terminals that refused their new certificate, by id: they have the one before it again. */
  readonly switchedBack: readonly string[];
  /** Signs what the till exports of its journal. */
  readonly signingKey: KeyObject;
  /** Where the simulator's cardholders are played; null outside training. */
  readonly controlUrl: string | null;
}

export interface ProvisionParts {
  readonly profile: string;
  readonly order: OrderSource | null;
  readonly keyStores: KeyStores;
  readonly p12Worker: string;
  readonly wall: () => number;
}

/** Brings a profile up to its order, if there is one, and opens what the till needs from it. */
export async function provision(parts: ProvisionParts): Promise<Provisioned> {
  const { profile, p12Worker } = parts;
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const before = await readSettings(profile);
  const order = parts.order === null ? null : await readOrder(parts.order);
  if (before === null && order === null) throw new ProvisioningFailure(UNPROVISIONED);
  const now = new Date(parts.wall());
  const need = needOf(profile, before, order, now);
  const secrets = await parts.keyStores(need).catch((error: unknown) => closedUnless(order !== null, error));
  const vault = await openVault(join(profile, 'vault'), secrets, parts.wall);
  await vault.forgetUnfinished();
  const applied = order === null ? null : await applyOrder({ profile, order, before, vault, now, p12Worker });
  const settings = applied === null ? before : applied.settings;
  if (settings === null) throw new ProvisioningFailure(UNPROVISIONED);
  if (order !== null) {
    await replaceLostSigningKey(vault);
    await keepPrinting(profile, order);
    await writeSettings(profile, settings);
  }
  const credentials = await openCredentials(vault, settings);
  return {
    settings,
    credentials,
    vault,
    weakKeyStore: secrets.kind === 'weak',
    switchedBack: applied?.switchedBack ?? [],
    signingKey: await signingKeyOf(vault),
    controlUrl: settings.training ? (order?.control?.url ?? null) : null,
  };
}

/** A shop must open though its key store is not there: it takes cash, and says what it cannot open. */
function closedUnless(somethingIsToBeKept: boolean, error: unknown): SecretStore {
  if (somethingIsToBeKept || !(error instanceof KeyStoreFailure)) throw error;
  return closedSecretStore(error);
}

function needOf(
  profile: string,
  before: Settings | null,
  order: ProvisioningOrder | null,
  now: Date,
): KeyStoreNeed {
  const training = order === null ? before?.training === true : isTraining(order);
  const consent = consentAfter(order ?? {}, before, now);
  return { profile, training, weakAllowed: consent !== null };
}

const UNPROVISIONED =
  'This till has no terminals yet. Train with npm start, or provision it: npm run provision -- --profile DIR --config FILE.';

const readOrder = (source: OrderSource): Promise<ProvisioningOrder> =>
  source.from === 'file' ? readOrderFile(source.path) : readOrderFromSimulator(source.url);
