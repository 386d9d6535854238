import type { TerminalId } from './ids.ts';
import type { Money } from './money.ts';

/** The two ways a command can travel: over the shop's LAN, or through VINR's cloud. */
export type Path = 'lan' | 'cloud';

/** What the till knows of one terminal right now. Shown in the terminal pill at all times. */
export interface TerminalView {
  readonly id: TerminalId;
  /** The name on the sticker, as the shop calls it. */
  readonly name: string;
  /** VINR's model string, such as `nexgo_ct20`; null until the terminal has told us. */
  readonly model: string | null;
  readonly reach: Reach;
  /** Approvals of this terminal alone, which the bank has not seen; null when there are none. */
  readonly exposure: Exposure | null;
  /** The median of late from the press of Charge to the command sent over the LAN, ms; null before the first. */
  readonly activationMs: number | null;
}

/** Money at the shop's risk: approved by a terminal without the bank, and not yet confirmed. */
export interface Exposure {
  readonly count: number;
  /** So many may wait on this terminal; then it takes no card until the bank has answered. */
  readonly most: number;
  readonly amount: Money;
  /** Wall time of the oldest, ms since the epoch. */
  readonly since: number;
}

/**
 * How a charge would travel if it were pressed now.
 * `looking` is only ever a beginning: it becomes one of the others within seconds.
 */
export type Reach =
  | { readonly state: 'looking' }
  /** A verified socket answered on the LAN. `roundTripMs` is the latest harmless request, in milliseconds. */
  | { readonly state: 'lan'; readonly roundTripMs: number }
  /** The LAN does not answer; charges go through VINR's cloud. */
  | { readonly state: 'cloud'; readonly reason: ReachReason }
  /** Neither path answers, or none is allowed. */
  | { readonly state: 'unreachable'; readonly reason: ReachReason }
  /** A payment on it is not settled: no new payment may start there until it is. */
  | { readonly state: 'quarantined' };

export const REACH_REASONS = [
  'refused',
  'timedOut',
  'notFound',
  'noNetwork',
  /** Another genuine terminal, or an untrusted certificate, answered at the address. A security stop. */
  'wrongTerminal',
  'untrusted',
  'terminalCertificateExpired',
  /** On the list of withdrawn certificates: perhaps a stolen terminal. A security stop. */
  'terminalCertificateRevoked',
  /** Our own certificate: not provisioned, expired, or refused by the terminal. */
  'clientCertificateMissing',
  'clientCertificateExpired',
  'clientCertificateRejected',
  'unknown',
] as const;
export type ReachReason = (typeof REACH_REASONS)[number];

/** Something answers that may not be believed: an attack or a mix-up, never an outage. No cloud without a supervisor. */
export const SECURITY_STOPS: ReadonlySet<ReachReason> = new Set([
  'wrongTerminal',
  'untrusted',
  'terminalCertificateExpired',
  'terminalCertificateRevoked',
]);
