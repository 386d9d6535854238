import { join } from 'node:path';
import type { Log } from '../log.ts';
import { lineLog } from '../log.ts';
import { LogWriter } from '../support/log-writer.ts';

export const logFileIn = (profile: string): string => join(profile, 'till.log');

/** Lines in the profile, for support: a bounded number of them. */
export function fileLog(profile: string, wall: () => number): Log {
  const writer = new LogWriter(logFileIn(profile));
  return lineLog((line) => writer.write(line), wall);
}
