import type { Log } from '../log.ts';

/** A part of a running till: it begins when the till starts, ends when the till stops, or both. */
export interface Living {
  /** The next part begins when this has resolved. What it throws ends the start. */
  start?(): Promise<void> | void;
  /** The next part ends when this has resolved, or has failed. */
  stop?(): Promise<void> | void;
}

/** Under the name by which it is spoken of when it fails. */
export type NamedPart = readonly [name: string, part: Living];

/** What did not end as it should. Everything else has ended all the same. */
export class StopFailure extends AggregateError {
  constructor(failures: ReadonlyMap<string, unknown>) {
    const told = [...failures].map(([name, error]) => `${name}: ${String(error)}`);
    super([...failures.values()], `The till did not end cleanly (${told.join('; ')}).`);
    this.name = 'StopFailure';
  }
}

/** Where one does not start, those that began before it are stopped again. */
export async function startAll(parts: readonly NamedPart[], log: Log): Promise<void> {
  for (const [index, [, part]] of parts.entries()) {
    try {
      await part.start?.();
    } catch (error) {
      // Whoever starts hears why that failed; what failed after it stands in the log.
      await stopAll(parts.slice(0, index), log).catch(() => undefined);
      throw error;
    }
  }
}

/** Every part is tried, whatever fails before it: what is closed last is closed. Throws a `StopFailure`. */
export async function stopAll(parts: readonly NamedPart[], log: Log): Promise<void> {
  const failures = new Map<string, unknown>();
  for (const [name, part] of parts) {
    try {
      await part.stop?.();
    } catch (error) {
      log.bug(`stop-${name}`, error);
      failures.set(name, error);
    }
  }
  if (failures.size > 0) throw new StopFailure(failures);
}
