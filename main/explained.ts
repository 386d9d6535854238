import { StopFailure } from './assembly/start-and-stop.ts';
import { DeniedSerialsFailure } from './certificates/denied-serials.ts';
import { KeyStoreFailure } from './certificates/secret-store.ts';
import { VaultFailure } from './certificates/vault.ts';
import { JournalFailure } from './journal/journal.ts';
import { ProvisioningFailure } from './provisioning/order.ts';
import { SettingsFailure } from './settings/settings.ts';

const EXPLAINED = [
  ProvisioningFailure,
  JournalFailure,
  VaultFailure,
  KeyStoreFailure,
  SettingsFailure,
  DeniedSerialsFailure,
  StopFailure,
];

/** What to tell the person whose till does not start: the failure's own sentence, or that it is a bug. */
export function explain(error: unknown): { readonly sentence: string; readonly isBug: boolean } {
  if (error instanceof Error && EXPLAINED.some((kind) => error instanceof kind)) {
    return { sentence: error.message, isBug: false };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { sentence: `The till could not start because of a fault in it. ${detail}`, isBug: true };
}
