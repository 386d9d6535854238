import type { ScannerSettings } from '#shared/scanner.ts';
import { extend, hasStopped, isFast, isScan, judge, type Burst, type Verdict } from './burst.ts';

export interface WedgePorts {
  /** Milliseconds, on the clock of the key events. */
  now(): number;
  /** Calls back after `ms`; the returned function calls it off. */
  later(ms: number, call: () => void): () => void;
  rules(): ScannerSettings;
  verdict(verdict: Verdict): void;
}

export interface Wedge {
  /** The scanner's prefix, where that is a key without a character. */
  announce(at: number): void;
  /** A printable character. True when it is surely part of a scan, so that nobody else should see it. */
  character(character: string, at: number): boolean;
  /** Enter or Tab. True when no person can have pressed it: it must not press or move anything. */
  terminator(at: number): boolean;
  /** Whether keys have just come that may still become a scan. */
  isOpen(at: number): boolean;
}

/** How long a scan without its suffix is waited for: a busy window reads the keys in two parts. */
export const SUFFIX_PATIENCE_MS = 250;

/** Watches keys go by and says what they were. Holds at most one burst. */
export function createWedge(ports: WedgePorts): Wedge {
  let burst: Burst | null = null;
  let callOff = (): void => undefined;

  const close = (): Verdict | null => {
    callOff();
    if (burst === null) return null;
    const verdict = judge(burst, ports.rules());
    burst = null;
    ports.verdict(verdict);
    return verdict;
  };

  /** Milliseconds without a key after which the burst is judged. */
  const patience = (of: Burst): number => {
    const rules = ports.rules();
    return rules.suffix !== 'none' && isScan(of, rules) ? SUFFIX_PATIENCE_MS : rules.longestGapMs;
  };

  const closeWhenDue = (): void => {
    if (burst === null) return;
    if (ports.now() - burst.lastAt >= patience(burst)) close();
    else wait(burst);
  };

  const wait = (of: Burst): void => {
    callOff();
    callOff = ports.later(patience(of), closeWhenDue);
  };

  const closeIfStopped = (at: number): void => {
    if (burst !== null && hasStopped(burst, at, ports.rules())) close();
  };

  return {
    announce(at) {
      close();
      burst = { text: '', announced: true, startedAt: at, lastAt: at };
      wait(burst);
    },
    character(character, at) {
      closeIfStopped(at);
      burst = extend(burst, character, at);
      wait(burst);
      return isScan(burst, ports.rules());
    },
    terminator(at) {
      if (burst === null) return false;
      const inTime = at - burst.lastAt < patience(burst);
      // Two characters and Enter at a scanner's speed are no code, but no person either.
      const fast = burst.text.length > 1 && isFast(extend(burst, '\n', at), ports.rules());
      const scanned = close()?.kind === 'scan';
      return inTime && (scanned || fast);
    },
    isOpen: (at) => burst !== null && !hasStopped(burst, at, ports.rules()),
  };
}
