import type { DeclineCode } from '@vinr/sdk/wire';

/** How a card is read; the wire's words. */
export type Entry = 'contactless' | 'chip' | 'swipe' | 'manual_key';
export const ENTRIES: readonly Entry[] = ['contactless', 'chip', 'swipe', 'manual_key'];

/**
 * A test card of VINR's papers, or a trigger of our own where the papers have no number: those carry only a name,
 * so that no number is invented which VINR may use otherwise.
 */
export interface Card {
  readonly name: string;
  /** What the face prints under it. */
  readonly label: string;
  readonly number: string | null;
  readonly brand: 'visa' | 'mastercard';
  readonly last4: string;
  readonly entry: Entry;
  /** null: the issuer says yes. */
  readonly declineCode: DeclineCode | null;
}

type Row = readonly [
  name: string,
  label: string,
  number: string,
  entry: Entry,
  declineCode: DeclineCode | null,
];

const DOCUMENTED: readonly Row[] = [
  ['approved', 'Approved', '4242424242424242', 'contactless', null],
  ['chip-pin', 'Chip and PIN', '4000000000000077', 'chip', null],
  ['declined', 'Declined', '4000000000000002', 'contactless', 'card_declined'],
  ['insufficient-funds', 'Insufficient funds', '4000000000009995', 'contactless', 'insufficient_funds'],
  ['expired', 'Expired card', '4000000000000069', 'chip', 'expired_card'],
  ['stolen', 'Lost or stolen', '4100000000000019', 'contactless', 'lost_or_stolen'],
  ['processing-error', 'Processing error', '4000000000000119', 'contactless', 'processing_error'],
  ['wrong-pin', 'Wrong PIN', '4000000000000259', 'chip', 'incorrect_pin'],
];

const TRIGGERS: readonly (readonly [name: string, label: string, declineCode: DeclineCode])[] = [
  ['do-not-honour', 'Do not honour', 'do_not_honour'],
  ['restricted', 'Restricted card', 'restricted_card'],
  ['fraud', 'Flagged as fraud', 'fraud_decline'],
  ['invalid', 'Invalid card', 'invalid_card'],
  ['communication-error', 'Communication error', 'communication_error'],
];

export const CARDS: readonly Card[] = [
  ...DOCUMENTED.map(([name, label, number, entry, declineCode]): Card => ({
    name,
    label,
    number,
    brand: 'visa',
    last4: number.slice(-4),
    entry,
    declineCode,
  })),
  ...TRIGGERS.map(([name, label, declineCode]): Card => ({
    name,
    label,
    number: null,
    brand: 'mastercard',
    last4: '4444',
    entry: 'contactless',
    declineCode,
  })),
];

/** By name ("chip-pin", "chip_pin") or by number, spaces allowed; null for a card nobody has. */
export function findCard(nameOrNumber: string): Card | null {
  const name = nameOrNumber.trim().toLowerCase().replaceAll(/[_ ]/g, '-');
  const digits = nameOrNumber.replaceAll(/[ -]/g, '');
  return CARDS.find((card) => card.name === name || card.number === digits) ?? null;
}
