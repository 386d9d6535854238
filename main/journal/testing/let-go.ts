import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate } from 'node:timers/promises';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * The engine keeps a closed file, and its lock, until its statements are collected. The store process simply ends;
 * a test that opens the file again in the same process must wait for that.
 */
export async function letGo(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await setImmediate();
  }
}
