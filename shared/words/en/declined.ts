/**
 * One wording for each thing that VINR's decline codes mean. A customer can read headline and sentence; the small
 * print is for the cashier. What touches the customer's honour stands in neither.
 */
export const declinedWords = {
  'declined.otherCard.headline': 'Card not accepted',
  'declined.otherCard.sentence': 'Nothing was charged. Ask for another card, or another way to pay.',
  'declined.otherCard.detail': 'Declined by the bank, without a reason',
  'declined.insufficientFunds.headline': 'Card not accepted',
  'declined.insufficientFunds.sentence':
    'Nothing was charged. Ask for another card, or take a part of it in cash.',
  'declined.insufficientFunds.detail': 'The account does not cover the amount',
  'declined.expiredCard.headline': 'This card has expired',
  'declined.expiredCard.sentence': 'Nothing was charged. Ask for a card that is still valid.',
  'declined.expiredCard.detail': 'Past its expiry date',
  'declined.wrongPin.headline': 'Wrong PIN, too many times',
  'declined.wrongPin.sentence':
    'Nothing was charged. This card takes no more PINs now: ask for another card.',
  'declined.wrongPin.detail': 'No PIN tries left',
  'declined.contactBank.headline': 'The bank said no',
  'declined.contactBank.sentence':
    'Nothing was charged. Ask for another card; the customer’s bank can explain.',
  'declined.contactBank.detail': 'The bank gives no reason; it is often a passing one',
  'declined.doNotRetry.headline': 'Card not accepted',
  'declined.doNotRetry.sentence':
    'Nothing was charged. Don’t use this card again. Ask for another way to pay.',
  'declined.doNotRetry.detail': 'The bank asks not to use it again',
  'declined.lostOrStolen.headline': 'Card not accepted',
  'declined.lostOrStolen.sentence':
    'Nothing was charged. Don’t use this card again. Ask for another way to pay.',
  'declined.lostOrStolen.detail': 'Blocked by the bank. Follow the shop’s rule for blocked cards',
  'declined.restrictedCard.headline': 'This card does not work here',
  'declined.restrictedCard.sentence':
    'Nothing was charged. Its bank does not allow it in this shop: ask for another card.',
  'declined.restrictedCard.detail': 'Not allowed for what this shop sells',
  'declined.securityCheck.headline': 'Card not accepted',
  'declined.securityCheck.sentence':
    'Nothing was charged. Don’t use this card again. Ask for another way to pay.',
  'declined.securityCheck.detail': 'Turned down by a security check. Support can say more',
  'declined.invalidCard.headline': 'This card is not valid',
  'declined.invalidCard.sentence': 'Nothing was charged. Don’t use this card again: ask for another one.',
  'declined.invalidCard.detail': 'Its number or date is not valid',
  'declined.terminalBusy.headline': 'The terminal is with another customer',
  'declined.terminalBusy.sentence': 'Nothing was charged. Wait until it is free, or choose another terminal.',
  'declined.terminalBusy.detail': 'Terminal in use',
  'declined.terminalOffline.headline': 'The terminal is not connected',
  'declined.terminalOffline.sentence':
    'Nothing was charged. Check its power and network, or choose another terminal.',
  'declined.terminalOffline.detail': 'VINR has not heard from it for a minute',
  'declined.terminalNotFound.headline': 'This terminal is not known',
  'declined.terminalNotFound.sentence':
    'Nothing was charged. Choose another terminal and tell the installer.',
  'declined.terminalNotFound.detail': 'Not registered with VINR',
  'declined.connectionLost.headline': 'The terminal lost its connection',
  'declined.connectionLost.sentence':
    'Nothing was charged: it was asked again and said so. Charge again when it is back, or take cash.',
  'declined.connectionLost.detail': 'Cut off before the bank was asked',
  'declined.processingFailed.headline': 'The payment did not go through',
  'declined.processingFailed.sentence':
    'Nothing was charged: VINR was asked again and said so. Charge once more; if it happens again, take cash.',
  'declined.processingFailed.detail': 'A failure inside VINR. Call support when it repeats',
  'declined.afterwards.headline': 'The bank did not pay',
  'declined.afterwards.sentence':
    'Nothing was charged: the terminal had approved it without the bank. The customer still owes it.',
  'declined.afterwards.detail': 'Declined when the connection came back',
  'declined.error.headline': 'The payment did not go through',
  'declined.error.sentence': 'Nothing was charged. Charge again, or ask for another way to pay.',
  'declined.error.detail': 'VINR reported a failure before any charge',

  'cancelled.cashier.headline': 'Cancelled',
  'cancelled.cashier.sentence': 'Nothing was charged. The terminal has confirmed it.',
  'cancelled.terminal.headline': 'Stopped on the terminal',
  'cancelled.terminal.sentence': 'Nothing was charged. The customer or you pressed cancel there.',
  'cancelled.timeout.headline': 'No card was shown',
  'cancelled.timeout.sentence': 'Nothing was charged. Charge again when the customer is ready.',
  'cancelled.notSent.headline': 'The terminal could not be reached',
  'cancelled.notSent.sentence':
    'Nothing was charged: the amount never left this till. Charge again, or take cash.',
  'cancelled.securityStop.headline': 'Stopped: this is not our terminal',
  'cancelled.securityStop.sentence': 'Nothing was sent or charged. Don’t use it for cards. Get a supervisor.',
} as const;
