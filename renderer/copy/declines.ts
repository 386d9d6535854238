import type { CancelReason, DeclineReason } from '#shared/payment.ts';

export interface Said {
  readonly headline: string;
  readonly sentence: string;
}

const OTHER_CARD = 'Nothing was charged. Ask for another card, or another way to pay.';

export const declineTexts: Readonly<Record<DeclineReason, Said>> = {
  otherCard: { headline: 'Card not accepted', sentence: OTHER_CARD },
  insufficientFunds: { headline: 'Card not accepted', sentence: OTHER_CARD },
  expiredCard: {
    headline: 'This card has expired',
    sentence: 'Nothing was charged. Ask for a card that is still valid.',
  },
  wrongPin: {
    headline: 'The PIN was not right',
    sentence: 'Nothing was charged. The customer can try again or use another card.',
  },
  contactBank: {
    headline: 'The bank said no',
    sentence: 'Nothing was charged. The customer’s bank can explain. Ask for another card.',
  },
  doNotRetry: {
    headline: 'Card not accepted',
    sentence: 'Nothing was charged. Do not try this card again. Ask for another way to pay.',
  },
  terminalBusy: {
    headline: 'The terminal is with another customer',
    sentence: 'Nothing was charged. Wait until it is free, or choose another terminal.',
  },
  terminalOffline: {
    headline: 'The terminal is not connected',
    sentence: 'Nothing was charged. Check its power and network, or choose another terminal.',
  },
  terminalNotFound: {
    headline: 'This terminal is not known',
    sentence: 'Nothing was charged. Choose another terminal and tell the installer.',
  },
  error: {
    headline: 'The payment did not go through',
    sentence: 'Nothing was charged. Start again, or ask for another way to pay.',
  },
};

/** Small print under a decline: for the cashier's eyes, kept out of the headline that a customer can read. */
export const declineDetails: Readonly<Record<DeclineReason, string>> = {
  otherCard: 'Declined by the bank',
  insufficientFunds: 'The account does not cover it',
  expiredCard: 'Past its expiry date',
  wrongPin: 'Wrong PIN',
  contactBank: 'The bank wants to speak to the card holder',
  doNotRetry: 'The bank asks not to try again',
  terminalBusy: 'Terminal in use',
  terminalOffline: 'Terminal offline',
  terminalNotFound: 'Terminal not registered',
  error: 'VINR reported a failure before any charge',
};

export const cancelTexts: Readonly<Record<CancelReason, Said>> = {
  cashier: { headline: 'Cancelled', sentence: 'Nothing was charged. The terminal has confirmed it.' },
  terminal: {
    headline: 'Stopped on the terminal',
    sentence: 'Nothing was charged. The customer or you pressed cancel there.',
  },
  timeout: {
    headline: 'No card was shown',
    sentence: 'Nothing was charged. Try again when the customer is ready.',
  },
  notSent: {
    headline: 'The terminal could not be reached',
    sentence: 'Nothing was charged: the amount never left this till. Try again, or take cash.',
  },
  securityStop: {
    headline: 'Stopped: this is not our terminal',
    sentence: 'Nothing was sent or charged. Do not use it for cards. Get a supervisor.',
  },
};
