/**
 * What VINR's `declineCode` values mean for the person at the counter (guide: handle responses).
 * `soft`: another card may work. `hard`: this card must not be tried again. `operational`: not the card's fault.
 * `unclear`: the word proves nothing until the payment itself has been read again.
 */
export type DeclineClass = 'soft' | 'hard' | 'operational' | 'unclear';

/** Every code that VINR's pages name for terminal payments, and its class. */
export const DECLINE_CODES = {
  /** No reason given by the issuer. */
  card_declined: 'soft',
  /** Not enough balance or credit. */
  insufficient_funds: 'soft',
  /** Past its date. */
  expired_card: 'soft',
  /** Too many wrong PINs. */
  incorrect_pin: 'soft',
  /** No reason given, often for a while only: the customer asks the bank. */
  do_not_honour: 'soft',
  /** Reported by its holder. Do not say why to the customer. */
  lost_or_stolen: 'hard',
  /** Not allowed for this kind of merchant. */
  restricted_card: 'hard',
  /** Held to be fraud. Do not say why to the customer. */
  fraud_decline: 'hard',
  /** Number, date or code is none. */
  invalid_card: 'hard',
  /** The account has no such terminal. */
  terminal_not_found: 'operational',
  /** The terminal has not checked in for a minute. A queued payment may still come up on it. */
  terminal_offline: 'operational',
  /** Another payment is on it. */
  terminal_busy: 'operational',
  /** Nobody presented a card in time. */
  session_expired: 'operational',
  /** Approved offline, declined by the bank later: the goods are gone. */
  offline_auth_declined: 'hard',
  /** The terminal lost its connection meanwhile: it may have been approved. */
  communication_error: 'unclear',
  /** An error within VINR: it may have been approved. */
  processing_error: 'unclear',
} as const satisfies Record<string, DeclineClass>;

/** A code of the table. Newer ones exist as plain text. */
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
