import { readSettings, SettingsFailure } from '../settings/settings.ts';
import { readDraft } from './draft.ts';

/** Nobody has said yet what this till is, or somebody began to and has not finished. */
export async function needsSetUp(profile: string): Promise<boolean> {
  if ((await readDraft(profile)) !== null) return true;
  const settings = await readSettings(profile).catch(unreadable);
  return settings === null;
}

/** There is a till, and the start says what is wrong with its settings. */
function unreadable(error: unknown): 'there' {
  if (error instanceof SettingsFailure) return 'there';
  throw error;
}
