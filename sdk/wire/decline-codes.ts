/**
 * What VINR's `declineCode` values mean for the person at the counter (guide: handle responses).
 * `soft`: another card may work. `hard`: this card must not be tried again. `operational`: not the card's fault.
 * `unclear`: the word proves nothing until the payment itself has been read again.
 */
export type DeclineClass = 'soft' | 'hard' | 'operational' | 'unclear';

export const DECLINE_CODES = {
  card_declined: 'soft',
  insufficient_funds: 'soft',
  expired_card: 'soft',
  incorrect_pin: 'soft',
  do_not_honour: 'soft',
  lost_or_stolen: 'hard',
  restricted_card: 'hard',
  fraud_decline: 'hard',
  invalid_card: 'hard',
  terminal_not_found: 'operational',
  terminal_offline: 'operational',
  terminal_busy: 'operational',
  session_expired: 'operational',
  offline_auth_declined: 'hard',
  communication_error: 'unclear',
  processing_error: 'unclear',
} as const satisfies Record<string, DeclineClass>;

export type DeclineCode = keyof typeof DECLINE_CODES;

/** Spellings of the same thing on VINR's other pages. */
export const DECLINE_ALIASES: Readonly<Record<string, DeclineCode>> = {
  do_not_honor: 'do_not_honour',
  card_lost: 'lost_or_stolen',
  card_stolen: 'lost_or_stolen',
  lost_card: 'lost_or_stolen',
  stolen_card: 'lost_or_stolen',
};

/** The canonical code, or null for one that no page names. Unknown is never read as soft. */
export function canonicalDeclineCode(code: string): DeclineCode | null {
  const name = DECLINE_ALIASES[code] ?? code;
  return Object.hasOwn(DECLINE_CODES, name) ? (name as DeclineCode) : null;
}
