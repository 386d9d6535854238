import { writeFileSync } from 'node:fs';

/** The kinds of memory that are written down, as bits: none of them. */
const NOTHING = '0';

/**
 * What the system writes down of this process when it crashes holds nothing of its memory, where keys lie in clear; what
 * it starts later inherits that. Only Linux can be told, and tells: false where it does not let us.
 */
export function keepMemoryOutOfDumps(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    writeFileSync('/proc/self/coredump_filter', NOTHING);
    return true;
  } catch {
    return false;
  }
}
