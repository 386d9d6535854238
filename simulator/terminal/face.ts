import type { TerminalFaults } from '../faults.ts';
import type { Settings } from '../settings.ts';
import type { Paper } from './body.ts';
import type { ReceiptChannel } from './configuration.ts';
import type { Order, Reading, Result, Session } from './session.ts';
import { readingOf } from './issuer.ts';
import type { Policy, TipOffer } from './policy.ts';
import type { Terminal } from './terminal.ts';

/** How long a result stays on the screen, ms. */
const RESULT_MS = 4000;

/** What somebody standing in front of the terminal sees, and a little of what its engineer would. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  readonly port: number;
  readonly bootId: string;
  /** As people order it. */
  readonly modelName: string;
  readonly maker: string;
  readonly kind: 'countertop' | 'handheld' | 'compact';
  readonly printer: boolean;
  /** Percent; null on mains. */
  readonly batteryLevel: number | null;
  /** The printer's roll; null on a model without a printer. */
  readonly paper: Paper | null;
  /** The shop's own words for the idle screen; null: none were set. */
  readonly idleMessage: string | null;
  readonly receipt: { readonly channels: readonly ReceiptChannel[]; readonly needsConsent: boolean };
  /** Does it serve a till on its own network? */
  readonly localMode: boolean;
  /** How long it waits for a card, ms. */
  readonly promptTimeoutMs: number;
  readonly softwareVersion: string;
  readonly condition: 'ready' | 'locked' | 'updating';
  /** Payments taken alone, waiting for the issuer. */
  readonly queued: number;
  /** Orders refused so far because another session was running. */
  readonly turnedAway: number;
  readonly screen: 'idle' | 'prompt' | 'processing' | 'approved' | 'partial' | 'declined' | 'cancelled';
  /** The running session, if there is one. */
  readonly session: SessionFace | null;
  readonly lastResult: ResultFace | null;
  readonly counters: { readonly connections: number; readonly commands: number };
  readonly faults: TerminalFaults;
  /** The dashboard's switches that show at a terminal. */
  readonly settings: Pick<Settings, 'partialAuthorization' | 'offlinePayments' | 'tipping'>;
}

export type Purpose = 'payment' | 'refund';

export interface SessionFace {
  readonly paymentId: string;
  /** A refund only reads the card that paid. */
  readonly purpose: Purpose;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly reference: string | null;
  readonly tip: 'on_screen' | null;
  /** What the cardholder is asked for: a tip, a card, a PIN, or nothing but patience. */
  readonly step: 'tip' | 'card' | 'pin' | 'issuer';
  /** Minor units chosen on the tip screen. */
  readonly tipAmount: number;
  /** What the tip screen offers. */
  readonly tipSuggestions: readonly TipOffer[];
  readonly pinTriesLeft: number | null;
  /** The card that was read, if one was. */
  readonly reading: Reading | null;
  readonly state: 'pending' | 'processing';
  readonly path: 'lan' | 'cloud';
  /** Until the prompt gives up; null once a card was read. */
  readonly secondsLeft: number | null;
}

export interface ResultFace {
  readonly paymentId: string;
  readonly purpose: Purpose;
  readonly status: Result['status'];
  readonly amount: number;
  readonly captured: number;
  readonly tip: number;
  /** Approved by the terminal alone. */
  readonly offline: boolean;
  readonly authCode: string | null;
  readonly entry: string | null;
  readonly currency: string;
  readonly reference: string | null;
  readonly declineCode: string | null;
  readonly cancellationReason: string | null;
  readonly card: { readonly brand: string; readonly last4: string } | null;
  /** ISO 8601. */
  readonly at: string;
}

export function faceOf(terminal: Terminal, settings: Settings): Face {
  const { device, faults, counters, port } = terminal;
  const { session, hardware, body, policy } = device;
  const now = device.now();
  return {
    id: device.id,
    name: device.name,
    model: device.model,
    modelName: hardware.name,
    maker: hardware.maker,
    kind: hardware.kind,
    printer: hardware.printer,
    batteryLevel: body.batteryLevel,
    paper: body.paper,
    idleMessage: policy.idleMessage,
    receipt: { channels: policy.receiptChannels, needsConsent: policy.receiptNeedsConsent },
    localMode: policy.settings.localMode,
    promptTimeoutMs: policy.promptTimeoutMs,
    softwareVersion: body.softwareVersion,
    condition: body.condition,
    queued: device.queued,
    turnedAway: device.turnedAway,
    port,
    bootId: device.bootId,
    screen: screenOf(session, now),
    session: sessionFace(session, now, policy),
    lastResult: session?.state === 'final' ? resultFace(session) : null,
    counters,
    faults: faults.current,
    settings: {
      partialAuthorization: settings.partialAuthorization,
      offlinePayments: settings.offlinePayments,
      tipping: settings.tipping,
    },
  };
}

const purposeOf = ({ refundOf }: Order): Purpose => (refundOf === undefined ? 'payment' : 'refund');

function screenOf(session: Session | null, now: number): Face['screen'] {
  if (session === null) return 'idle';
  if (session.state === 'pending') return 'prompt';
  if (session.state === 'processing') return 'processing';
  if (now - session.endedAt >= RESULT_MS) return 'idle';
  return SCREENS[session.result.status];
}

const SCREENS: Readonly<Record<Result['status'], Face['screen']>> = {
  completed: 'approved',
  authorized: 'approved',
  partially_authorized: 'partial',
  failed: 'declined',
  cancelled: 'cancelled',
};

function sessionFace(session: Session | null, now: number, policy: Policy): SessionFace | null {
  if (session === null || session.state === 'final') return null;
  const { paymentId, amount, currency, reference, tipOnScreen, path } = session.order;
  const waiting = session.state === 'pending';
  return {
    paymentId,
    purpose: purposeOf(session.order),
    amount,
    currency,
    reference,
    tip: tipOnScreen ? 'on_screen' : null,
    step: stepOf(session),
    tipAmount: session.tip?.amount ?? 0,
    tipSuggestions: policy.tipOffers(session.order),
    pinTriesLeft: waiting ? null : session.pinTriesLeft,
    reading: waiting ? null : readingOf(session.presentation),
    state: session.state,
    path,
    secondsLeft: waiting ? Math.max(0, Math.ceil((session.promptEndsAt - now) / 1000)) : null,
  };
}

function stepOf(session: Exclude<Session, { state: 'final' }>): SessionFace['step'] {
  if (session.state === 'pending') return session.tip === null ? 'tip' : 'card';
  return session.pinTriesLeft === null ? 'issuer' : 'pin';
}

function resultFace(session: Extract<Session, { state: 'final' }>): ResultFace {
  const { order, result, endedAt } = session;
  const reading = 'reading' in result ? result.reading : null;
  return {
    paymentId: order.paymentId,
    purpose: purposeOf(order),
    status: result.status,
    amount: order.amount,
    captured: 'captured' in result ? result.captured : 0,
    tip: 'tip' in result ? result.tip : 0,
    offline: 'queued' in result && result.queued !== null,
    authCode: 'authCode' in result ? result.authCode : null,
    entry: reading?.entry ?? null,
    currency: order.currency,
    reference: order.reference,
    declineCode: result.status === 'failed' ? result.declineCode : null,
    cancellationReason: result.status === 'cancelled' ? result.reason : null,
    card: reading === null ? null : { brand: reading.brand, last4: reading.last4 },
    at: new Date(endedAt).toISOString(),
  };
}
