import type { TerminalId } from './ids.ts';
import type { ReachReason } from './terminal.ts';

/** How a terminal behaves, as this till last told it. VINR tells nobody what is set. */
export interface FleetConfig {
  /** Per cent, or minor units when `fixed`; empty for no suggestions. */
  readonly tip: { readonly mode: 'percentage' | 'fixed'; readonly suggestions: readonly number[] };
  readonly receipt: { readonly channels: readonly ReceiptChannel[]; readonly requireConsent: boolean };
  /** What it shows between sales; empty for VINR's own. */
  readonly idleMessage: string;
  /** Minor units of one approval, and how many may wait. */
  readonly offline: { readonly enabled: boolean; readonly maxAmount: number; readonly maxQueue: number };
}

export const RECEIPT_CHANNELS = ['print', 'email', 'sms'] as const;
export type ReceiptChannel = (typeof RECEIPT_CHANNELS)[number];

/** What VINR documents as the most. */
export const LONGEST_IDLE_MESSAGE = 60;
export const MOST_TIP_SUGGESTIONS = 4;

export const FLEET_ACTIONS = ['reboot', 'update', 'lock'] as const;
export type FleetAction = (typeof FLEET_ACTIONS)[number];

/** What a manager told VINR to do with its terminals. */
export type FleetOrder =
  /** A new device joins the account. Its code works once and is not kept. */
  | { readonly kind: 'activate'; readonly name: string | null; readonly locationId: string | null }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'move'; readonly locationId: string }
  | { readonly kind: 'configure'; readonly config: FleetConfig }
  /** For every terminal of a location that was told nothing of its own. */
  | { readonly kind: 'configureLocation'; readonly locationId: string; readonly config: FleetConfig }
  | { readonly kind: FleetAction };

/** `unconfirmed`: it left the till, and no usable answer came back. */
export type FleetOrderEnd = 'taken' | 'refused' | 'unconfirmed';

export type FleetStatus = 'online' | 'offline' | 'needsAttention' | 'deactivated' | 'unknown';

export interface FleetAddress {
  readonly host: string;
  readonly port: number;
}

export interface FleetTerminal {
  readonly id: TerminalId;
  readonly name: string;
  /** One that this till charges on. */
  readonly isOurs: boolean;
  /** Null when VINR has not said: no cloud, or not a terminal of this account. */
  readonly account: FleetAccount | null;
  /** Where this till reaches it over the LAN; null for a terminal of another till. */
  readonly address: FleetAddress | null;
  /** Where the settings say that it is, when it has been found elsewhere. */
  readonly movedFrom: FleetAddress | null;
  /** A payment or a refund of this till is open on it: it takes no orders now. */
  readonly isPaying: boolean;
  /** Null when this till has told it nothing. */
  readonly config: FleetConfig | null;
  readonly lastOrder: FleetOrderView | null;
}

/** A terminal as VINR's account knows it. Null is what VINR does not say. */
export interface FleetAccount {
  readonly status: FleetStatus;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly locationId: string | null;
  readonly version: string | null;
  /** Its last connection to VINR, wall time in ms. */
  readonly lastSeen: number | null;
  /** 0 to 100; null on mains power. */
  readonly battery: number | null;
}

export interface FleetOrderView {
  readonly kind: FleetOrder['kind'];
  /** Wall time, ms. */
  readonly at: number;
  /** Null while nobody knows yet. */
  readonly end: FleetOrderEnd | null;
  readonly by: string | null;
}

/** A terminal went out of reach of the LAN, came back, or was found elsewhere. */
export interface ConnectivityEvent {
  readonly terminalId: TerminalId;
  readonly name: string;
  /** Wall time, ms. */
  readonly at: number;
  readonly what:
    | { readonly kind: 'away'; readonly reason: ReachReason }
    | { readonly kind: 'back'; readonly awayMs: number }
    | { readonly kind: 'moved'; readonly to: FleetAddress };
}

export interface FleetView {
  /** `none`: this till has no key for VINR's cloud. `silent`: VINR did not answer. */
  readonly cloud: 'listed' | 'none' | 'silent';
  /** Ours first. */
  readonly terminals: readonly FleetTerminal[];
  /** Asks for the next page; null on the last. */
  readonly next: TerminalId | null;
  /** Locations that are known here, with what this till last told their terminals. */
  readonly locations: readonly { readonly id: string; readonly config: FleetConfig | null }[];
  /** Newest first, of this run and those before. */
  readonly events: readonly ConnectivityEvent[];
}
