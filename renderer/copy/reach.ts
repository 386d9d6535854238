import type { Reach, ReachReason, TerminalView } from '#shared/terminal.ts';
import type { Speech } from '#shared/words/speech.ts';

export type ReachTone = 'ok' | 'wait' | 'alarm' | 'quiet';

export interface ReachWords {
  readonly tone: ReachTone;
  readonly words: string;
}

export const reachReason = (reason: ReachReason, { say }: Speech): string => say(`reach.reason.${reason}`);

/** For the pill. */
export function reachWords(reach: Reach, speech: Speech): ReachWords {
  const { say, duration } = speech;
  switch (reach.state) {
    case 'looking':
      return { tone: 'quiet', words: say('reach.looking') };
    case 'lan':
      return { tone: 'ok', words: say('reach.lan', { roundTrip: duration(reach.roundTripMs) }) };
    case 'cloud':
      return { tone: 'wait', words: say('reach.cloud', { reason: reachReason(reach.reason, speech) }) };
    case 'unreachable':
      return {
        tone: 'alarm',
        words: say('reach.unreachable', { reason: reachReason(reach.reason, speech) }),
      };
    case 'quarantined':
      return { tone: 'wait', words: say('reach.quarantined') };
  }
}

/** Where there is more room than in the pill: what a charge over the LAN has taken of late. */
export function terminalWords({ reach, activationMs }: TerminalView, speech: Speech): string {
  if (reach.state !== 'lan' || activationMs === null) return reachWords(reach, speech).words;
  return speech.say('reach.lanActivation', {
    roundTrip: speech.duration(reach.roundTripMs),
    activation: speech.duration(activationMs),
  });
}
