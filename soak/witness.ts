import type { Path } from '#shared/terminal.ts';
import type { AttemptKey, Fact, Intent, PaymentFact, SaleFact } from '../main/journal/facts.ts';
import type { Order } from '../main/payments/driver/link.ts';
import type { Charge } from './ledger.ts';
import { WRONG } from './ledger.ts';

/** Named as in docs; `replay`, `liveness` and `unexpected` stand beside the numbered ones. */
export const INVARIANTS = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'I8',
  'I9',
  'I10',
  'I12',
  'I14',
  'replay',
  'liveness',
  'unexpected',
] as const;
export type Invariant = (typeof INVARIANTS)[number];

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}

/** An attempt as the journal has it, read by the witness alone: it shares no fold with the till. */
interface Seen {
  readonly intent: Intent;
  standing: 'intended' | 'sent' | 'unknown' | 'attention' | 'charged' | 'notCharged';
  sending: Path | null;
  needed: boolean;
  readonly bodies: Path[];
  captured: number;
}

interface SaleSeen {
  readonly lines: Map<string, { readonly price: number; quantity: number }>;
  cash: number;
}

/** Compares what the till wrote down with what left it and with what the bank took, at every step. */
export class Witness {
  readonly violations: Violation[] = [];
  readonly facts: Fact[] = [];
  readonly #attempts = new Map<string, Seen>();
  readonly #byReference = new Map<string, Seen>();
  readonly #sales = new Map<string, SaleSeen>();
  readonly #charges: Charge[] = [];
  readonly #bodyOfKey = new Map<string, string>();
  readonly #keyOfBody = new Map<string, string>();

  get attempts(): readonly Seen[] {
    return [...this.#attempts.values()];
  }

  get charges(): readonly Charge[] {
    return this.#charges;
  }

  fail(invariant: Invariant, what: string): void {
    this.violations.push({ invariant, what });
  }

  /** These facts are on disk now. */
  written(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.facts.push(fact);
      if (fact.type === 'sale.opened') this.#sales.set(fact.saleId, { lines: new Map(), cash: 0 });
      else if (fact.type === 'sale.lineAdded' || fact.type === 'sale.quantityChanged') this.#line(fact);
      else if (fact.type === 'cash.taken') this.#cash(fact.saleId, fact.amount.amount);
      else if (fact.type === 'payment.intended') this.#intended(fact);
      else if (isPaymentFact(fact)) this.#moved(fact);
    }
  }

  /** The first byte of a body is on the wire. */
  bodyLeaves(path: Path, order: Order): void {
    const seen = this.#byReference.get(order.reference);
    if (seen === undefined) {
      this.fail('I3', `${order.reference} leaves on ${path} without an intent`);
      return;
    }
    if (seen.sending !== path)
      this.fail('I3', `${order.reference} leaves on ${path} before SENDING is written`);
    if (seen.standing === 'notCharged') this.fail('I7', `${order.reference} leaves after "not charged"`);
    const others = this.#ofTender(seen).filter(
      (one) => one.bodies.length > 0 && one.standing !== 'notCharged',
    );
    if (others.length > 0) this.fail('I2', `${order.reference} leaves on ${path} beside ${names(others)}`);
    seen.bodies.push(path);
    const sameTerminal = order.terminalId === seen.intent.terminalId;
    const asked = seen.intent.requested.amount + seen.intent.tip.amount;
    if (!sameTerminal || order.amount.amount !== asked)
      this.fail('I9', `${order.reference} asks for something else`);
    this.#pairKey(order.key, bodyOf(order.reference, order.terminalId, order.amount.amount));
    if (order.key !== seen.intent.key) this.fail('I9', `${order.reference} leaves under another key`);
  }

  charged(charge: Charge): void {
    this.#charges.push(charge);
    const seen = this.#byReference.get(charge.reference);
    if (seen === undefined) {
      this.fail('I3', `charged without an intent: ${charge.reference}`);
      return;
    }
    const asked = seen.intent.requested.amount + seen.intent.tip.amount;
    const taken = this.taken(charge.reference);
    if (taken > asked) this.fail('I1', `${charge.reference}: ${taken} taken, ${asked} asked`);
    const twice = this.#ofTender(seen).filter((one) => this.taken(one.intent.reference) > 0);
    if (twice.length > 1) this.fail('I1', `one tender charged by ${names(twice)}`);
    if (seen.standing === 'notCharged') this.fail('I7', `${charge.reference} charged after "not charged"`);
  }

  /** Minor units that the bank took under this reference. */
  taken(reference: string): number {
    return this.#charges
      .filter((charge) => charge.reference === reference)
      .reduce((sum, charge) => sum + charge.amount, 0);
  }

  /** What the journal says was brought to this sale, tips included in neither. */
  brought(saleId: string): { readonly total: number; readonly brought: number; readonly open: number } {
    const { lines, cash } = this.#sale(saleId);
    const total = [...lines.values()].reduce((sum, line) => sum + line.price * line.quantity, 0);
    const attempts = this.attempts.filter((one) => one.intent.saleId === saleId);
    const cards = attempts.reduce((sum, one) => sum + Math.min(one.captured, one.intent.requested.amount), 0);
    const open = attempts.filter(isOpen).reduce((sum, one) => sum + one.intent.requested.amount, 0);
    return { total, brought: cash + cards, open };
  }

  #intended(intent: Intent): void {
    const others = this.attempts.filter((one) => isOpen(one) && one.intent.terminalId === intent.terminalId);
    if (others.length > 0) this.fail('I8', `${intent.reference} beside open ${names(others)}`);
    const { total, brought, open } = this.brought(intent.saleId);
    if (brought + open + intent.requested.amount > total) {
      this.fail('I14', `${intent.reference} asks ${intent.requested.amount} of ${total - brought - open}`);
    }
    const seen: Seen = {
      intent,
      standing: 'intended',
      sending: null,
      needed: false,
      bodies: [],
      captured: 0,
    };
    if (this.#byReference.has(intent.reference)) this.fail('I9', `${intent.reference} is used twice`);
    this.#attempts.set(keyOf(intent), seen);
    this.#byReference.set(intent.reference, seen);
    const asked = intent.requested.amount + intent.tip.amount;
    this.#pairKey(intent.key, bodyOf(intent.reference, intent.terminalId, asked));
  }

  #moved(fact: Exclude<PaymentFact, { type: 'payment.intended' }>): void {
    const seen = this.#attempts.get(keyOf(fact));
    if (seen === undefined) {
      this.fail('I3', `${fact.type} without an intent`);
      return;
    }
    if (fact.type === 'payment.cancelWanted') return;
    if (!isOpen(seen)) {
      this.fail('I10', `${fact.type} after the final word on ${seen.intent.reference}`);
      return;
    }
    switch (fact.type) {
      case 'payment.sending':
        this.#step(seen, 'intended', 'sent');
        seen.sending = fact.path;
        return;
      case 'payment.notSent':
        if (seen.bodies.includes(fact.path))
          this.fail('I2', `${seen.intent.reference} "not sent" after its body`);
        seen.standing = 'intended';
        seen.sending = null;
        return;
      case 'payment.unknown': {
        this.#step(seen, 'sent', 'unknown');
        return;
      }
      case 'payment.needsAttention':
        seen.needed = true;
        {
          this.#step(seen, 'unknown', 'attention');
          return;
        }
      case 'payment.outcome': {
        this.#settled(seen, fact);
        return;
      }
    }
  }

  #settled(seen: Seen, { outcome }: PaymentFact & { type: 'payment.outcome' }): void {
    const { reference } = seen.intent;
    const taken = this.taken(reference);
    if (outcome.paymentId?.startsWith(WRONG) === true)
      this.fail('I12', `${reference} believes ${outcome.paymentId}`);
    if (outcome.kind === 'declined' || outcome.kind === 'cancelled') {
      if (taken > 0) this.fail('I7', `${reference} "not charged", ${taken} taken`);
      seen.standing = 'notCharged';
      return;
    }
    seen.standing = 'charged';
    seen.captured = outcome.kind === 'authorized' ? 0 : outcome.captured.amount;
    if (seen.captured !== taken) this.fail('I4', `${reference} books ${seen.captured}, ${taken} taken`);
  }

  #step(seen: Seen, from: Seen['standing'], to: Seen['standing']): void {
    if (seen.standing !== from)
      this.fail('I10', `${seen.intent.reference} goes from ${seen.standing} to ${to}`);
    seen.standing = to;
  }

  #line(fact: SaleFact & { type: 'sale.lineAdded' | 'sale.quantityChanged' }): void {
    const { lines } = this.#sale(fact.saleId);
    const price =
      fact.type === 'sale.lineAdded' ? fact.unitPrice.amount : (lines.get(fact.lineId)?.price ?? 0);
    lines.set(fact.lineId, { price, quantity: fact.quantity });
  }

  #cash(saleId: string, amount: number): void {
    const sale = this.#sale(saleId);
    const { total, brought, open } = this.brought(saleId);
    if (brought + open + amount > total) this.fail('I14', `cash ${amount} of ${total - brought - open}`);
    sale.cash += amount;
  }

  #pairKey(key: string, body: string): void {
    if ((this.#bodyOfKey.get(key) ?? body) !== body) this.fail('I9', `key ${key} stands for two bodies`);
    if ((this.#keyOfBody.get(body) ?? key) !== key) this.fail('I9', `${body} has two keys`);
    this.#bodyOfKey.set(key, body);
    this.#keyOfBody.set(body, key);
  }

  #ofTender(seen: Seen): readonly Seen[] {
    return this.attempts.filter((one) => one.intent.tenderId === seen.intent.tenderId);
  }

  #sale(id: string): SaleSeen {
    const sale = this.#sales.get(id);
    if (sale === undefined) throw new RangeError(`No sale ${id}`);
    return sale;
  }
}

export const isOpen = ({ standing }: Seen): boolean => standing !== 'charged' && standing !== 'notCharged';

const keyOf = ({ tenderId, attempt }: AttemptKey): string => `${tenderId}/${attempt}`;
const bodyOf = (...parts: readonly (string | number)[]): string => parts.join('|');
const names = (attempts: readonly Seen[]): string => attempts.map((one) => one.intent.reference).join(', ');
const isPaymentFact = (fact: Fact): fact is PaymentFact => fact.type.startsWith('payment.');
