import type { ModificationId, SaleId, TenderId } from '#shared/ids.ts';
import { isZero } from '#shared/money.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedMap, together } from '../bookmark/folded.ts';
import type { PaymentFact } from '../journal/facts.ts';
import type { ModificationFact } from '../journal/modification-facts.ts';
import type { Step } from '../journal/record.ts';
import { givenBack } from '../payments/modifications/amounts.ts';
import { takenBy } from '../payments/payment-machine.ts';
import type { Sale } from '../sales/sale.ts';
import { cardTenders, modificationIn } from '../sales/sale.ts';

/** Cards that were charged and refunds that were asked for in some stretch of the journal, for comparing with VINR. */
export class CardsHeard {
  readonly charged = new Map<TenderId, SaleId>();
  readonly changed = new Map<ModificationId, SaleId>();

  get folded(): Folded {
    return together({ charged: foldedMap(this.charged), changed: foldedMap(this.changed) });
  }
}

/**
 * Which stretch each card and each refund belongs to: always exactly one. It is the shift in which its money moved;
 * until it has moved, the latest shift that heard of it. What moves while no shift is open stays where it is.
 */
export class CardOwners {
  readonly #payments = new Map<TenderId, CardsHeard>();
  readonly #changes = new Map<ModificationId, CardsHeard>();

  /** What a stretch holds when it is taken up again is its own. */
  adopt(owner: CardsHeard): void {
    for (const tenderId of owner.charged.keys()) this.#payments.set(tenderId, owner);
    for (const modificationId of owner.changed.keys()) this.#changes.set(modificationId, owner);
  }

  hear({ entry: { fact }, before, after }: Step, here: CardsHeard, isShiftOpen: boolean): void {
    if (after === null) return;
    if (isChange(fact)) this.#hearChange(fact, before, after, here, isShiftOpen);
    else if (isPayment(fact)) this.#hearPayment(fact, before, here, isShiftOpen);
  }

  #hearPayment(
    { tenderId, saleId }: Pick<PaymentFact, 'tenderId' | 'saleId'>,
    before: Sale | null,
    here: CardsHeard,
    isShiftOpen: boolean,
  ): void {
    const owner = this.#payments.get(tenderId) ?? here;
    const mayMove = isShiftOpen && !hasTaken(before, tenderId);
    const next = mayMove ? here : owner;
    if (next !== owner) owner.charged.delete(tenderId);
    next.charged.set(tenderId, saleId);
    this.#payments.set(tenderId, next);
  }

  /** A capture is when the money of a hold moves. */
  #hearChange(
    fact: ModificationFact,
    before: Sale | null,
    after: Sale,
    here: CardsHeard,
    isShiftOpen: boolean,
  ): void {
    const { modificationId, saleId } = fact;
    if (modificationIn(after, fact).intent.kind === 'capture') {
      this.#hearPayment(fact, before, here, isShiftOpen);
      return;
    }
    const owner = this.#changes.get(modificationId) ?? here;
    const next = isShiftOpen && !hasGoneBack(before, fact) ? here : owner;
    if (next !== owner) owner.changed.delete(modificationId);
    next.changed.set(modificationId, saleId);
    this.#changes.set(modificationId, next);
  }
}

function hasTaken(sale: Sale | null, tenderId: TenderId): boolean {
  const tender = sale === null ? undefined : cardTenders(sale).find(({ id }) => id === tenderId);
  return tender?.attempts.some((attempt) => !isZero(takenBy(attempt))) === true;
}

function hasGoneBack(sale: Sale | null, { modificationId, tenderId }: ModificationFact): boolean {
  const tender = sale === null ? undefined : cardTenders(sale).find(({ id }) => id === tenderId);
  const mine = (tender?.modifications ?? []).filter(({ intent }) => intent.modificationId === modificationId);
  return mine.some((one) => !isZero(givenBack([one], one.intent.amount.currency)));
}

const isPayment = (fact: Step['entry']['fact']): fact is PaymentFact => fact.type.startsWith('payment.');

const isChange = (fact: Step['entry']['fact']): fact is ModificationFact =>
  fact.type.startsWith('modification.');
