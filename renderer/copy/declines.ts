import type { CancelReason, DeclineReason } from '#shared/payment.ts';
import type { Speech } from '../words/speech.ts';

export interface Said {
  readonly headline: string;
  readonly sentence: string;
}

export const declineSaid = (reason: DeclineReason, { say }: Speech): Said => ({
  headline: say(`declined.${reason}.headline`),
  sentence: say(`declined.${reason}.sentence`),
});

/** Small print under a decline: for the cashier's eyes, kept out of the headline that a customer can read. */
export const declineDetail = (reason: DeclineReason, { say }: Speech): string =>
  say(`declined.${reason}.detail`);

export const cancelSaid = (reason: CancelReason, { say }: Speech): Said => ({
  headline: say(`cancelled.${reason}.headline`),
  sentence: say(`cancelled.${reason}.sentence`),
});
