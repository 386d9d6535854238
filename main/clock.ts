/** Time as a port: a simulation puts a virtual one here. */
export interface Clock {
  /** Wall time, ms since the epoch. For people and entries; nothing about safety is decided by it. */
  wall(): number;
  /** Never goes back, ms. For durations. */
  monotonic(): number;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Of the computer's day, 0 to 1439, for a wall time in ms. */
export function localMinute(at: number): number {
  const time = new Date(at);
  return time.getHours() * 60 + time.getMinutes();
}

export const systemClock: Clock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};
