import { Story } from '../../audit/story.ts';
import type { Fact } from '../../journal/facts.ts';

/** What an outsider counts, minor units: nothing here is shared with the till's own sums. */
export interface Counted {
  /** In hand by kind of tender: what came less what went back. */
  readonly cash: number;
  readonly other: number;
  readonly card: number;
  /** Totals of sales that were covered. */
  readonly sold: number;
  readonly sales: number;
  /** Of covered sales: what cards brought beyond what the sale asked them for. */
  readonly tips: number;
  /** Confirmed after the sale was covered, of its own payments, and what goods that came back paid of others. */
  readonly refunded: number;
  readonly declines: number;
  readonly givenUp: number;
}

/** Adds up a journal from its facts, entry by entry. */
export class Independent {
  readonly #story = new Story();
  readonly #plain = new Map<string, { kind: 'cash' | 'other'; kept: number }>();
  readonly #cards = new Map<string, number>();
  readonly #extra = new Map<string, number>();
  readonly #backs = new Map<string, number>();
  readonly #wanted = new Map<string, number>();
  readonly #sold = new Map<string, number>();
  /** What goods that came back are worth to the sale they came back in. */
  readonly #credit = new Map<string, number>();
  /** Handed over in refunds without a card. */
  readonly #handed = new Map<string, number>();
  readonly #paymentOf = new Map<string, string>();
  readonly #refunds = new Map<string, number>();
  #declines = 0;
  #givenUp = 0;
  #seq = 0;

  take(fact: Fact): void {
    this.#story.take({ seq: (this.#seq += 1), fact });
    this.#count(fact);
    const sale = 'saleId' in fact ? this.#story.sale(fact.saleId) : null;
    if (sale?.wasPaid !== true || this.#sold.has(sale.id)) return;
    this.#sold.set(sale.id, sale.basket.total());
    this.#refunds.set(`goods ${sale.id}`, Math.min(this.#credit.get(sale.id) ?? 0, sale.basket.total()));
  }

  counted(): Counted {
    const plain = (kind: string) =>
      sum([...this.#plain.values()].filter((one) => one.kind === kind).map(({ kept }) => kept));
    return {
      cash: plain('cash') - (this.#handed.get('cash') ?? 0),
      other: plain('other') - (this.#handed.get('other') ?? 0),
      card: sum(this.#cards.values()) + sum(this.#extra.values()) - sum(this.#backs.values()),
      sold: sum(this.#sold.values()),
      sales: this.#sold.size,
      tips: this.#tips(),
      refunded: sum(this.#refunds.values()),
      declines: this.#declines,
      givenUp: this.#givenUp,
    };
  }

  #tips(): number {
    const over = [...this.#story.attempts].map(({ intent, captured }) =>
      this.#sold.has(intent.saleId) ? Math.max(0, captured - intent.requested.amount) : 0,
    );
    return sum(over);
  }

  #back(fact: { readonly saleId: string; readonly modificationId: string }, amount: number): void {
    const paymentId = this.#paymentOf.get(fact.modificationId) ?? '';
    this.#backs.set(fact.modificationId, amount);
    if (this.#sold.has(fact.saleId) && !this.#extra.has(paymentId))
      this.#refunds.set(fact.modificationId, amount);
  }

  #count(fact: Fact): void {
    if (fact.type === 'cash.taken')
      this.#plain.set(fact.tenderId, { kind: 'cash', kept: fact.received.amount - fact.change.amount });
    if (fact.type === 'other.taken')
      this.#plain.set(fact.tenderId, { kind: 'other', kept: fact.amount.amount });
    if (fact.type === 'sale.returnAdded') plus(this.#credit, fact.saleId, fact.amount.amount);
    if (fact.type === 'cash.refunded') {
      plus(this.#handed, 'cash', fact.amount.amount + (fact.rounding?.amount ?? 0));
      this.#refunds.set(fact.refundId, fact.amount.amount);
    }
    if (fact.type === 'other.refunded') {
      plus(this.#handed, 'other', fact.amount.amount);
      this.#refunds.set(fact.refundId, fact.amount.amount);
    }
    if (fact.type === 'tender.returned') this.#plain.delete(fact.tenderId);
    if (fact.type === 'payment.duplicate') this.#extra.set(fact.paymentId, fact.captured.amount);
    if (fact.type === 'payment.resolved')
      this.#cards.set(
        fact.tenderId,
        fact.resolution.kind === 'charged' ? fact.resolution.captured.amount : 0,
      );
    if (fact.type === 'payment.outcome' || fact.type === 'payment.corrected') {
      this.#cards.set(fact.tenderId, 'captured' in fact.outcome ? fact.outcome.captured.amount : 0);
      if (fact.outcome.kind === 'declined') this.#declines += 1;
    }
    if (fact.type === 'modification.intended') {
      this.#wanted.set(fact.modificationId, fact.amount.amount);
      this.#paymentOf.set(fact.modificationId, fact.paymentId);
    }
    if (
      fact.type === 'modification.accepted' ||
      (fact.type === 'modification.resolved' && fact.says === 'moved')
    )
      this.#back(fact, this.#wanted.get(fact.modificationId) ?? NaN);
    if (fact.type === 'modification.outcome')
      this.#back(fact, fact.outcome.kind === 'refunded' ? fact.outcome.amount.amount : 0);
    if (fact.type === 'sale.cleared' || fact.type === 'sale.voided') this.#givenUp += 1;
  }
}

const plus = (sums: Map<string, number>, key: string, more: number): void =>
  void sums.set(key, (sums.get(key) ?? 0) + more);

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((a, b) => a + b, 0);
