import { extend, isScan, isSilent, judge, SILENCE_MS, type Burst, type Verdict } from './burst.ts';

export interface WedgePorts {
  /** Milliseconds, on the clock of the key events. */
  now(): number;
  /** Calls back after `ms`; the returned function calls it off. */
  later(ms: number, call: () => void): () => void;
  verdict(verdict: Verdict): void;
}

export interface Wedge {
  /** A printable character. True when it is surely part of a scan, so that nobody else should see it. */
  character(character: string, at: number): boolean;
  /** Enter or Tab. True when it ended a scan and must not press or move anything. */
  terminator(at: number): boolean;
}

/** Watches keys go by and says what they were. Holds at most one burst. */
export function createWedge(ports: WedgePorts): Wedge {
  let burst: Burst | null = null;
  let callOff = (): void => undefined;

  const close = (): Verdict | null => {
    callOff();
    if (burst === null) return null;
    const verdict = judge(burst);
    burst = null;
    ports.verdict(verdict);
    return verdict;
  };

  const closeAfterSilence = (): void => {
    if (burst === null) return;
    if (isSilent(burst, ports.now())) close();
    else wait();
  };

  const wait = (): void => {
    callOff();
    callOff = ports.later(SILENCE_MS, closeAfterSilence);
  };

  const closeIfSilent = (at: number): void => {
    if (burst !== null && isSilent(burst, at)) close();
  };

  return {
    character(character, at) {
      closeIfSilent(at);
      burst = extend(burst, character, at);
      wait();
      return isScan(burst);
    },
    terminator(at) {
      closeIfSilent(at);
      return close()?.kind === 'scan';
    },
  };
}
