import type { Reach, ReachReason, TerminalView } from '#shared/terminal.ts';

/** Short enough for the pill, plain enough for a cashier. */
export const reachReasons: Readonly<Record<ReachReason, string>> = {
  refused: 'not taking connections',
  timedOut: 'not answering',
  notFound: 'not found on the network',
  noNetwork: 'this till has no network',
  wrongTerminal: 'another terminal answered',
  untrusted: 'identity not proven',
  terminalCertificateExpired: 'its security file ran out',
  clientCertificateMissing: 'till not set up for it',
  clientCertificateExpired: 'the till’s security file ran out',
  clientCertificateRejected: 'refused the till’s security file',
  unknown: 'reason not known',
};

export type ReachTone = 'ok' | 'wait' | 'alarm' | 'quiet';

export interface ReachWords {
  readonly tone: ReachTone;
  readonly words: string;
}

export function reachWords(reach: Reach): ReachWords {
  switch (reach.state) {
    case 'looking':
      return { tone: 'quiet', words: 'Looking for it…' };
    case 'lan':
      return { tone: 'ok', words: `LAN · ${milliseconds(reach.roundTripMs)}` };
    case 'cloud':
      return { tone: 'wait', words: `Internet · ${reachReasons[reach.reason]}` };
    case 'unreachable':
      return { tone: 'alarm', words: `No connection · ${reachReasons[reach.reason]}` };
    case 'quarantined':
      return { tone: 'wait', words: 'Checking an earlier payment' };
  }
}

/** Where there is more room than in the pill: what a charge over the LAN has taken of late. */
export function terminalWords({ reach, activationMs }: TerminalView): string {
  const { words } = reachWords(reach);
  if (reach.state !== 'lan' || activationMs === null) return words;
  return `${words} · charges leave in ${milliseconds(activationMs)}`;
}

/** Whole milliseconds from ten on, one decimal below: `0.8 ms`, `3 ms`, `12 ms`. */
export function milliseconds(ms: number): string {
  const rounded = ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms);
  return `${rounded} ms`;
}

/** Why the LAN was not used. */
export const fallbackWords = (fallback: ReachReason): string => reachReasons[fallback];
