import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type {
  CategoryId,
  LineId,
  ProductId,
  SaleId,
  TaskId,
  TenderId,
  TerminalId,
  VariantId,
} from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { AttentionReason, CancelReason, CardFacts, DeclineReason } from '#shared/payment.ts';
import type { Discount, Prices } from '#shared/discount.ts';
import type { Customer, VoidReason } from '#shared/sale.ts';
import type { Difference } from '#shared/sweep.ts';
import type { Path, ReachReason } from '#shared/terminal.ts';
import type { ModificationFact } from './modification-facts.ts';
import type { PaperFact } from './paper-facts.ts';
import type { ProductFact } from './product-facts.ts';
import type { TenderFact } from './tender-facts.ts';
import { MOVES_WITHOUT_CARD } from './tender-facts.ts';
import type { ShiftFact } from './shift-facts.ts';
import type { FleetFact } from './fleet-facts.ts';
import type { StaffFact } from './staff-facts.ts';

/**
 * Everything that has ever happened on this till, as plain JSON. Facts are only ever added: a correction is a
 * new fact that points at the old one. Fields may be added to a fact; none is renamed or given a new meaning.
 */
export type Fact =
  | TillFact
  | SaleFact
  | TenderFact
  | PaymentFact
  | ModificationFact
  | PaperFact
  | TaskFact
  | SweepFact
  | StaffFact
  | ShiftFact
  | ProductFact
  | FleetFact;

export type TillFact =
  | TillStarted
  /** What was before this entry came out of a backup; what the lost till wrote after making it is not here. */
  | {
      readonly type: 'till.restored';
      readonly till: string;
      /** When the backup was made: wall time, ms. */
      readonly madeAt: number;
      /** Its last entry. */
      readonly seq: number;
    };

interface TillStarted {
  readonly type: 'till.started';
  readonly version: string;
  readonly till: string;
  /** Public half of the key that signs exported journals, base64url; absent from journals of older versions. */
  readonly signingKey?: string;
}

export type SaleFact =
  | {
      readonly type: 'sale.opened';
      readonly saleId: SaleId;
      readonly number: string;
      readonly currency: string;
      /** The rates of this day, so that a replay years later gives the same totals. */
      readonly taxClasses: readonly TaxClass[];
      /** Absent: before tax. */
      readonly prices?: Prices;
      /** Minor units that cash is counted in; absent: 1. */
      readonly cashStep?: number;
    }
  | {
      readonly type: 'sale.lineAdded';
      readonly saleId: SaleId;
      readonly lineId: LineId;
      readonly productId: ProductId;
      readonly variantId?: VariantId;
      readonly name: string;
      /** Where it stood on the shelf then; absent from journals of older versions. */
      readonly category?: { readonly id: CategoryId; readonly name: string };
      /** Per piece; per kilogram when `weightGrams` is there. */
      readonly unitPrice: Money;
      readonly taxClass: TaxClassId;
      readonly quantity: number;
      readonly weightGrams?: number;
      /** The cashier typed the price, or a label carried it: another piece is another line. */
      readonly pricedByHand?: true;
    }
  /** Zero takes the line out. */
  | ({
      readonly type: 'sale.quantityChanged';
      readonly saleId: SaleId;
      readonly lineId: LineId;
      readonly quantity: number;
    } & Granted)
  /** Another price than the catalogue's. */
  | ({
      readonly type: 'sale.linePriced';
      readonly saleId: SaleId;
      readonly lineId: LineId;
      readonly unitPrice: Money;
    } & Granted)
  /** Null takes the discount back. */
  | ({
      readonly type: 'sale.lineDiscounted';
      readonly saleId: SaleId;
      readonly lineId: LineId;
      readonly discount: Discount | null;
    } & Granted)
  | ({
      readonly type: 'sale.discounted';
      readonly saleId: SaleId;
      readonly discount: Discount | null;
    } & Granted)
  | {
      readonly type: 'sale.lineNoted';
      readonly saleId: SaleId;
      readonly lineId: LineId;
      readonly note: string | null;
    }
  /** Something of an earlier sale comes back in exchange: what it was worth is taken off what is due. */
  | ({
      readonly type: 'sale.returnAdded';
      readonly saleId: SaleId;
      readonly lineId: LineId;
      readonly ofSaleId: SaleId;
      readonly ofNumber: string;
      readonly ofLineId: LineId;
      readonly name: string;
      readonly quantity: number;
      /** What the customer had paid for it, discounts and tax in it. */
      readonly amount: Money;
      /** The tax in `amount`. */
      readonly tax: Money;
    } & Granted)
  | { readonly type: 'sale.returnRemoved'; readonly saleId: SaleId; readonly lineId: LineId }
  | { readonly type: 'sale.noted'; readonly saleId: SaleId; readonly note: string | null }
  | { readonly type: 'sale.customerSet'; readonly saleId: SaleId; readonly customer: Customer | null }
  /** The basket was given up with nothing paid. */
  | { readonly type: 'sale.cleared'; readonly saleId: SaleId }
  /** Given up on purpose, with a reason; nothing was paid, or all of it is given back. */
  | ({
      readonly type: 'sale.voided';
      readonly saleId: SaleId;
      readonly reason: VoidReason;
      /** In the cashier's own words. */
      readonly words: string | null;
    } & Granted)
  /** The cashier has moved on from a paid sale. */
  | { readonly type: 'sale.finished'; readonly saleId: SaleId }
  | {
      readonly type: 'sale.setAside';
      readonly saleId: SaleId;
      /** Put by with no money moving; `by` is null when nobody was signed in. Absent: money is in the air. */
      readonly parked?: { readonly name: string | null; readonly by: string | null };
    }
  | {
      readonly type: 'sale.resumed';
      readonly saleId: SaleId;
      /** Who recalled a parked sale. Absent: a sale set aside with money in the air, or nobody was signed in. */
      readonly by?: string;
    };

/** Who allowed what the cashier may not do alone, by name; absent when nobody had to. */
interface Granted {
  readonly grantedBy?: string;
}

/** Which attempt a payment fact is about. */
export interface AttemptKey {
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  readonly attempt: number;
}

/** What one attempt is, written down before anything is sent. Never recomputed from live settings. */
export interface Intent extends AttemptKey {
  /** VINR's `reference`, unique to this attempt and the same on every leg. */
  readonly reference: string;
  /** The idempotency key: a hash of the body it stands for. */
  readonly key: string;
  readonly terminalId: TerminalId;
  readonly terminalName: string;
  readonly requested: Money;
  readonly tip: Money;
  /** Only hold the money; it is taken by a capture later. Absent: taken at once. */
  readonly captureMethod?: 'manual';
  /** The terminal asks for a tip, which comes on top of what was asked for. Absent: it does not. */
  readonly tipOnTerminal?: true;
}

export type PaymentFact =
  | ({ readonly type: 'payment.intended' } & Intent)
  /** Proven: no byte of the command left on this path. */
  | ({
      readonly type: 'payment.notSent';
      readonly path: Path;
      readonly reason: ReachReason;
      /** By the SDK's route policy: an outage may be gone round, a wrong terminal or a wrong order may not. */
      readonly mayUseCloud: boolean;
    } & AttemptKey)
  /** From here on the leg may be live. On disk before the first byte of the body is written. */
  | ({ readonly type: 'payment.sending'; readonly path: Path } & AttemptKey)
  /** The answer was lost or says nothing: only asking can help now. */
  | ({ readonly type: 'payment.unknown'; readonly path: Path; readonly why: string } & AttemptKey)
  | ({ readonly type: 'payment.cancelWanted' } & AttemptKey)
  /** The quick questions are used up; a person must look at the terminal. The till goes on asking. */
  | ({ readonly type: 'payment.needsAttention'; readonly reason: AttentionReason } & AttemptKey)
  /** VINR's final word, or the proof that nothing was ever sent. `evidence` is who said it. */
  | ({
      readonly type: 'payment.outcome';
      readonly evidence: Path | 'neverSent';
      readonly outcome: Outcome;
    } & AttemptKey)
  /** What a supervisor decided when nobody answered. The till goes on asking: the truth may still come. */
  | ({
      readonly type: 'payment.resolved';
      readonly resolution: Resolution;
      /** The supervisor's name. */
      readonly by: string;
      /** What the supervisor saw, in their own words. */
      readonly grounds: string;
    } & AttemptKey)
  /** The truth, after an approval that the bank had not seen or after a person's decision. */
  | ({ readonly type: 'payment.corrected'; readonly evidence: Path; readonly outcome: Outcome } & AttemptKey)
  /** VINR holds another captured payment of this attempt. It is never given back without a person. */
  | ({
      readonly type: 'payment.duplicate';
      readonly paymentId: string;
      readonly captured: Money;
    } & AttemptKey);

/** What a supervisor read off the terminal or its slip. "Charged" needs the code that the bank gave. */
export type Resolution =
  | { readonly kind: 'charged'; readonly captured: Money; readonly authCode: string }
  | { readonly kind: 'notCharged' };

/** A person has dealt with a task that the books raised: `main/sales/tasks.ts`. */
export interface TaskFact {
  readonly type: 'task.done';
  readonly taskId: TaskId;
  readonly by: string;
  readonly note: string;
}

/** `tip` is what the terminal asked for and got on top of the order; it is inside `captured` and `held`. */
export type Outcome =
  | {
      readonly kind: 'captured';
      readonly paymentId: string;
      readonly captured: Money;
      readonly card: CardFacts;
      readonly tip?: Money;
    }
  | {
      readonly kind: 'authorized';
      readonly paymentId: string;
      readonly held: Money;
      readonly card: CardFacts;
      readonly tip?: Money;
    }
  | {
      readonly kind: 'provisional';
      readonly paymentId: string;
      readonly captured: Money;
      readonly card: CardFacts;
      readonly tip?: Money;
    }
  | {
      readonly kind: 'declined';
      readonly paymentId: string | null;
      /** VINR's own code, for support. */
      readonly code: string;
      readonly reason: DeclineReason;
    }
  | { readonly kind: 'cancelled'; readonly paymentId: string | null; readonly reason: CancelReason };

/** This till's records were compared with VINR's list of payments. */
export interface SweepFact {
  readonly type: 'sweep.finished';
  readonly matched: number;
  readonly foreign: number;
  readonly differences: readonly Difference[];
}

/** Facts of money reach the disk before anything is done about them; a basket's lines ride along with the next one. */
export function isMoneyFact(fact: Fact): boolean {
  return isCardFact(fact) || MONEY_FACTS.has(fact.type);
}

const MONEY_FACTS: ReadonlySet<Fact['type']> = new Set([
  ...MOVES_WITHOUT_CARD,
  'task.done',
  'shift.opened',
  'drawer.moved',
  'shift.closed',
]);

/** When the disk is full, what is already under way must still be written down: never a new attempt. */
export function mayUseReserve(fact: Fact): boolean {
  return isCardFact(fact) && fact.type !== 'payment.intended' && fact.type !== 'modification.intended';
}

const isCardFact = ({ type }: Fact): boolean =>
  type.startsWith('payment.') || type.startsWith('modification.');
