import { readSettings, SettingsFailure } from '../../settings/settings.ts';
import type { SettingsReading } from '../checks/settings.ts';

export async function observeSettings(profile: string): Promise<SettingsReading> {
  try {
    const settings = await readSettings(profile);
    return settings === null ? { kind: 'missing', profile } : { kind: 'read', settings };
  } catch (error) {
    if (error instanceof SettingsFailure) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}
