import type { TerminalId } from '#shared/ids.ts';
import type { Reach } from '#shared/terminal.ts';
import type { TerminalRecord } from './registry.ts';

export interface Candidate {
  readonly terminal: TerminalRecord;
  readonly reach: Reach;
  /** A payment of this till is open on it. */
  readonly isTaken: boolean;
}

/**
 * The terminal for the next charge: the chosen one, or when that is taken or out of reach an idle one of its group.
 * The till picks it and writes it down; VINR's own groups could put the prompt on any counter (C38), so they are
 * never used.
 */
export function terminalFor(chosen: TerminalId, candidates: readonly Candidate[]): TerminalId {
  const own = candidates.find(({ terminal }) => terminal.id === chosen);
  const group = own?.terminal.group ?? null;
  if (own === undefined || group === null || suits(own, 'lan')) return chosen;
  const others = candidates.filter(({ terminal }) => terminal.group === group && terminal.id !== chosen);
  const ranked = [own, ...others];
  const best = ranked.find((one) => suits(one, 'lan')) ?? ranked.find((one) => suits(one, 'cloud'));
  return best?.terminal.id ?? chosen;
}

const suits = ({ reach, isTaken }: Candidate, path: 'lan' | 'cloud'): boolean =>
  !isTaken && reach.state === path;
