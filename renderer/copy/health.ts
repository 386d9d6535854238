import type { HealthView, Measure, TerminalHealthView } from '#shared/health.ts';
import type { TillView } from '#shared/till.ts';
import type { Speech } from '#shared/words/speech.ts';
import { clockWords } from './flight.ts';
import { reachReason } from './reach.ts';

/** In the order in which they happen. */
export const MEASURES: readonly Measure[] = ['connect', 'tls', 'firstAnswer', 'activation', 'screen'];

export function keyStoreHealth(
  { weakKeyStore: weak, lostKeys, training }: Pick<TillView, 'weakKeyStore' | 'lostKeys' | 'training'>,
  { say }: Speech,
): string {
  if (lostKeys !== null) return say('health.keys.lost');
  if (training) return say('health.keys.practice');
  return say(weak ? 'health.keys.weak' : 'health.keys.sealed');
}

/** From here on a wrong clock spoils more than it looks: certificates, receipts, the day's end. ms. */
export const WRONG_CLOCK_MS = 60_000;

export function clockHealth({ clockOffsetMs: offset }: HealthView, speech: Speech): string {
  if (offset === null) return speech.say('health.clock.never');
  const size = Math.abs(offset);
  if (size < WRONG_CLOCK_MS) return `${clockWords(offset, speech)}.`;
  const direction = offset > 0 ? 'ahead' : 'behind';
  return speech.say('health.clock.wrong', { by: speech.duration(size), direction });
}

/** `41 over the LAN, 5 through the internet`. */
export function pathsToday({ today: { lan, cloud } }: TerminalHealthView, { say }: Speech): string {
  if (lan + cloud === 0) return say('health.paths.none');
  if (cloud === 0) return say('health.paths.lan', { count: lan });
  if (lan === 0) return say('health.paths.cloud', { count: cloud });
  return say('health.paths.both', { lan, cloud });
}

export function fallbacksToday({ today }: TerminalHealthView, speech: Speech): string | null {
  if (today.fallbacks.length === 0) return null;
  const reasons = today.fallbacks.map(({ reason, times }) =>
    speech.say('health.fallback', { reason: reachReason(reason, speech), times }),
  );
  return speech.say('health.fallbacks', { reasons: speech.list(reasons) });
}
