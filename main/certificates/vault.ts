import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { UNFINISHED } from '../settings/replace-file.ts';
import type { Identity } from './import.ts';
import type { CertificateFacts } from './inspect-p12.ts';
import { keptBeside, listedReplaced, stillKept } from './rotation.ts';
import { seal, unseal } from './sealing.ts';
import type { SecretStore } from './secret-store.ts';
import { VaultFailure } from './vault-failure.ts';
import { readJson, writeJson } from './vault-files.ts';

export { VaultFailure } from './vault-failure.ts';

export interface VaultListing {
  readonly terminalId: string;
  readonly facts: CertificateFacts;
  /** What `rollBack` would bring back, and until when (wall time, ms); null when there is nothing. */
  readonly replaced: { readonly facts: CertificateFacts; readonly until: number } | null;
}

/** Keys and secrets of one till, sealed on disk. The passphrases that opened them are kept nowhere. */
export interface Vault {
  /** Takes the place of what the terminal had before, whole. That is kept, sealed, for a day: see `rollBack`. */
  put(terminalId: string, identity: Identity, facts: CertificateFacts): Promise<void>;
  /** Brings back what was replaced within the last day; the newer one is gone then. False when there is none. */
  rollBack(terminalId: string): Promise<boolean>;
  /** What `rollBack` would bring back, opened; null when there is nothing. */
  getReplaced(terminalId: string): Promise<Identity | null>;
  /** Erases what a write that was cut short has left. For whoever is alone with the vault: a till at its start. */
  forgetUnfinished(): Promise<void>;
  /** Erases what was replaced more than a day ago. */
  forgetReplaced(): Promise<void>;
  /** Null when the terminal has none. Rejects with a `VaultFailure` when what is there does not open. */
  get(terminalId: string): Promise<Identity | null>;
  /** Opens no key. What is damaged is not listed: a new certificate is the remedy for it, and `get` says so. */
  list(): Promise<readonly VaultListing[]>;
  putSecret(name: string, value: string): Promise<void>;
  getSecret(name: string): Promise<string | null>;
}

const CERTIFICATE = '.certificate.json';
const SECRET = '.secret.json';

const factsSchema = v.object({
  subject: v.string(),
  issuer: v.string(),
  serial: v.string(),
  notAfter: v.string(),
  fingerprint256: v.string(),
  warnings: v.array(v.picklist(['expiresSoon', 'legacyEncryption', 'extraCertificates'])),
});
const certificateSchema = v.object({
  version: v.literal(1),
  terminalId: v.string(),
  facts: factsSchema,
  sealed: v.string(),
  replaced: v.optional(
    v.nullable(v.object({ facts: factsSchema, sealed: v.string(), at: v.number() })),
    null,
  ),
});
const secretSchema = v.object({ version: v.literal(1), sealed: v.string() });
const identitySchema = v.object({ name: v.string(), keyPem: v.string(), certPem: v.string() });
const valueSchema = v.object({ name: v.string(), value: v.string() });

/** `directory` is the vault's own; made when missing, for this user alone. `wall`: ms since the epoch. */
export async function openVault(
  directory: string,
  store: SecretStore,
  wall: () => number = Date.now,
): Promise<Vault> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  const fileOf = (name: string, ending: string) => join(directory, fileName(name) + ending);
  const certificates = async () =>
    (await readdir(directory))
      .filter((name) => name.endsWith(CERTIFICATE))
      .map((name) => join(directory, name));
  return {
    put: async (terminalId, identity, facts) => {
      const file = fileOf(terminalId, CERTIFICATE);
      const { keyPem, certPem } = identity;
      const sealed = await seal(store, { name: terminalId, keyPem, certPem });
      // What is damaged cannot be kept, and a new certificate is the remedy for it.
      const before = await readJson(file, certificateSchema).catch(nullIfDamaged);
      const replaced = keptBeside(facts.fingerprint256, before, wall());
      await writeJson(file, { version: 1, terminalId, facts, sealed, replaced });
    },
    rollBack: async (terminalId) => {
      const file = fileOf(terminalId, CERTIFICATE);
      const found = await readJson(file, certificateSchema);
      const back = stillKept(found?.replaced ?? null, wall());
      if (back === null) return false;
      const { facts, sealed } = back;
      await writeJson(file, { version: 1, terminalId, facts, sealed, replaced: null });
      return true;
    },
    forgetReplaced: async () => {
      for (const file of await certificates()) {
        const found = await readJson(file, certificateSchema).catch(nullIfDamaged);
        if (found === null || found.replaced === null || stillKept(found.replaced, wall()) !== null) continue;
        await writeJson(file, { ...found, replaced: null });
      }
    },
    forgetUnfinished: async () => {
      const unfinished = (await readdir(directory)).filter((name) => name.endsWith(UNFINISHED));
      for (const name of unfinished) await rm(join(directory, name), { force: true });
    },
    get: async (terminalId) => {
      const found = await readJson(fileOf(terminalId, CERTIFICATE), certificateSchema);
      return found === null ? null : identityIn(store, found.sealed, terminalId);
    },
    getReplaced: async (terminalId) => {
      const found = await readJson(fileOf(terminalId, CERTIFICATE), certificateSchema);
      const kept = stillKept(found?.replaced ?? null, wall());
      return kept === null ? null : identityIn(store, kept.sealed, terminalId);
    },
    list: async () => {
      const found = await Promise.all(
        (await certificates()).map((file) => readJson(file, certificateSchema).catch(nullIfDamaged)),
      );
      return found.flatMap((one) => {
        if (one === null) return [];
        const { terminalId, facts, replaced } = one;
        return [{ terminalId, facts, replaced: listedReplaced(replaced, wall()) }];
      });
    },
    putSecret: async (name, value) => {
      await writeJson(fileOf(name, SECRET), { version: 1, sealed: await seal(store, { name, value }) });
    },
    getSecret: async (name) => {
      const found = await readJson(fileOf(name, SECRET), secretSchema);
      return found === null ? null : (await unseal(store, found.sealed, valueSchema, name)).value;
    },
  };
}

/** Ids are not ours, so they do not become file names as they are. */
const fileName = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);

async function identityIn(store: SecretStore, sealed: string, terminalId: string): Promise<Identity> {
  const { keyPem, certPem } = await unseal(store, sealed, identitySchema, terminalId);
  return { keyPem, certPem };
}

function nullIfDamaged(error: unknown): null {
  if (error instanceof VaultFailure) return null;
  throw error;
}
