import { AppFailure } from '#shared/app-error.ts';
import type { TipOffer, TipQuestion } from '#shared/customer.ts';
import type { SaleId } from '#shared/ids.ts';
import { compare, isZero, type Money } from '#shared/money.ts';
import { isSettled } from '#shared/payment.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import type { SaleView } from '#shared/sale.ts';

export interface TipQuestionParts {
  /** The sale on screen. */
  readonly sale: () => SaleView | null;
  readonly changed: () => void;
}

/**
 * What the cashier asks the customer about a tip, and the answer given on the customer's screen. Kept in memory: the
 * tip becomes a fact with the charge that carries it.
 */
export class TipQuestions {
  readonly #parts: TipQuestionParts;
  #asked: TipQuestion | null = null;

  constructor(parts: TipQuestionParts) {
    this.#parts = parts;
  }

  /** Throws an AppFailure when that sale is not on screen, or has nothing to pay. */
  ask(saleId: SaleId, choices: readonly TipOffer[]): void {
    const sale = this.#parts.sale();
    if (sale?.id !== saleId) throw new AppFailure('sale.none');
    if (!mayBeAsked(sale)) throw new AppFailure('sale.locked');
    this.#asked = { saleId, due: sale.due, choices, chosen: null };
    this.#parts.changed();
  }

  stop(): void {
    this.#asked = null;
    this.#parts.changed();
  }

  /** Throws an AppFailure unless just that tip, or none, is on offer for that sale now. */
  choose(saleId: SaleId, tip: Money): void {
    const asked = this.about(this.#parts.sale());
    if (asked?.saleId !== saleId || !isOffered(asked, tip)) throw new AppFailure('tip.notAsked');
    this.#asked = { ...asked, chosen: tip };
    this.#parts.changed();
  }

  /** The question as long as it fits that sale: one about an amount that has changed is no question any more. */
  about(sale: SaleView | null): TipQuestion | null {
    const asked = this.#asked;
    if (asked === null || sale?.id !== asked.saleId || !mayBeAsked(sale)) return null;
    return compare(sale.due, asked.due) === 0 ? asked : null;
  }
}

function mayBeAsked(sale: SaleView): boolean {
  const payment = paymentInFocus(sale);
  return sale.phase !== 'paid' && !isZero(sale.due) && (payment === null || isSettled(payment));
}

const isOffered = ({ choices }: TipQuestion, tip: Money): boolean =>
  isZero(tip) || choices.some((offer) => compare(offer.tip, tip) === 0);
