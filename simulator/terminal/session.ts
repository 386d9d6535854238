import type { CaptureMethod, DeclineCode, ResponseMode } from '@vinr/sdk/wire';
import type { Card, Entry } from '../cards.ts';
import { decide, decideAlone, forwarded, readingOf, refused } from './issuer.ts';

/** What was ordered, as it arrived. Nothing in it changes afterwards. */
export interface Order {
  readonly paymentId: string;
  readonly terminalId: string;
  /** Minor units, above zero. */
  readonly amount: number;
  readonly currency: string;
  readonly reference: string | null;
  readonly captureMethod: CaptureMethod;
  readonly responseMode: ResponseMode;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tipOnScreen: boolean;
  /** The payment's own wish for what the tip screen offers, percent. */
  readonly tipPercentages?: readonly number[];
  readonly path: 'lan' | 'cloud';
  readonly idempotencyKey: string | null;
  /** Wall time, ms. */
  readonly createdAt: number;
  /** A documented `simulateDelay`: how long the issuer must take, ms. */
  readonly processingMs: number | null;
  /** The terminal loses its line when the card is shown, and approves alone. */
  readonly simulateOffline?: boolean;
  /** Id of the payment that is given back: its card is only read. `paymentId` is the refund's then. */
  readonly refundOf?: string;
  /** The card that paid; a refund takes no other. Absent where nobody knows it. */
  readonly refundTo?: Pick<Reading, 'brand' | 'last4'>;
}

/** What the cardholder does, and what the issuer will answer. */
export interface Presentation {
  readonly card: Card;
  readonly entry: Entry;
  /** Minor units the issuer is willing to give; null: all. */
  readonly approved: number | null;
  /** Minor units added on the terminal's tip screen, when it asks and nobody has answered it yet. */
  readonly tip: number;
  /** The card wants its PIN typed on the terminal; without it the right one has been typed already. */
  readonly asksPin: boolean;
  readonly processingMs: number;
  /** Stay in processing until released. */
  readonly hold: boolean;
  readonly authCode: string;
}

/** The answer to the tip screen. */
export interface Tip {
  /** Minor units. */
  readonly amount: number;
  readonly mode: 'preset' | 'custom' | 'none';
}

export interface Reading {
  readonly brand: string;
  readonly last4: string;
  readonly entry: Entry;
}

export type Result =
  | {
      readonly status: 'completed' | 'partially_authorized' | 'authorized';
      /** Minor units charged; zero for a mere authorization. */
      readonly captured: number;
      /** Minor units held and not charged. */
      readonly capturable: number;
      readonly tip: number;
      readonly tipMode: Tip['mode'];
      readonly reading: Reading;
      /** null while the terminal alone has approved. */
      readonly authCode: string | null;
      /** What will be put to the issuer when the terminal is online again; null: the issuer has answered. */
      readonly queued: Presentation | null;
    }
  | { readonly status: 'failed'; readonly declineCode: DeclineCode; readonly reading: Reading | null }
  | { readonly status: 'cancelled'; readonly reason: CancellationReason };

/** `timeout` is VINR's word; the others are ours, for no page names them. */
export type CancellationReason = 'timeout' | 'requested' | 'terminal' | 'reboot';

export const PIN_TRIES = 3;

export type Session =
  /** The prompt is on the screen; nobody has shown a card. */
  | {
      readonly state: 'pending';
      readonly order: Order;
      readonly promptEndsAt: number;
      /** null: the tip screen is still to be answered. */
      readonly tip: Tip | null;
    }
  /** A card was read: no way back for whoever ordered. */
  | {
      readonly state: 'processing';
      readonly order: Order;
      readonly presentation: Presentation;
      readonly tip: Tip;
      /** null: no PIN is wanted any more, and the issuer is being asked. */
      readonly pinTriesLeft: number | null;
    }
  | { readonly state: 'final'; readonly order: Order; readonly result: Result; readonly endedAt: number };

type Pending = Extract<Session, { state: 'pending' }>;
export type Processing = Extract<Session, { state: 'processing' }>;
export type FinalSession = Extract<Session, { state: 'final' }>;

export type SessionEvent =
  | { readonly type: 'tip'; readonly tip: Tip }
  | { readonly type: 'present'; readonly presentation: Presentation }
  | { readonly type: 'pin'; readonly right: boolean; readonly at: number }
  | { readonly type: 'cancel'; readonly reason: CancellationReason; readonly at: number }
  | { readonly type: 'issuerAnswers'; readonly partialAuthorization: boolean; readonly at: number }
  /** The card network cannot be reached: the terminal decides within what it may. */
  | { readonly type: 'decidesAlone'; readonly allowed: boolean; readonly at: number }
  /** What the terminal decided alone is put to the issuer. */
  | { readonly type: 'forward'; readonly at: number }
  /** The device lost power. An authorization in flight is reversed, as terminals do when they come back. */
  | { readonly type: 'reboot'; readonly at: number };

export const NO_TIP: Tip = { amount: 0, mode: 'none' };

/** The next session, or null when this event cannot happen in this state. */
export function advance(session: Session, event: SessionEvent): Session | null {
  switch (session.state) {
    case 'pending':
      return whilePending(session, event);
    case 'processing':
      return session.pinTriesLeft === null
        ? whileAsking(session, event)
        : whileTyping(session, session.pinTriesLeft, event);
    case 'final':
      return afterwards(session, event);
  }
}

function whilePending(session: Pending, event: SessionEvent): Session | null {
  const { order } = session;
  switch (event.type) {
    case 'tip':
      return session.tip === null ? { ...session, tip: event.tip } : null;
    case 'present':
      return read(session, event.presentation);
    case 'cancel':
      return final(order, { status: 'cancelled', reason: event.reason }, event.at);
    case 'reboot':
      return final(order, { status: 'cancelled', reason: 'reboot' }, event.at);
    default:
      return null;
  }
}

function read({ order, tip }: Pending, presentation: Presentation): Session {
  const given: Tip = presentation.tip > 0 ? { amount: presentation.tip, mode: 'custom' } : NO_TIP;
  return {
    state: 'processing',
    order,
    presentation,
    tip: tip ?? given,
    pinTriesLeft: presentation.asksPin ? PIN_TRIES : null,
  };
}

/** The cardholder can still give up here: with the terminal's own key, or by walking away. */
function whileTyping(session: Processing, triesLeft: number, event: SessionEvent): Session | null {
  const { order, presentation } = session;
  if (event.type === 'reboot' || (event.type === 'cancel' && event.reason !== 'requested'))
    return final(
      order,
      { status: 'cancelled', reason: event.type === 'cancel' ? event.reason : 'reboot' },
      event.at,
    );
  if (event.type !== 'pin') return null;
  if (event.right && presentation.card.declineCode !== 'incorrect_pin')
    return { ...session, pinTriesLeft: null };
  if (triesLeft > 1) return { ...session, pinTriesLeft: triesLeft - 1 };
  return final(order, refused('incorrect_pin', readingOf(presentation)), event.at);
}

function whileAsking(session: Processing, event: SessionEvent): Session | null {
  const { order, presentation, tip } = session;
  switch (event.type) {
    case 'issuerAnswers':
      return final(order, decide(order, presentation, tip, event.partialAuthorization), event.at);
    case 'decidesAlone':
      return final(order, decideAlone(order, presentation, tip, event.allowed), event.at);
    case 'reboot':
      return final(order, refused('communication_error', readingOf(presentation)), event.at);
    default:
      return null;
  }
}

/** An end stays an end, except that the issuer may still refuse what the terminal took alone. */
function afterwards(session: FinalSession, event: SessionEvent): Session | null {
  const { result } = session;
  if (event.type !== 'forward' || !('queued' in result) || result.queued === null) return null;
  const waitedMs = event.at - session.endedAt;
  return final(session.order, forwarded(result, result.queued, waitedMs), event.at);
}

function final(order: Order, result: Result, endedAt: number): Session {
  return { state: 'final', order, result, endedAt };
}
