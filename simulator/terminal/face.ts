import type { TerminalFaults } from '../faults.ts';
import type { Result, Session } from './session.ts';
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
  readonly screen: 'idle' | 'prompt' | 'processing' | 'approved' | 'partial' | 'declined' | 'cancelled';
  /** The running session, if there is one. */
  readonly session: SessionFace | null;
  readonly lastResult: ResultFace | null;
  readonly counters: { readonly connections: number; readonly commands: number };
  readonly faults: TerminalFaults;
}

export interface SessionFace {
  readonly paymentId: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly reference: string | null;
  readonly tip: 'on_screen' | null;
  readonly state: 'pending' | 'processing';
  readonly path: 'lan' | 'cloud';
  /** Until the prompt gives up; null once a card was read. */
  readonly secondsLeft: number | null;
}

export interface ResultFace {
  readonly paymentId: string;
  readonly status: Result['status'];
  readonly amount: number;
  readonly captured: number;
  readonly currency: string;
  readonly reference: string | null;
  readonly declineCode: string | null;
  readonly cancellationReason: string | null;
  readonly card: { readonly brand: string; readonly last4: string } | null;
  /** ISO 8601. */
  readonly at: string;
}

export function faceOf(terminal: Terminal, now: number): Face {
  const { device, faults, counters, port } = terminal;
  const { session } = device;
  return {
    id: device.id,
    name: device.name,
    model: device.model,
    port,
    bootId: device.bootId,
    screen: screenOf(session, now),
    session: sessionFace(session, now),
    lastResult: session?.state === 'final' ? resultFace(session) : null,
    counters,
    faults: faults.current,
  };
}

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

function sessionFace(session: Session | null, now: number): SessionFace | null {
  if (session === null || session.state === 'final') return null;
  const { paymentId, amount, currency, reference, tipOnScreen, path } = session.order;
  const secondsLeft =
    session.state === 'pending' ? Math.max(0, Math.ceil((session.promptEndsAt - now) / 1000)) : null;
  const tip = tipOnScreen ? 'on_screen' : null;
  return { paymentId, amount, currency, reference, tip, state: session.state, path, secondsLeft };
}

function resultFace(session: Extract<Session, { state: 'final' }>): ResultFace {
  const { order, result, endedAt } = session;
  const reading = 'reading' in result ? result.reading : null;
  return {
    paymentId: order.paymentId,
    status: result.status,
    amount: order.amount,
    captured: 'captured' in result ? result.captured : 0,
    currency: order.currency,
    reference: order.reference,
    declineCode: result.status === 'failed' ? result.declineCode : null,
    cancellationReason: result.status === 'cancelled' ? result.reason : null,
    card: reading === null ? null : { brand: reading.brand, last4: reading.last4 },
    at: new Date(endedAt).toISOString(),
  };
}
