import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../settings/replace-file.ts';
import type { Identity } from './import.ts';
import type { CertificateFacts } from './inspect-p12.ts';
import { keptBeside, listedReplaced, stillKept } from './rotation.ts';
import type { SecretStore } from './secret-store.ts';

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
  /** Erases what was replaced more than a day ago. */
  forgetReplaced(): Promise<void>;
  /** Null when the terminal has none. Rejects with a `VaultFailure` when what is there does not open. */
  get(terminalId: string): Promise<Identity | null>;
  /** Opens no key. What is damaged is not listed: a new certificate is the remedy for it, and `get` says so. */
  list(): Promise<readonly VaultListing[]>;
  putSecret(name: string, value: string): Promise<void>;
  getSecret(name: string): Promise<string | null>;
}

/** Its message names the remedy and never holds a secret. */
export class VaultFailure extends Error {
  override readonly name = 'VaultFailure';
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
    get: async (terminalId) => {
      const found = await readJson(fileOf(terminalId, CERTIFICATE), certificateSchema);
      if (found === null) return null;
      const { keyPem, certPem } = await unseal(store, found.sealed, identitySchema, terminalId);
      return { keyPem, certPem };
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

const writeJson = (file: string, value: unknown): Promise<void> =>
  replaceFile(file, `${JSON.stringify(value, null, 2)}\n`);

async function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(absent);
  if (text === null) return null;
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    throw new VaultFailure(`${file} is damaged. Provision the till again.`);
  }
}

function nullIfDamaged(error: unknown): null {
  if (error instanceof VaultFailure) return null;
  throw error;
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

async function seal(store: SecretStore, value: unknown): Promise<string> {
  return Buffer.from(await store.seal(Buffer.from(JSON.stringify(value)))).toString('base64');
}

/** The name is sealed along, so that a file put in another one's place does not pass for it. */
async function unseal<T extends { name: string }>(
  store: SecretStore,
  sealed: string,
  schema: v.GenericSchema<unknown, T>,
  name: string,
): Promise<T> {
  try {
    const plain = await store.open(Buffer.from(sealed, 'base64'));
    const value = v.parse(schema, JSON.parse(Buffer.from(plain).toString('utf8')));
    if (value.name === name) return value;
  } catch {
    // What the store or the parser says may quote what it read; the sentence below says all that helps.
  }
  throw new VaultFailure(
    `What is kept for ${name} does not open with this key store. Provision the till again.`,
  );
}
