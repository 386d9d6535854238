/** Time as a parameter. Everything in the simulator that waits or stamps does so through one of these. */
export interface Clock {
  /** Wall time, ms since the epoch: for stamps people and the API see. */
  now(): number;
  /** Monotonic nanoseconds. On one host comparable between processes, so a bench can subtract its own. */
  monotonicNs(): bigint;
  /** Calls `task` once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, task: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicNs: () => process.hrtime.bigint(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
