import type { Installed } from '../../certificates/install.ts';
import { install } from '../../certificates/install.ts';
import { proveTo } from '../../certificates/prove.ts';
import type { Vault } from '../../certificates/vault.ts';
import type { GoodFile } from './judge-file.ts';
import type { Kept } from './kept.ts';
import { opened } from './kept.ts';

/** Terminals asked side by side: one that is away costs seconds. */
const AT_ONCE = 8;

/** Keeps each certificate, and shows it to its terminal. By terminal id; without those that were there already. */
export async function installGood(
  vault: Vault,
  good: readonly GoodFile[],
  kept: Kept,
): Promise<ReadonlyMap<string, Installed>> {
  const installed = new Map<string, Installed>();
  for (let at = 0; at < good.length; at += AT_ONCE) {
    const some = good.slice(at, at + AT_ONCE);
    await Promise.all(
      some.map(async (file) => {
        const done = await installOne(vault, file, kept);
        if (done !== null) installed.set(file.settings.id, done);
      }),
    );
  }
  return installed;
}

/** Null when the till has this very certificate, and it opens. */
async function installOne(
  vault: Vault,
  { settings, certificate }: GoodFile,
  kept: Kept,
): Promise<Installed | null> {
  const isSame = kept.get(settings.id)?.fingerprint256 === certificate.facts.fingerprint256;
  if (isSame && (await opened(vault.get(settings.id))) !== null) return null;
  return install({ vault, certificate, prove: proveTo(settings) });
}
