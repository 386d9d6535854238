import { join } from 'node:path';
import { app } from 'electron';

/** The profile folder: the one that was asked for, or the till's own place for this user. */
export const profileFolder = (asked: string | null): string => asked ?? join(app.getPath('userData'), 'till');
