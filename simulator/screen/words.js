import { cardText, money } from './money.js';

/** Why a card was refused, in words for the person who holds it: nobody is called a thief on a counter. */
const REASONS = {
  card_declined: 'Your bank said no. Please use another card.',
  do_not_honour: 'Your bank said no. Please ask your bank.',
  insufficient_funds: 'There is not enough money on this card.',
  expired_card: 'This card has expired.',
  lost_or_stolen: 'This card cannot be used.',
  restricted_card: 'This card cannot be used here.',
  fraud_decline: 'This card cannot be used here.',
  invalid_card: 'This is not a card that we can take.',
  incorrect_pin: 'The PIN was wrong too often.',
  communication_error: 'Your bank could not be reached.',
  processing_error: 'Your bank could not process it.',
  offline_auth_declined: 'Your bank refused it later.',
};
const isRefund = ({ session, lastResult }) => (session ?? lastResult)?.purpose === 'refund';
const totalOf = ({ amount, tipAmount, currency }) => money(amount + tipAmount, currency);
const tipText = (tip, currency) => (tip > 0 ? `including ${money(tip, currency)} tip` : '');

/** What each view says: drawing, headline, amount and line, from what the terminal knows. */
const VIEWS = {
  off: () => [null, '', '', ''],
  idle: ({ idleMessage, name }) => ['contactless', idleMessage ?? 'Welcome', '', name],
  starting: ({ softwareVersion }) => ['power', 'Starting', '', `Version ${softwareVersion}`],
  locked: () => ['lock', 'Locked', '', 'This terminal takes no payments now.'],
  updating: () => ['download', 'Updating', '', 'New software is being installed. Please leave it on.'],
  tip: ({ session }) => [null, 'Would you like to add a tip?', money(session.amount, session.currency), ''],
  card: (face) =>
    isRefund(face)
      ? ['contactless', 'Refund', totalOf(face.session), 'Present the card that paid']
      : [
          'contactless',
          'Tap, insert or swipe',
          totalOf(face.session),
          tipText(face.session.tipAmount, face.session.currency) || 'Present your card',
        ],
  pin: ({ session }) => [
    null,
    session.pinTriesLeft < 3 ? 'Wrong PIN' : 'Enter your PIN',
    totalOf(session),
    session.pinTriesLeft === 1 ? 'Last try' : `${session.pinTriesLeft} tries left`,
  ],
  issuer: (face) => [
    'bank',
    isRefund(face) ? 'Reading your card' : 'Authorising',
    totalOf(face.session),
    face.session.reading?.entry === 'chip' ? 'Leave your card in the reader' : 'One moment, please',
  ],
  approved: (face) => [
    'check',
    isRefund(face) ? 'Refund accepted' : 'Approved',
    money(face.lastResult.captured || face.lastResult.amount, face.lastResult.currency),
    approvedLine(face),
  ],
  offline: ({ lastResult }) => [
    'check',
    'Approved offline',
    money(lastResult.captured, lastResult.currency),
    'Your bank will be asked later',
  ],
  partial: ({ lastResult: { amount, captured, tip, currency } }) => [
    'half',
    'Approved in part',
    money(captured, currency),
    `${money(amount + tip - captured, currency)} still to pay`,
  ],
  declined: (face) =>
    isRefund(face) && face.lastResult.declineCode === 'invalid_card'
      ? ['cross', 'Wrong card', '', 'Money goes back only to the card that paid.']
      : ['cross', 'Declined', '', REASONS[face.lastResult.declineCode] ?? REASONS.card_declined],
  cancelled: () => ['cross', 'Cancelled', '', 'Nothing was charged.'],
  timedOut: () => ['clock', 'Timed out', '', 'Nobody presented a card. Nothing was charged.'],
};

function approvedLine(face) {
  const { status, tip, currency, card } = face.lastResult;
  if (isRefund(face)) return `goes back to ${cardText(card)}`;
  if (status === 'authorized') return `held on ${cardText(card)}, not charged yet`;
  return tipText(tip, currency) || cardText(card);
}

export function wordsFor(view, face) {
  const [drawing, headline, amount, line] = VIEWS[view](face);
  return { drawing, headline, amount, line };
}

const CHARGED = ['approved', 'offline', 'partial'];

/** What becomes of the cardholder's slip: 'printed' only on a terminal that may, and has paper. */
function slipOf({ paper, receipt }) {
  if (receipt.needsConsent) return 'asked';
  if (receipt.channels.includes('print')) return paper === 'loaded' ? 'printed' : 'missing';
  return receipt.channels.length > 0 ? 'sent' : 'none';
}

const SLIPS = {
  printed: 'Take your receipt',
  missing: 'No receipt: out of paper',
  asked: 'Receipt if you want one',
  sent: 'Receipt by message if you want one',
  none: '',
};

export const isPrinted = (face, view) => CHARGED.includes(view) && slipOf(face) === 'printed';

/** What the cardholder still has to take, and the slip that there will not be. */
export function farewell(face, view) {
  const ended = CHARGED.includes(view) || view === 'declined';
  return [
    ended && face.lastResult.entry === 'chip' ? 'Take your card' : '',
    CHARGED.includes(view) ? SLIPS[slipOf(face)] : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What staff should know, most urgent first; while somebody is turned away, only that. */
export function notices({ session, batteryLevel, paper, faults, queued }, isTurningAway) {
  if (session && isTurningAway) return [['alert', 'Busy: a payment was refused']];
  const waiting = queued === 1 ? '1 payment waits for its bank' : `${queued} payments wait for their banks`;
  return [
    faults.offline ? ['offline', queued > 0 ? waiting : 'No line to the bank'] : null,
    batteryLevel !== null && batteryLevel <= 15 ? ['alert', 'Battery low: please charge'] : null,
    paper === 'out' ? ['paper', 'Out of paper'] : null,
  ].filter(Boolean);
}
