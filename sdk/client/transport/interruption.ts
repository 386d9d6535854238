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
  let stop = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Interruption('timedOut')), timeoutMs);
    const abort = (): void => reject(new Interruption('aborted'));
    if (signal?.aborted === true) abort();
    signal?.addEventListener('abort', abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  return { over, lift: () => stop() };
}
