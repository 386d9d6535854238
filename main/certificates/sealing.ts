import * as v from 'valibot';
import type { SecretStore } from './secret-store.ts';
import { VaultFailure } from './vault-failure.ts';

interface Named {
  readonly name: string;
}

/** What a key store says of its trouble may quote what it was given. */
export async function seal(
  store: SecretStore,
  value: Named & Readonly<Record<string, string>>,
): Promise<string> {
  try {
    return Buffer.from(await store.seal(Buffer.from(JSON.stringify(value)))).toString('base64');
  } catch {
    throw new VaultFailure(
      'storeUnavailable',
      `The key store does not seal what is to be kept for ${value.name}; nothing was changed. Unlock it, then repeat it.`,
    );
  }
}

/** The name is sealed along, so that a file put in another one's place does not pass for it. */
export async function unseal<T extends Named>(
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
    'storeUnavailable',
    `What is kept for ${name} does not open with this key store. Unlock it and start the till again. Is it another one now? Provision the till again.`,
  );
}
