import type { Money } from '#shared/money.ts';
import type { AttentionReason, AuthorizingStep, CardFacts, LastHeard, PaymentView } from '#shared/payment.ts';
import type { Path } from '#shared/terminal.ts';
import { cancelTexts, declineTexts, type Said } from './declines.ts';
import { fallbackWords, milliseconds } from './reach.ts';

type Format = (amount: Money) => string;

/** What a payment's state says in big type, and the one sentence under it. Also read out by the live region. */
export function paymentSaid(payment: PaymentView, format: Format): Said {
  const terminal = payment.terminal.name;
  switch (payment.state) {
    case 'created':
      return authorizingTexts.contacting(terminal);
    case 'authorizing':
      return payment.cancelRequested ? cancelling(terminal) : authorizingTexts[payment.step](terminal);
    case 'captured':
      return { headline: `Approved ${format(payment.captured)}`, sentence: 'This part is paid.' };
    case 'partiallyCaptured':
      return {
        headline: `${format(payment.shortfall)} still to pay`,
        sentence: `The card gave ${format(payment.captured)} of ${format(payment.requested)}. Ask how to pay the rest.`,
      };
    case 'authorized':
      return {
        headline: `${format(payment.held)} held on the card`,
        sentence: 'Approved, not collected yet. The customer need not show the card again.',
      };
    case 'provisional':
      return {
        headline: 'Saved on the terminal',
        sentence: `${format(payment.captured)} approved without the bank. It answers when the connection is back.`,
      };
    case 'resolved':
      return resolvedTexts[payment.says](format(payment.amount), payment.by);
    case 'declinedAfterwards':
      return {
        headline: `The bank did not pay ${format(payment.owed)}`,
        sentence: `It was counted as paid, and the answer came later. The customer still owes it.`,
      };
    case 'declined':
      return declineTexts[payment.reason];
    case 'cancelled':
      return cancelTexts[payment.reason];
    case 'unknown':
      return {
        headline: 'Checking with the terminal',
        sentence: 'Don’t charge again. The card may have been charged; the till is finding out.',
      };
    case 'needsAttention':
      return attentionTexts[payment.reason];
  }
}

type Resolved = Extract<PaymentView, { state: 'resolved' }>;

/** A person said so, and the screen says who: it is not VINR's word. */
const resolvedTexts: Readonly<Record<Resolved['says'], (amount: string, by: string) => Said>> = {
  charged: (amount, by) => ({
    headline: `${amount} confirmed by hand`,
    sentence: `${by} says that the terminal approved it. The till goes on asking VINR.`,
  }),
  notCharged: (_amount, by) => ({
    headline: 'Recorded as not charged',
    sentence: `${by} says that the card was not charged. If VINR disagrees later, the till says so.`,
  }),
};

const authorizingTexts: Readonly<Record<AuthorizingStep, (terminal: string) => Said>> = {
  contacting: (terminal) => ({
    headline: `Contacting ${terminal}`,
    sentence: 'Finding the quickest way to the terminal.',
  }),
  onTerminal: (terminal) => ({
    headline: `On the terminal: ${terminal}`,
    sentence: 'The terminal has the amount. Ask the customer to look at it.',
  }),
  presentCard: () => ({
    headline: 'Tap, insert or swipe',
    sentence: 'Ask the customer to present the card at the terminal.',
  }),
  processing: () => ({
    headline: 'Asking the bank',
    sentence: 'The card was read and may be charged any moment, so this cannot be cancelled now.',
  }),
};

/** Said by hand where a state is a request and not an outcome. */
const cancelling = (terminal: string): Said => ({
  headline: `Asking ${terminal} to stop`,
  sentence: 'Not cancelled yet. If the card was quicker, the payment stands.',
});

export const attentionTexts: Readonly<Record<AttentionReason, Said>> = {
  noAnswer: {
    headline: 'Not sure yet: don’t charge again',
    sentence: 'The amount was sent and no final word came back. The card may have been charged.',
  },
  mismatch: {
    headline: 'An answer does not fit this sale',
    sentence: 'Don’t charge again. Something was approved that this sale did not ask for. Get a manager.',
  },
};

export const lastHeardTexts: Readonly<Record<LastHeard, string>> = {
  nothing: 'no answer so far',
  notFound: 'it does not list the payment, which proves nothing yet',
  presentCard: 'it was asking for a card',
  processing: 'it was asking the bank',
  failedUnclear: 'it reported a failure without saying whether money moved',
  unreadable: 'an answer the till could not read',
};

const pathNames: Readonly<Record<Path, string>> = { lan: 'the terminal', cloud: 'VINR' };

/** Whom the till is asking: "the terminal and VINR". */
export const askingWords = (asking: readonly Path[]): string =>
  asking.length === 0 ? 'waiting for a connection' : asking.map((path) => pathNames[path]).join(' and ');

/** VINR writes brands as codes; an unknown one is shown as it came. */
const brands: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  maestro: 'Maestro',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

const brandWords = (brand: string): string => brands[brand.toLowerCase()] ?? brand;

/** `Visa •• 4242`; what VINR did not return is left out. */
export function cardWords(card: Pick<CardFacts, 'brand' | 'last4'>): string {
  const digits = card.last4 === null ? '' : `•• ${card.last4}`;
  return [card.brand === null ? (digits === '' ? 'Card' : '') : brandWords(card.brand), digits]
    .filter((part) => part !== '')
    .join(' ');
}

/** Small type at the bottom: `LAN · sent in 3 ms`. */
export function pathWords(payment: PaymentView): string {
  const took = payment.activationMs === null ? '' : ` · sent in ${milliseconds(payment.activationMs)}`;
  if (payment.path === null) return 'Choosing the way to the terminal';
  if (payment.path === 'lan') return `LAN${took}`;
  const why = payment.fallback === null ? '' : ` · LAN: ${fallbackWords(payment.fallback)}`;
  return `Internet${took}${why}`;
}

/** What a person can find out where the till cannot. */
export const lookFor = (terminal: string): string =>
  `“Approved” or a printed slip on ${terminal}, or the charge in the customer’s bank app. The till keeps asking.`;
