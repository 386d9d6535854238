import type { SaleId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { AttemptKey, Fact, Intent, Outcome, PaymentFact, SaleFact } from '../journal/facts.ts';
import type { ModificationFact } from '../journal/modification-facts.ts';
import { BasketSeen } from './basket.ts';
import type { CashTaken, OtherTaken, PlainRefunded } from '../journal/tender-facts.ts';
import type { ChangeSeen } from './changes.ts';
import { backOf, Changes } from './changes.ts';
import { DrawerStory } from './drawer.ts';

/** An entry as checks see it. */
export interface AuditedEntry {
  readonly seq: number;
  readonly fact: Fact;
}

export interface AttemptSeen {
  readonly intent: Intent;
  /** Numbers of the entries about it. */
  readonly entries: number[];
  standing: 'intended' | 'sent' | 'unknown' | 'attention' | 'charged' | 'notCharged';
  /** The path of the leg that may be live. */
  sending: Path | null;
  /** VINR's id of its payment, once it has told one. */
  paymentId: string | null;
  /** Minor units booked, tip included. */
  captured: number;
  /** Minor units of a tip that the terminal asked for, on top of the order. */
  tipTold: number;
  /** Minor units held on the card and not taken. */
  held: number;
  /** Who said so last: VINR, its terminal without the bank, or a supervisor. The last two are watched. */
  word: 'vinr' | 'terminalAlone' | 'person';
  /** A supervisor has decided about it: whether that was right, only the bank knows. */
  wasResolved: boolean;
  /** Minor units of further payments that VINR made of it. */
  duplicated: number;
}

export interface SaleSeen {
  readonly id: SaleId;
  readonly basket: BasketSeen;
  readonly attempts: AttemptSeen[];
  /** Refunds and captures of its payments. */
  readonly changes: ChangeSeen[];
  /** Tenders without a card that did not go back. */
  readonly plain: Map<string, PlainSeen>;
  /** What went back without a card once it was paid. */
  readonly plainRefunds: PlainRefunded[];
  /** Goods of another sale that came back in it, by line. */
  readonly returns: Map<string, ReturnSeen>;
  /** Minor units that went back as it was settled: an exchange with nothing to pay. Null before. */
  settledBack: number | null;
  /** Minor units that cash is counted in. */
  readonly cashStep: number;
  /** Covered at some moment while it was on screen or set aside; what comes later does not undo that. */
  wasPaid: boolean;
  isLeft: boolean;
}

export type ReturnSeen = SaleFact & { readonly type: 'sale.returnAdded' };

/** Minor units. */
export interface PlainSeen {
  /** What it pays of the sale. */
  readonly pays: number;
  /** What the shop has of it. */
  readonly kept: number;
  readonly isCash: boolean;
}

/** The journal as an outsider reads it: a fold of its own, which shares nothing with the till's. */
export class Story {
  readonly #attempts = new Map<string, AttemptSeen>();
  readonly #byReference = new Map<string, AttemptSeen>();
  readonly #ofTender = new Map<string, AttemptSeen[]>();
  readonly #openOn = new Map<string, Set<AttemptSeen>>();
  readonly #sales = new Map<string, SaleSeen>();
  /** Minor units that VINR says it took, by payment. */
  readonly #captured = new Map<string, number>();
  readonly changes = new Changes();
  readonly drawer = new DrawerStory();

  get attempts(): Iterable<AttemptSeen> {
    return this.#attempts.values();
  }

  get sales(): Iterable<SaleSeen> {
    return this.#sales.values();
  }

  attempt(key: AttemptKey): AttemptSeen | null {
    return this.#attempts.get(nameOf(key)) ?? null;
  }

  byReference(reference: string): AttemptSeen | null {
    return this.#byReference.get(reference) ?? null;
  }

  ofTender(tenderId: string): readonly AttemptSeen[] {
    return this.#ofTender.get(tenderId) ?? [];
  }

  openOn(terminalId: string): readonly AttemptSeen[] {
    return [...(this.#openOn.get(terminalId) ?? [])];
  }

  /** Minor units that VINR says it took under this id; the terminal's own approval and a person's word are none. */
  capturedOn(paymentId: string): number {
    return this.#captured.get(paymentId) ?? 0;
  }

  sale(id: string): SaleSeen | null {
    return this.#sales.get(id) ?? null;
  }

  /** Facts of a kind that it does not know leave it as it is. */
  take(entry: AuditedEntry): void {
    this.drawer.take(entry.fact, this.#cashReturnedBy(entry.fact));
    this.#read(entry);
    const sale = 'saleId' in entry.fact ? this.sale(entry.fact.saleId) : null;
    if (sale === null || sale.isLeft || sale.basket.isEmpty) return;
    const { total, brought, open } = accountOf(sale);
    const isFree = total === 0 && entry.fact.type === 'cash.taken';
    const isCovered = (brought > 0 || isFree) && brought >= total && open === 0;
    if (isSwap(sale) ? sale.settledBack !== null : isCovered) sale.wasPaid = true;
  }

  #read({ seq, fact }: AuditedEntry): void {
    switch (fact.type) {
      case 'sale.opened':
        this.#sales.set(fact.saleId, openedSale(fact));
        return;
      case 'sale.cleared':
      case 'sale.voided':
      case 'sale.finished': {
        const sale = this.sale(fact.saleId);
        if (sale !== null) sale.isLeft = true;
        return;
      }
      case 'cash.taken':
      case 'other.taken':
        this.sale(fact.saleId)?.plain.set(fact.tenderId, plainOf(fact));
        return;
      case 'tender.returned':
        this.sale(fact.saleId)?.plain.delete(fact.tenderId);
        return;
      case 'cash.refunded':
      case 'other.refunded':
      case 'credit.refunded':
        this.sale(fact.saleId)?.plainRefunds.push(fact);
        return;
      case 'sale.returnAdded':
        this.sale(fact.saleId)?.returns.set(fact.lineId, fact);
        return;
      case 'sale.returnRemoved':
        this.sale(fact.saleId)?.returns.delete(fact.lineId);
        return;
      case 'exchange.settled': {
        const sale = this.sale(fact.saleId);
        if (sale !== null) sale.settledBack = fact.back.amount;
        return;
      }
      case 'payment.intended':
        this.#intended(fact, seq);
        return;
      default:
        if (isSaleFact(fact)) this.sale(fact.saleId)?.basket.take(fact);
        else if (isPaymentFact(fact)) this.#moved(fact, seq);
        else if (isChangeFact(fact)) this.#changed(fact, seq);
    }
  }

  /** Minor units of cash; what went back may have been a voucher. */
  #cashReturnedBy(fact: Fact): number {
    if (fact.type !== 'tender.returned') return 0;
    const plain = this.sale(fact.saleId)?.plain.get(fact.tenderId);
    return plain?.isCash === true ? plain.kept : 0;
  }

  #changed(fact: ModificationFact, seq: number): void {
    this.changes.take(fact, seq);
    const change = this.changes.about(fact);
    if (change === null) return;
    if (fact.type === 'modification.intended') this.sale(fact.saleId)?.changes.push(change);
    const { paymentId } = change.intent;
    const seen = this.ofTender(fact.tenderId).find((one) => one.paymentId === paymentId);
    if (seen === undefined || change.intent.kind !== 'capture') return;
    capture(seen, change, fact);
    this.#captured.set(paymentId, seen.captured);
  }

  #intended(intent: Intent, seq: number): void {
    const seen: AttemptSeen = {
      intent,
      entries: [seq],
      standing: 'intended',
      sending: null,
      paymentId: null,
      captured: 0,
      tipTold: 0,
      held: 0,
      word: 'vinr',
      wasResolved: false,
      duplicated: 0,
    };
    this.#attempts.set(nameOf(intent), seen);
    this.#byReference.set(intent.reference, seen);
    this.#ofTender.set(intent.tenderId, [...this.ofTender(intent.tenderId), seen]);
    this.#openOn.set(intent.terminalId, new Set(this.openOn(intent.terminalId)).add(seen));
    this.sale(intent.saleId)?.attempts.push(seen);
  }

  #moved(fact: PaymentFact, seq: number): void {
    const seen = this.attempt(fact);
    if (seen === null) return;
    seen.entries.push(seq);
    move(seen, fact);
    if (fact.type === 'payment.duplicate') this.#captured.set(fact.paymentId, fact.captured.amount);
    else if (seen.paymentId !== null)
      this.#captured.set(seen.paymentId, seen.word === 'vinr' ? seen.captured : 0);
    if (!isOpen(seen)) this.#openOn.get(seen.intent.terminalId)?.delete(seen);
  }
}

function plainOf(fact: CashTaken | OtherTaken): PlainSeen {
  const pays = fact.amount.amount;
  return fact.type === 'other.taken'
    ? { pays, kept: pays, isCash: false }
    : { pays, kept: fact.received.amount - fact.change.amount, isCash: true };
}

function openedSale(fact: SaleFact & { type: 'sale.opened' }): SaleSeen {
  return {
    id: fact.saleId,
    basket: new BasketSeen(fact),
    attempts: [],
    changes: [],
    plain: new Map(),
    plainRefunds: [],
    returns: new Map(),
    settledBack: null,
    cashStep: fact.cashStep ?? 1,
    wasPaid: false,
    isLeft: false,
  };
}

function move(seen: AttemptSeen, fact: PaymentFact): void {
  switch (fact.type) {
    case 'payment.sending':
      seen.standing = 'sent';
      seen.sending = fact.path;
      return;
    case 'payment.notSent':
      seen.standing = 'intended';
      seen.sending = null;
      return;
    case 'payment.unknown':
      seen.standing = 'unknown';
      return;
    case 'payment.needsAttention':
      seen.standing = 'attention';
      return;
    case 'payment.outcome':
    case 'payment.corrected':
      seen.standing = isCharge(fact.outcome) ? 'charged' : 'notCharged';
      seen.captured = capturedBy(fact.outcome);
      seen.tipTold = tipToldBy(seen.intent, fact.outcome);
      seen.held = fact.outcome.kind === 'authorized' ? fact.outcome.held.amount : 0;
      seen.paymentId = fact.outcome.paymentId;
      seen.word = fact.outcome.kind === 'provisional' ? 'terminalAlone' : 'vinr';
      return;
    case 'payment.resolved':
      seen.standing = fact.resolution.kind;
      seen.captured = fact.resolution.kind === 'charged' ? fact.resolution.captured.amount : 0;
      seen.word = 'person';
      seen.wasResolved = true;
      return;
    case 'payment.duplicate':
      seen.duplicated += fact.captured.amount;
      return;
    default:
  }
}

/** What a capture does to the attempt that held the money. */
function capture(seen: AttemptSeen, { standing, intent }: ChangeSeen, fact: ModificationFact): void {
  const hasLapsed =
    fact.type === 'modification.outcome' &&
    fact.outcome.kind === 'failed' &&
    fact.outcome.reason === 'authorizationLapsed';
  if (standing !== 'moved' && !hasLapsed) return;
  seen.held = 0;
  seen.captured = standing === 'moved' ? intent.amount.amount : 0;
  if (hasLapsed) seen.standing = 'notCharged';
}

const isSaleFact = (fact: Fact): fact is SaleFact => fact.type.startsWith('sale.');

const isChangeFact = (fact: Fact): fact is ModificationFact => fact.type.startsWith('modification.');

const isPaymentFact = (fact: Fact): fact is PaymentFact => fact.type.startsWith('payment.');

export const isCharge = ({ kind }: Outcome): boolean => kind !== 'declined' && kind !== 'cancelled';

export const capturedBy = (outcome: Outcome): number =>
  outcome.kind === 'captured' || outcome.kind === 'provisional' ? outcome.captured.amount : 0;

/** Minor units; only a terminal that was told to ask for a tip may have one on top. */
export const tipToldBy = ({ tipOnTerminal }: Intent, outcome: Outcome): number =>
  tipOnTerminal === true && 'tip' in outcome ? outcome.tip.amount : 0;

export const isOpen = ({ standing }: AttemptSeen): boolean =>
  standing !== 'charged' && standing !== 'notCharged';

/** Final for the counter and not for the bank: the till must go on asking. */
export const isWatched = (seen: AttemptSeen): boolean => !isOpen(seen) && seen.word !== 'vinr';

/** What the card is asked for, minor units, tip included. */
export const askedOf = ({ requested, tip }: Intent): number => requested.amount + tip.amount;

export interface Account {
  /** What money has to pay: less what came back in exchange. */
  readonly total: number;
  /** Cash and cards, without tips and what went back. */
  readonly brought: number;
  /** Asked of cards that have not answered, held on cards, or perhaps given back. */
  readonly open: number;
}

/** A sale's money in minor units, by an addition that is not the till's. */
export function accountOf(sale: SaleSeen): Account {
  const { attempts } = sale;
  let [brought, open] = [[...sale.plain.values()].reduce((sum, { pays }) => sum + pays, 0), 0];
  for (const one of attempts) {
    const { requested } = one.intent;
    const { back, doubtful } = backOf(changesOf(sale, one));
    const share = Math.min(one.captured, requested.amount);
    brought += share - Math.min(back, share);
    open += doubtful + (isOpen(one) ? requested.amount : Math.min(one.held, requested.amount));
  }
  return { total: Math.max(0, sale.basket.total() - creditOf(sale)), brought, open };
}

/** Minor units that goods which came back are worth. */
export const creditOf = ({ returns }: SaleSeen): number =>
  [...returns.values()].reduce((sum, { amount }) => sum + amount.amount, 0);

/** They are worth as much as the basket or more. */
const isSwap = (sale: SaleSeen): boolean => sale.returns.size > 0 && creditOf(sale) >= sale.basket.total();

/** A duplicate's refund is none of them: the sale never had that money. */
export const changesOf = (sale: SaleSeen, { paymentId }: AttemptSeen): readonly ChangeSeen[] =>
  sale.changes.filter(({ intent }) => intent.paymentId === paymentId);

const nameOf = ({ tenderId, attempt }: AttemptKey): string => `${tenderId}/${attempt}`;

export const namesOf = (attempts: readonly AttemptSeen[]): string =>
  attempts.map((one) => one.intent.reference).join(', ');

export const entriesOf = (attempts: readonly AttemptSeen[]): readonly number[] =>
  attempts.flatMap((one) => one.entries);
