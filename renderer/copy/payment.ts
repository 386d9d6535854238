import type { LastHeard, PaymentView } from '#shared/payment.ts';
import { add } from '#shared/money.ts';
import type { Path } from '#shared/terminal.ts';
import type { WordValues, Speech } from '#shared/words/speech.ts';
import { cancelSaid, declineSaid, type Said } from './declines.ts';
import { reachReason } from './reach.ts';

/** What a payment's state says in big type, and the one sentence under it. Also read out by the live region. */
export function paymentSaid(payment: PaymentView, speech: Speech): Said {
  switch (payment.state) {
    case 'declined':
      return declineSaid(payment.reason, speech);
    case 'cancelled':
      return cancelSaid(payment.reason, speech);
    default: {
      const said = `said.${sayingOf(payment)}` as const;
      const values = valuesOf(payment, speech);
      return {
        headline: speech.say(`${said}.headline`, values),
        sentence: speech.say(`${said}.sentence`, values),
      };
    }
  }
}

type Underway = Exclude<PaymentView, { state: 'declined' | 'cancelled' }>;

/** Which wording of the catalogue fits. A wish to stop is a request and not an outcome. */
function sayingOf(payment: Underway) {
  switch (payment.state) {
    case 'created':
      return 'contacting';
    case 'authorizing':
      return payment.cancelRequested ? 'cancelling' : payment.step;
    case 'resolved':
      return `resolved.${payment.says}` as const;
    case 'needsAttention':
      return payment.reason;
    case 'captured':
    case 'partiallyCaptured':
    case 'authorized':
    case 'provisional':
    case 'declinedAfterwards':
    case 'unknown':
      return payment.state;
  }
}

/** Everything that its sentences may name. */
function valuesOf(payment: Underway, { amount }: Speech): WordValues {
  const values = { terminal: payment.terminal.name, requested: amount(payment.requested) };
  switch (payment.state) {
    case 'captured':
    case 'provisional':
      return { ...values, amount: amount(payment.captured) };
    case 'partiallyCaptured':
      return { ...values, captured: amount(payment.captured), shortfall: amount(payment.shortfall) };
    case 'authorized':
      return { ...values, amount: amount(payment.held) };
    case 'resolved':
      return { ...values, amount: amount(payment.amount), by: payment.by };
    case 'declinedAfterwards':
      return { ...values, amount: amount(payment.owed) };
    case 'created':
    case 'authorizing':
    case 'unknown':
    case 'needsAttention':
      return { ...values, amount: amount(add(payment.requested, payment.tip)) };
  }
}

export const lastHeardWords = (heard: LastHeard | null, { say }: Speech): string =>
  say(`said.heard.${heard ?? 'nothing'}`);

/** Whom the till is asking: "the terminal and VINR". */
export const askingWords = (asking: readonly Path[], { say, list }: Speech): string =>
  asking.length === 0 ? say('said.asking.nobody') : list(asking.map((path) => say(`said.asking.${path}`)));

/** Small type at the bottom: `LAN · sent in 3 ms`. */
export function pathWords({ path, activationMs, fallback }: PaymentView, speech: Speech): string {
  const { say, duration } = speech;
  if (path === null) return say('said.path.choosing');
  const took = activationMs === null ? [] : [say('said.path.took', { took: duration(activationMs) })];
  const why =
    path === 'lan' || fallback === null
      ? []
      : [say('said.path.fallback', { reason: reachReason(fallback, speech) })];
  return [say(`said.path.${path}`), ...took, ...why].join(' · ');
}

/** What a person can find out where the till cannot. */
export const lookFor = (terminal: string, { say }: Speech): string => say('said.lookFor', { terminal });
