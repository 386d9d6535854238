export interface AlarmPorts {
  /** Milliseconds that only go forward. */
  now(): number;
  later(ms: number, call: () => void): () => void;
  ring(): void;
}

export interface Alarm {
  /** The problems that exist now. A new one rings at once and again until it is seen or gone. */
  update(problems: readonly string[]): void;
  /** A key or a tap: the cashier is looking at the till. */
  seen(): void;
}

export const RING_AGAIN_MS = 10_000;
/** A tap that was on its way when the alarm began has not seen it. */
const TOO_SOON_MS = 700;

export function createAlarm(ports: AlarmPorts): Alarm {
  let problems: readonly string[] = [];
  let known: ReadonlySet<string> = new Set();
  let rangAt: number | null = null;
  let callOff = (): void => undefined;

  const stop = (): void => {
    callOff();
    rangAt = null;
  };

  const ring = (): void => {
    ports.ring();
    callOff = ports.later(RING_AGAIN_MS, ring);
  };

  return {
    update(now) {
      problems = now;
      known = new Set([...known].filter((name) => now.includes(name)));
      const unseen = now.some((name) => !known.has(name));
      if (!unseen) stop();
      else if (rangAt === null) {
        rangAt = ports.now();
        ring();
      }
    },
    seen() {
      if (rangAt === null || ports.now() - rangAt < TOO_SOON_MS) return;
      known = new Set(problems);
      stop();
    },
  };
}
