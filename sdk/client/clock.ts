import { setTimeout as wait } from 'node:timers/promises';
import { VinrConnectionError } from './errors.ts';
import type { Clock } from './transport/retry.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    try {
      await wait(ms, undefined, { signal });
    } catch (cause) {
      const message = 'Given up by the caller while waiting to read again.';
      throw new VinrConnectionError(message, { code: 'aborted', delivery: 'notSent', cause });
    }
  },
};
