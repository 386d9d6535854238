/** One named step of the start, in order. What has a name can be timed, logged and blamed. */
export interface Phase {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

export interface PhaseTiming {
  readonly name: string;
  readonly ms: number;
}

/** Runs the phases one after another; the first that throws ends the start. */
export async function boot(
  phases: readonly Phase[],
  monotonic: () => number,
  done: (timing: PhaseTiming) => void,
): Promise<void> {
  for (const { name, run } of phases) {
    const from = monotonic();
    await run();
    done({ name, ms: monotonic() - from });
  }
}
