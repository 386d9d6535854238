import type { DeclineReason } from './payment.ts';

/** What the papers allow after a decline, and what the till therefore offers first. */
export interface DeclineRule {
  /** `soft`: another card may work. `hard`: this card must not be tried again. `operational`: not the card's fault. */
  readonly kind: 'soft' | 'hard' | 'operational';
  /** The first button. Other ways to pay are always the second. */
  readonly first: 'otherCard' | 'chargeAgain' | 'otherTerminal';
}

export const DECLINE_RULES: Readonly<Record<DeclineReason, DeclineRule>> = {
  otherCard: { kind: 'soft', first: 'otherCard' },
  insufficientFunds: { kind: 'soft', first: 'otherCard' },
  expiredCard: { kind: 'soft', first: 'otherCard' },
  wrongPin: { kind: 'soft', first: 'otherCard' },
  contactBank: { kind: 'soft', first: 'otherCard' },
  lostOrStolen: { kind: 'hard', first: 'otherCard' },
  restrictedCard: { kind: 'hard', first: 'otherCard' },
  securityCheck: { kind: 'hard', first: 'otherCard' },
  invalidCard: { kind: 'hard', first: 'otherCard' },
  doNotRetry: { kind: 'hard', first: 'otherCard' },
  terminalBusy: { kind: 'operational', first: 'chargeAgain' },
  terminalOffline: { kind: 'operational', first: 'otherTerminal' },
  terminalNotFound: { kind: 'operational', first: 'otherTerminal' },
  connectionLost: { kind: 'operational', first: 'chargeAgain' },
  processingFailed: { kind: 'operational', first: 'chargeAgain' },
  afterwards: { kind: 'hard', first: 'otherCard' },
  error: { kind: 'operational', first: 'chargeAgain' },
};
