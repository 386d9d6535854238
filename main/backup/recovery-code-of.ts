import type { Vault } from '../certificates/vault.ts';
import { newRecoveryCode } from './recovery-code.ts';

const NAME = 'recoveryCode';

type Secrets = Pick<Vault, 'getSecret' | 'putSecret'>;

/** Null while no recovery sheet was made. */
export const storedRecoveryCode = (vault: Secrets): Promise<string | null> => vault.getSecret(NAME);

/** This till's code, or a new one; `keep` seals it once its sheet is safe, so that no backup has a code that nobody has. */
export async function recoveryCodeOf(
  vault: Secrets,
  random: (bytes: number) => Uint8Array,
): Promise<{ readonly code: string; readonly keep: () => Promise<void> }> {
  const stored = await storedRecoveryCode(vault);
  const code = stored ?? newRecoveryCode(random);
  return { code, keep: async () => (stored === null ? vault.putSecret(NAME, code) : undefined) };
}
