import type { CancelReason, DeclineReason } from '#shared/payment.ts';
import type { Speech } from '#shared/words/speech.ts';

export interface Said {
  readonly headline: string;
  readonly sentence: string;
}

export const declineSaid = (reason: DeclineReason, { say }: Speech): Said => ({
  headline: say(`declined.${reason}.headline`),
  sentence: say(`declined.${reason}.sentence`),
});

export const cancelSaid = (reason: CancelReason, { say }: Speech): Said => ({
  headline: say(`cancelled.${reason}.headline`),
  sentence: say(`cancelled.${reason}.sentence`),
});
