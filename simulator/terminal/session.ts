import type { CaptureMethod, DeclineCode, ResponseMode } from '@vinr/sdk/wire';
import type { Card, Entry } from '../cards.ts';

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
  readonly path: 'lan' | 'cloud';
  readonly idempotencyKey: string | null;
  /** Wall time, ms. */
  readonly createdAt: number;
  /** A documented `simulateDelay`: how long the issuer must take, ms. */
  readonly processingMs: number | null;
}

/** What the cardholder does, and what the issuer will answer. */
export interface Presentation {
  readonly card: Card;
  readonly entry: Entry;
  /** Minor units the issuer is willing to give; null: all. */
  readonly approved: number | null;
  /** Minor units added on the terminal's tip screen, when it was asked to show one. */
  readonly tip: number;
  readonly processingMs: number;
  /** Stay in processing until released. */
  readonly hold: boolean;
  readonly authCode: string;
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
      readonly reading: Reading;
      readonly authCode: string;
    }
  | { readonly status: 'failed'; readonly declineCode: DeclineCode; readonly reading: Reading | null }
  | { readonly status: 'cancelled'; readonly reason: CancellationReason };

/** `timeout` is VINR's word; the others are ours, for no page names them. */
export type CancellationReason = 'timeout' | 'requested' | 'terminal' | 'reboot';

export type Session =
  /** The prompt is on the screen; nobody has shown a card. */
  | { readonly state: 'pending'; readonly order: Order; readonly promptEndsAt: number }
  /** A card was read and the issuer is being asked: no way back. */
  | { readonly state: 'processing'; readonly order: Order; readonly presentation: Presentation }
  | { readonly state: 'final'; readonly order: Order; readonly result: Result; readonly endedAt: number };

export type SessionEvent =
  | { readonly type: 'present'; readonly presentation: Presentation }
  | { readonly type: 'cancel'; readonly reason: CancellationReason; readonly at: number }
  | { readonly type: 'issuerAnswers'; readonly partialAuthorization: boolean; readonly at: number }
  /** The device lost power. An authorization in flight is reversed, as terminals do when they come back. */
  | { readonly type: 'reboot'; readonly at: number };

/** The next session, or null when this event cannot happen in this state. */
export function advance(session: Session, event: SessionEvent): Session | null {
  const { order } = session;
  switch (session.state) {
    case 'pending':
      if (event.type === 'present') return { state: 'processing', order, presentation: event.presentation };
      if (event.type === 'issuerAnswers') return null;
      return final(
        order,
        { status: 'cancelled', reason: event.type === 'cancel' ? event.reason : 'reboot' },
        event.at,
      );
    case 'processing':
      if (event.type === 'issuerAnswers')
        return final(order, decide(order, session.presentation, event.partialAuthorization), event.at);
      if (event.type === 'reboot')
        return final(order, refused('communication_error', readingOf(session.presentation)), event.at);
      return null;
    case 'final':
      return null;
  }
}

/** The issuer's answer. It looks at what was asked, and at the card; at nothing that the client claims. */
export function decide(order: Order, presentation: Presentation, partialAuthorization: boolean): Result {
  const { card, approved, authCode } = presentation;
  const reading = readingOf(presentation);
  if (card.declineCode !== null) return refused(card.declineCode, reading);
  const tip = order.tipOnScreen ? presentation.tip : 0;
  const asked = order.amount + tip;
  const given = Math.min(approved ?? asked, asked);
  if (given < asked && (!partialAuthorization || given === 0)) return refused('insufficient_funds', reading);
  if (order.captureMethod === 'manual')
    return { status: 'authorized', captured: 0, capturable: given, tip, reading, authCode };
  const status = given < asked ? 'partially_authorized' : 'completed';
  return { status, captured: given, capturable: 0, tip, reading, authCode };
}

function readingOf({ card, entry }: Presentation): Reading {
  return { brand: card.brand, last4: card.last4, entry };
}

function refused(declineCode: DeclineCode, reading: Reading | null): Result {
  return { status: 'failed', declineCode, reading };
}

function final(order: Order, result: Result, endedAt: number): Session {
  return { state: 'final', order, result, endedAt };
}
