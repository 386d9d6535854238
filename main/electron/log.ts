import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { lineLog } from '../log.ts';

export const logFileIn = (profile: string): string => join(profile, 'till.log');

/** Lines in the profile, for support. Written in the background: nothing waits for a log. */
export function fileLog(profile: string, wall: () => number): Log {
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const stream = createWriteStream(logFileIn(profile), { flags: 'a', mode: 0o600 });
  // A full disk must not take the till down through its log.
  stream.on('error', () => undefined);
  return lineLog((line) => void stream.write(`${line}\n`), wall);
}
