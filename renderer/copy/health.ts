import type { HealthView, Measure, TerminalHealthView } from '#shared/health.ts';
import type { JournalState } from '#shared/till.ts';
import { clockWords } from './flight.ts';
import { fallbackWords } from './reach.ts';

/** In the order in which they happen. */
export const MEASURES: readonly { readonly measure: Measure; readonly name: string }[] = [
  { measure: 'connect', name: 'Connect' },
  { measure: 'tls', name: 'Prove identity' },
  { measure: 'firstAnswer', name: 'First answer' },
  { measure: 'activation', name: 'Charge to sent' },
  { measure: 'screen', name: 'Card asked for' },
];

export const journalHealth: Readonly<Record<JournalState['state'], string>> = {
  ok: 'Records are being written and verify.',
  full: 'The disk is full: card payments are stopped. Free some space.',
  damaged: 'Records need to be checked: card payments are stopped. Call support.',
};

export const keyStoreHealth = (weak: boolean, training: boolean): string => {
  if (training) return 'Practice keys, worth nothing.';
  return weak
    ? 'This computer does not protect the terminals’ keys. Ask the installer for a keyring.'
    : 'The terminals’ keys are sealed by this computer.';
};

export const clockHealth = ({ clockOffsetMs }: HealthView): string =>
  clockOffsetMs === null ? 'Not compared yet: the next card payment will.' : `${clockWords(clockOffsetMs)}.`;

/** `41 over the LAN, 5 through the internet`. */
export function pathsToday({ today }: TerminalHealthView): string {
  const { lan, cloud } = today;
  if (lan + cloud === 0) return 'No card payments yet today';
  if (cloud === 0) return `All ${lan} of today over the LAN`;
  if (lan === 0) return `All ${cloud} of today through the internet`;
  return `${lan} over the LAN, ${cloud} through the internet`;
}

export const fallbacksToday = ({ today }: TerminalHealthView): string | null =>
  today.fallbacks.length === 0
    ? null
    : `The LAN was no way: ${today.fallbacks.map(({ reason, times }) => `${fallbackWords(reason)} (${times})`).join(', ')}`;
