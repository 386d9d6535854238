import type { ModificationId, SaleId, TenderId } from '#shared/ids.ts';
import type { Fact } from '../journal/facts.ts';

/** Which cards were charged and which refunds were asked for in some stretch of the journal, for comparing with VINR. */
export class CardsHeard {
  readonly charged = new Map<TenderId, SaleId>();
  readonly changed = new Map<ModificationId, SaleId>();

  hear(fact: Fact): void {
    if (isPayment(fact)) this.charged.set(fact.tenderId, fact.saleId);
    else if (isChange(fact)) this.changed.set(fact.modificationId, fact.saleId);
  }
}

const isPayment = (fact: Fact): fact is Fact & { type: `payment.${string}` } =>
  fact.type.startsWith('payment.');

const isChange = (fact: Fact): fact is Fact & { type: `modification.${string}` } =>
  fact.type.startsWith('modification.');
