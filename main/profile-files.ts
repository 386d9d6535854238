import { join } from 'node:path';

/** What an installer has decided about the till of this profile. */
export const settingsFile = (profile: string): string => join(profile, 'settings.json');

/** The answers of a set-up that is under way. */
export const setUpFile = (profile: string): string => join(profile, 'set-up.json');
