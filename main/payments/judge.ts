import { money } from '#shared/money.ts';
import type { CancelReason, DeclineReason } from '#shared/payment.ts';
import type { Path } from '#shared/terminal.ts';
import type { Intent, Outcome } from '../journal/facts.ts';
import type { Observation } from './driver/link.ts';

/** What an observation lets us conclude about an attempt. Only `final` moves the payment's state. */
export type Verdict =
  | { readonly kind: 'final'; readonly outcome: Outcome }
  | { readonly kind: 'waiting'; readonly step: 'onTerminal' | 'presentCard' | 'processing' }
  /** Says "failed" in words that do not prove that nothing was taken, or says a word that we do not know. */
  | { readonly kind: 'unclear'; readonly why: string }
  /** Not our payment, or not our amount. Nothing in it is believed. */
  | { readonly kind: 'mismatch'; readonly what: string };

/**
 * Pure, and strict in one direction: "charged" and "not charged" are both concluded from positive statements
 * alone. Amounts decide, not labels: `completed` can mean authorised, and an event's name says nothing.
 * `asked` tells a first answer from one that was asked for afterwards; `from` is the party that said it.
 */
export function judge(intent: Intent, seen: Observation, asked: 'reply' | 'readBack', from: Path): Verdict {
  const mismatch = findMismatch(intent, seen);
  if (mismatch !== null) return { kind: 'mismatch', what: mismatch };
  switch (seen.status) {
    case 'completed':
    case 'partially_authorized':
    case 'authorized':
      return approved(intent, seen, from);
    case 'created':
      return { kind: 'waiting', step: 'onTerminal' };
    case 'pending':
      return { kind: 'waiting', step: 'presentCard' };
    case 'processing':
      return { kind: 'waiting', step: 'processing' };
    case 'failed':
      return failed(seen, asked);
    case 'cancelled':
      return notCharged(seen)
        ? final(cancelled(seen))
        : { kind: 'unclear', why: 'cancelled with money moved' };
    case 'expired':
      return notCharged(seen) && seen.card.last4 === null
        ? final({ kind: 'cancelled', paymentId: seen.paymentId, reason: 'timeout' })
        : { kind: 'unclear', why: 'expired' };
    default:
      return { kind: 'unclear', why: `status ${seen.status}` };
  }
}

function findMismatch(intent: Intent, seen: Observation): string | null {
  if (seen.reference !== null && seen.reference !== intent.reference) return 'reference';
  if (seen.currency !== intent.requested.currency) return 'currency';
  if (seen.terminalId !== null && seen.terminalId !== intent.terminalId) return 'terminal';
  const most = askedOf(intent, seen) + seen.surcharge;
  if (seen.captured !== null && (seen.captured < 0 || seen.captured > most)) return 'amount';
  if (seen.capturable < 0 || seen.capturable > most) return 'amount';
  return null;
}

/** Minor units, of the order and of a tip that the terminal was told to ask for. */
const askedOf = (intent: Intent, seen: Observation): number => orderedIn(intent) + tipOnTop(intent, seen);

const orderedIn = ({ requested, tip }: Intent): number => requested.amount + tip.amount;

/** Any other tip that a party reports was in the order already. */
const tipOnTop = ({ tipOnTerminal }: Intent, { tip }: Observation): number =>
  tipOnTerminal === true ? Math.max(0, tip) : 0;

function approved(intent: Intent, seen: Observation, from: Path): Verdict {
  const asked = askedOf(intent, seen);
  const currency = intent.requested.currency;
  const { paymentId, card } = seen;
  const tip = tipOnTop(intent, seen);
  const said = { paymentId, card, ...(tip > 0 && { tip: money(tip, currency) }) };
  const isBareCompleted = seen.captured === null && seen.status === 'completed' && seen.capturable === 0;
  if (isBareCompleted && !echoes(seen, asked) && !echoes(seen, orderedIn(intent)))
    return { kind: 'mismatch', what: 'amount' };
  const captured = seen.captured ?? (isBareCompleted ? asked : 0);
  if (captured > 0) {
    const kind = isByTerminalAlone(seen, from) ? 'provisional' : 'captured';
    return final({ kind, captured: money(captured, currency), ...said });
  }
  if (seen.capturable > 0) {
    return final({ kind: 'authorized', held: money(seen.capturable, currency), ...said });
  }
  return { kind: 'unclear', why: `${seen.status} with nothing captured` };
}

/**
 * An approval without the bank's code came from the terminal's own judgement: VINR says nowhere what a queued
 * approval looks like (S2), so the missing code is taken for it. The cloud only knows what the bank has seen.
 */
const isByTerminalAlone = ({ card }: Observation, from: Path): boolean =>
  from === 'lan' && card.authCode === null;

/** Without a captured amount only the echoed one speaks of money, and then it must be what was asked. */
const echoes = ({ amount, surcharge }: Observation, asked: number): boolean =>
  amount === asked || amount === asked + surcharge;

function failed(seen: Observation, asked: 'reply' | 'readBack'): Verdict {
  if (!notCharged(seen)) return { kind: 'unclear', why: 'failed with money moved' };
  const code = seen.declineCode ?? 'none';
  if (code === 'session_expired') {
    return final({ kind: 'cancelled', paymentId: seen.paymentId, reason: 'timeout' });
  }
  const reason = declineReason(code) ?? (asked === 'readBack' ? (UNCLEAR_UNTIL_READ[code] ?? null) : null);
  if (reason === null) return { kind: 'unclear', why: `failed: ${code}` };
  return final({ kind: 'declined', paymentId: seen.paymentId, code, reason });
}

const notCharged = (seen: Observation): boolean => (seen.captured ?? 0) === 0 && seen.capturable === 0;

function cancelled(seen: Observation): Outcome {
  const reasons: Record<string, CancelReason> = {
    timeout: 'timeout',
    terminal: 'terminal',
    device: 'terminal',
  };
  const reason = reasons[seen.cancellationReason ?? ''] ?? 'cashier';
  return { kind: 'cancelled', paymentId: seen.paymentId, reason };
}

const final = (outcome: Outcome): Verdict => ({ kind: 'final', outcome });

const DECLINE_REASONS: Readonly<Record<string, DeclineReason>> = {
  card_declined: 'otherCard',
  insufficient_funds: 'insufficientFunds',
  expired_card: 'expiredCard',
  incorrect_pin: 'wrongPin',
  do_not_honour: 'contactBank',
  lost_or_stolen: 'lostOrStolen',
  restricted_card: 'restrictedCard',
  fraud_decline: 'securityCheck',
  invalid_card: 'invalidCard',
  terminal_busy: 'terminalBusy',
  terminal_offline: 'terminalOffline',
  terminal_not_found: 'terminalNotFound',
  offline_auth_declined: 'afterwards',
};

/** A link or a processor failed mid-way: the first answer proves nothing, the payment read again does. */
const UNCLEAR_UNTIL_READ: Readonly<Record<string, DeclineReason>> = {
  communication_error: 'connectionLost',
  processing_error: 'processingFailed',
};

/** Only codes on this list prove a decline. */
export function declineReason(code: string): DeclineReason | null {
  return DECLINE_REASONS[code] ?? null;
}
