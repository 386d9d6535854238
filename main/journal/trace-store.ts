/** One event of one attempt, as the store keeps it: text that only the flight room reads. */
export interface StoredTrace {
  readonly reference: string;
  readonly terminalId: string;
  /** Wall time, ms, with fractions. */
  readonly at: number;
  /** The last journal entry that the till knew when it happened. */
  readonly after: number;
  /** The event as JSON. */
  readonly event: string;
}

/** Traces are kept in a file of their own. Losing them loses explanations, never money. */
export interface TraceStore {
  /** All or none. Rejects with a `JournalFailure`. */
  append(traces: readonly StoredTrace[]): Promise<void>;
  /** Of one attempt, in the order they happened. */
  of(reference: string): Promise<readonly StoredTrace[]>;
  /** What happened at `at` (wall time, ms) and later, oldest first: at most all that is kept. */
  since(at: number): Promise<readonly StoredTrace[]>;
  /** Drops what is older than `age` ms at that wall time, ms. */
  forget(now: number, age: number): Promise<void>;
}
