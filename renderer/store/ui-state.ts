import type { AppError } from '#shared/app-error.ts';
import type { Product } from '#shared/catalogue.ts';
import type { CategoryId, LineId, SaleId, TenderId } from '#shared/ids.ts';
import type { ActKind } from '#shared/staff.ts';
import type { Asking } from './asking.ts';
import { NO_PREFIX, type QuantityPrefix } from './quantity-prefix.ts';

/** What only this window knows: where the cashier is, never what money did. */
export interface UiState {
  readonly flow: Flow | null;
  /** The settled payment that the cashier has moved on from; see `paymentKey`. */
  readonly leftPayment: string | null;
  /** The refund that the cashier has moved on from; see `giveBackKey`. */
  readonly leftGiveBack: string | null;
  /** The card about payments from before the restart was read. */
  readonly readInterrupted: boolean;
  /** Reminders that the cashier has put off until there is more to say; see `noticeKey`. */
  readonly putOff: readonly string[];
  readonly category: CategoryTab;
  readonly search: Search;
  readonly selectedLine: LineId | null;
  /** Digits typed on a keypad, in minor units: '1295' is 12.95. */
  readonly entry: string;
  readonly unknownCodes: readonly UnknownCode[];
  /** A scan that was swallowed; shown for a while. */
  readonly strayScan: StrayScan | null;
  readonly notice: AppError | null;
  /** Names of buttons whose command is on its way. */
  readonly busy: ReadonlySet<string>;
  /** The small question that lies over the sale screen. */
  readonly asking: Asking | null;
  /** How many the next scan or tap adds. */
  readonly prefix: QuantityPrefix;
  readonly looking: Looking | null;
  /** A command that main refused until somebody allows it. */
  readonly approval: PendingApproval | null;
  /** What has just been saved as a file: a tender's record, or the journal. */
  readonly saved: string | null;
}

/** What lies over the screen to be looked into; the till goes on underneath. */
export type Looking =
  | { readonly at: 'flight'; readonly tenderId: TenderId }
  /** Paid sales, or one of them. */
  | { readonly at: 'sales'; readonly saleId: SaleId | null }
  | { readonly at: 'tabs' }
  | { readonly at: 'preferences' }
  | { readonly at: 'drills' }
  | { readonly at: 'office'; readonly page: OfficePage };

/** What is done beside selling, in the order of the rail. */
export const OFFICE_PAGES = [
  'shift',
  'reports',
  'products',
  'terminals',
  'health',
  'preflight',
  'hardware',
  'data',
  'computer',
] as const;
export type OfficePage = (typeof OFFICE_PAGES)[number];

/** The cashier has asked for more than their role may; somebody else's PIN can allow this one command. */
export interface PendingApproval {
  /** Null when main did not say. */
  readonly act: ActKind | null;
  /** Sends the command again with this PIN. Null when the dialog is over; trouble with the PIN stays in it. */
  readonly allow: (pin: string) => Promise<AppError | null>;
  readonly giveUp: () => void;
}

/** The walk from Charge to a payment. It belongs to one sale and means nothing for another. */
export interface Flow {
  readonly saleId: SaleId;
  readonly step: 'tip' | 'tender';
  /** Minor units, chosen on the tip screen; null when nobody was asked. */
  readonly tip: number | null;
}

export type CategoryTab = CategoryId | 'favourites';

export interface Search {
  readonly text: string;
  /** Null while there is nothing to search for, or no answer yet. */
  readonly found: readonly Product[] | null;
}

export interface UnknownCode {
  readonly code: string;
  readonly count: number;
}

export interface StrayScan {
  readonly code: string;
  /** Money is being taken, a question is open, the till is locked, or the command means nothing on this screen. */
  readonly why: 'paying' | 'asked' | 'locked' | 'noSuchCommandHere';
}

export const initialUi: UiState = {
  flow: null,
  leftPayment: null,
  leftGiveBack: null,
  readInterrupted: false,
  putOff: [],
  category: 'favourites',
  search: { text: '', found: null },
  selectedLine: null,
  entry: '',
  unknownCodes: [],
  strayScan: null,
  notice: null,
  busy: new Set(),
  asking: null,
  prefix: NO_PREFIX,
  looking: null,
  approval: null,
  saved: null,
};
