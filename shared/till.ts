import type { CounterSettings } from './counter.ts';
import type { TipQuestion } from './customer.ts';
import type { CertificateNotice } from './certificate.ts';
import type { CatalogueState } from './catalogue.ts';
import type { DrillView } from './drill.ts';
import type { SaleId, TenderId, TerminalId } from './ids.ts';
import type { LostKeys } from './lost-keys.ts';
import type { CurrencyCode, Money } from './money.ts';
import type { PrintingView } from './printing.ts';
import type { Preferences } from './preferences.ts';
import type { ModificationView, OpenAuthorization } from './refund.ts';
import type { SaleView } from './sale.ts';
import type { StaffView } from './staff.ts';
import type { ShiftState } from './shift.ts';
import type { SweepView } from './sweep.ts';
import type { TimeZone } from './shop-clock.ts';
import type { TaskView } from './task.ts';
import type { TerminalView } from './terminal.ts';
import type { UpdateView } from './update.ts';

/** Everything the cashier's screen mirrors. Pushed whole, with a rising revision; never a delta. */
export interface TillView extends StaffView {
  readonly revision: number;
  readonly shop: {
    readonly name: string;
    /** BCP 47, for figures and dates. */
    readonly locale: string;
    readonly currency: CurrencyCode;
    /** Whether prices in the catalogue hold the tax. */
    readonly prices: 'beforeTax' | 'withTax';
    /** Cash is rounded to this, minor units. */
    readonly cashStep: number;
    /** Whose days and hours everything here is told in. */
    readonly timeZone: TimeZone;
  };
  readonly till: { readonly id: string; readonly name: string };
  /** How whoever is at the till wants it. */
  readonly preferences: Preferences;
  /** How this shop sells. */
  readonly counter: CounterSettings;
  /** No real money: everything runs against the simulator. */
  readonly training: boolean;
  readonly boot: BootState;
  readonly catalogue: CatalogueState;
  /** The sale on screen; null until the first line of the next one. */
  readonly sale: SaleView | null;
  /** What the customer is asked on a screen of their own; null when nothing is. */
  readonly tipQuestion: TipQuestion | null;
  /** A case that is being practised, or how it went; null most of the time. */
  readonly drill: DrillView | null;
  readonly terminals: readonly TerminalView[];
  /** The terminal that Charge will use; null when none is provisioned. */
  readonly terminalId: TerminalId | null;
  /** Sales set aside while a payment in them was not settled. The till keeps asking about each. */
  readonly setAside: readonly SetAsideSale[];
  /** Baskets put by with no money moving, oldest first. */
  readonly parked: readonly ParkedSale[];
  /** The sale that was paid last, so that its receipt can be opened again; null before the first. */
  readonly lastSale: LastSale | null;
  /** Card payments that the last start found open; empty from the first sale after it on. */
  readonly interrupted: readonly InterruptedPayment[];
  /** Money in the wrong place, for a person to put right. Oldest first. */
  readonly tasks: readonly TaskView[];
  /** Refunds and captures without VINR's final word, of any sale. */
  readonly modifications: readonly ModificationView[];
  /** Money held on cards and not yet taken. */
  readonly authorizations: readonly OpenAuthorization[];
  /** The latest comparison with VINR's list of payments; null before the first. */
  readonly sweep: SweepView | null;
  readonly shift: ShiftState;
  readonly printing: PrintingView;
  /** Weights come from a scale; else they are typed. */
  readonly scale: boolean;
  readonly journal: JournalState;
  readonly update: UpdateView;
  /** The till fills the screen, and only a manager closes it. */
  readonly kiosk: boolean;
  /** Certificates that end soon or have ended, the first one in front; empty for most of the year. */
  readonly certificates: readonly CertificateNotice[];
  /** Secrets are kept by a weak store, with consent on record. Shown on the health page. */
  readonly weakKeyStore: boolean;
  /** Null when every key opened. */
  readonly lostKeys: LostKeys | null;
}

export type BootState =
  /** Payments from before a restart are being asked about; selling is possible, their terminals are not. */
  { readonly state: 'recovering' } | { readonly state: 'ready' };

export interface SetAsideSale {
  readonly saleId: SaleId;
  readonly number: string;
  /** What its last card payment was asked for, on which terminal. */
  readonly amount: Money;
  readonly terminal: string;
  readonly standing: SetAsideStanding;
}

/** A basket that waits for its customer. */
export interface ParkedSale {
  readonly saleId: SaleId;
  readonly number: string;
  /** What the cashier called it; null for the number alone. */
  readonly name: string | null;
  readonly pieces: number;
  readonly total: Money;
  /** The cashier who parked it; null when nobody was signed in. */
  readonly by: string | null;
  /** Wall time, ms. */
  readonly since: number;
}

export interface LastSale {
  readonly saleId: SaleId;
  readonly number: string;
  readonly total: Money;
  /** Wall time, ms. */
  readonly paidAt: number;
}

/** A card payment that was open when the till last started, and what has become of it. */
export interface InterruptedPayment {
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  readonly number: string;
  /** What the card was asked for, tip included. */
  readonly amount: Money;
  readonly terminal: string;
  readonly standing: InterruptedStanding;
}

export type InterruptedStanding =
  | 'checking'
  /** The quick questions are used up: a person must look at the terminal. */
  | 'attention'
  | 'charged'
  | 'partlyCharged'
  | 'held'
  | 'notCharged';

export type SetAsideStanding =
  /** No final word yet: the card may have been charged. */
  | 'checking'
  /** The word came: paid in full. */
  | 'paid'
  /** The word came: the sale still owes something. */
  | 'due';

export type JournalState =
  | { readonly state: 'ok' }
  /** No room to write down another payment: card payments stop, outcomes still fit into the reserve. */
  | { readonly state: 'full' }
  /** The chain does not verify, or a write failed: card payments stop, the files are kept as they are. */
  | { readonly state: 'damaged' };
