/** What a card payment's state says in big type, and the one sentence under it. */
export const saidWords = {
  'said.contacting.headline': 'Contacting {terminal}',
  'said.contacting.sentence': 'Finding the quickest way to the terminal.',
  'said.onTerminal.headline': 'On the terminal: {terminal}',
  'said.onTerminal.sentence': 'The terminal has the amount. Ask the customer to look at it.',
  'said.presentCard.headline': 'Tap, insert or swipe',
  'said.presentCard.sentence': 'Ask the customer to present the card at {terminal}.',
  'said.processing.headline': 'Asking the bank',
  'said.processing.sentence':
    'The card was read and may be charged any moment, so this cannot be stopped now.',
  'said.cancelling.headline': 'Asking {terminal} to stop',
  'said.cancelling.sentence': 'Not cancelled yet. If the card was quicker, the payment stands.',
  'said.captured.headline': 'Approved {amount}',
  'said.captured.sentence': 'This part is paid.',
  'said.partiallyCaptured.headline': '{shortfall} still to pay',
  'said.partiallyCaptured.sentence': 'The card gave {captured} of {requested}. Ask how to pay the rest.',
  'said.authorized.headline': '{amount} held on the card',
  'said.authorized.sentence': 'Approved, not collected yet. The customer need not show the card again.',
  'said.provisional.headline': 'Saved on the terminal',
  'said.provisional.sentence': '{amount} approved without the bank. It answers when the connection is back.',
  'said.resolved.charged.headline': '{amount} confirmed by hand',
  'said.resolved.charged.sentence': '{by} says that the terminal approved it. The till goes on asking VINR.',
  'said.resolved.notCharged.headline': 'Recorded as not charged',
  'said.resolved.notCharged.sentence':
    '{by} says that the card was not charged. If VINR disagrees later, the till says so.',
  'said.declinedAfterwards.headline': 'The bank did not pay {amount}',
  'said.declinedAfterwards.sentence':
    'It was counted as paid, and the answer came later. The customer still owes it.',
  'said.unknown.headline': 'Checking with {terminal}',
  'said.unknown.sentence': 'Don’t charge again. {amount} may have been charged; the till is finding out.',
  'said.noAnswer.headline': 'Not sure yet: don’t charge again',
  'said.noAnswer.sentence':
    '{amount} was sent to {terminal} and no final word came back. The card may have been charged.',
  'said.mismatch.headline': 'An answer does not fit this sale',
  'said.mismatch.sentence':
    'Don’t charge again. {terminal} approved something that this sale did not ask for. Get a manager.',

  'said.heard.nothing': 'no answer so far',
  'said.heard.notFound': 'it does not list the payment, which proves nothing yet',
  'said.heard.presentCard': 'it was asking for a card',
  'said.heard.processing': 'it was asking the bank',
  'said.heard.failedUnclear': 'it reported a failure without saying whether money moved',
  'said.heard.unreadable': 'an answer the till could not read',
  'said.asking.lan': 'the terminal',
  'said.asking.cloud': 'VINR',
  'said.asking.nobody': 'waiting for a connection',
  'said.lookFor':
    '“Approved” or a printed slip on {terminal}, or the charge in the customer’s bank app. The till keeps asking.',

  'said.card': 'Card',
  'said.path.choosing': 'Choosing the way to the terminal',
  'said.path.lan': 'LAN',
  'said.path.cloud': 'Internet',
  'said.path.took': 'sent in {took}',
  'said.path.fallback': 'LAN: {reason}',

  'taken.cash': 'Cash',
  'taken.provisional': '{card}, waiting for the bank',
  'taken.held': '{card}, held',
  'taken.byHand': 'Card, confirmed by hand',
  'taken.notPaid': 'Card, not paid by the bank',
  'tax.withRate': '{label} {rate}',
} as const;
