/** Why this client itself ended an exchange. */
export type InterruptionCode = 'timedOut' | 'aborted' | 'tooLarge';

export class Interruption extends Error {
  readonly code: InterruptionCode;

  constructor(code: InterruptionCode) {
    super(code);
    this.name = 'Interruption';
    this.code = code;
  }
}

export interface Limit {
  /** Rejects when time is up or the signal fires; never resolves. */
  readonly over: Promise<never>;
  /** Frees timer and listener. */
  readonly lift: () => void;
}

/** Bounds a piece of work by time and by the caller's signal. */
export function limit(timeoutMs: number, signal: AbortSignal | undefined): Limit {
  let lift = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    lift = interruptAfter(timeoutMs, signal, reject);
  });
  return { over, lift: () => lift() };
}

/**
 * The same without a promise. Never interrupts before it has returned, even when the signal has fired already.
 * @returns what frees timer and listener
 */
export function interruptAfter(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  interrupt: (why: Interruption) => void,
): () => void {
  const timer = setTimeout(() => interrupt(new Interruption('timedOut')), timeoutMs);
  if (signal === undefined) return () => clearTimeout(timer);
  const abort = (): void => interrupt(new Interruption('aborted'));
  if (signal.aborted) queueMicrotask(abort);
  signal.addEventListener('abort', abort, { once: true });
  return () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  };
}
