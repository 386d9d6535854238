import { AppFailure } from '#shared/app-error.ts';
import { cashBack } from '#shared/cash.ts';
import type { TenderChoice } from '#shared/counter.ts';
import type { ModificationId, RefundId, ReturnId, SaleId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, isZero, min, sum, zero } from '#shared/money.ts';
import type { RefundReason } from '#shared/refund.ts';
import type { Piece, RefundPart, RefundWay } from '#shared/returns.ts';
import type { Goods, RefundIntent } from '../../journal/modification-facts.ts';
import type { CreditRefunded, PlainRefunded } from '../../journal/tender-facts.ts';
import type { TillRecord } from '../../journal/record.ts';
import type { ModificationService } from '../../payments/modifications/modification-service.ts';
import { isDeadModification } from '../../payments/modifications/modification-machine.ts';
import type { Books } from '../books.ts';
import type { Allow } from '../guarded.ts';
import { granted } from '../guarded.ts';
import type { Sale } from '../sale.ts';
import { leftOf } from './left.ts';
import { isElsewhere, planRefund } from './plan-refund.ts';
import { returned } from './returnable.ts';
import { goodsOf, handedBack } from './returned.ts';

/** What goes back: goods, an amount, or what an earlier refund did not bring. */
export type Wanted =
  | { readonly kind: 'goods'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'amount' }
  | { readonly kind: 'instead'; readonly of: ModificationId };

export interface GiveBack {
  readonly saleId: SaleId;
  readonly wanted: Wanted;
  /** What the cashier saw: refused when it is no longer so. */
  readonly amount: Money;
  readonly way: RefundWay;
  readonly reason: RefundReason;
  /** The card is read again on the terminal that took it. */
  readonly presentCard: boolean;
}

type Permitted = Pick<GiveBack, 'saleId' | 'amount'> & { readonly grantedBy?: string | null };

export interface Given {
  readonly modificationIds: readonly ModificationId[];
  /** Notes and coins to hand over. */
  readonly cash: Money;
}

export interface RefundServiceParts {
  readonly record: TillRecord;
  readonly modifications: Pick<ModificationService, 'begin' | 'refundIntent'>;
  readonly choices: readonly TenderChoice[];
  readonly allow: Allow;
  readonly newReturnId: () => ReturnId;
  readonly newRefundId: () => RefundId;
}

type PartsRequest = Pick<GiveBack, 'reason' | 'presentCard'> & {
  readonly goods: Goods | null;
  readonly wanted?: Wanted;
};
type ExchangeOriginal = Extract<RefundPart['to'], { kind: 'exchange' }>;

interface Made {
  readonly intents: readonly RefundIntent[];
  readonly facts: readonly PlainRefunded[];
}

const NOTHING_MADE: Made = { intents: [], facts: [] };

/** Gives back money of paid sales: to the ways that paid, or by another way with permission. One decision each. */
export class RefundService {
  readonly #parts: RefundServiceParts;

  constructor(parts: RefundServiceParts) {
    this.#parts = parts;
  }

  /** Resolves when it is on record; refunds to cards then go their way. Throws an AppFailure. */
  async give(request: GiveBack, approval?: string): Promise<Given> {
    const { record, modifications } = this.#parts;
    const { parts: seen } = this.#planned(record.books, request);
    const grantedBy = await this.permit(request, seen, approval);
    const made = await modifications.begin((books) => {
      const { sale, goods, parts } = this.#planned(books, request);
      if (isElsewhere(parts) && !isElsewhere(seen)) throw new AppFailure('sale.changed');
      return this.parts(books, sale, parts, { ...request, goods }, grantedBy);
    });
    return givenBy(made, record.books.sale(request.saleId).currency);
  }

  /**
   * Who allowed it, or null when whoever sells may. By another way than it came wants a permission of its own; the
   * rest is not asked again where somebody gave it already (`grantedBy`).
   */
  async permit(
    { saleId, amount, grantedBy = null }: Permitted,
    parts: readonly RefundPart[],
    approval?: string,
  ) {
    const { allow } = this.#parts;
    const other = isElsewhere(parts) ? await allow({ kind: 'refundOther' }, approval, saleId) : null;
    if (grantedBy !== null) return other?.grantedBy ?? grantedBy;
    const own = await allow({ kind: 'refund', amount: amount.amount }, approval, saleId);
    return other?.grantedBy ?? own.grantedBy;
  }

  plan(sale: Sale, amount: Money, way: RefundWay): readonly RefundPart[] {
    return planRefund(sale, amount, way, this.#parts.choices);
  }

  /** What the journal says of each part. */
  parts(
    books: Books,
    sale: Sale,
    parts: readonly RefundPart[],
    request: PartsRequest,
    grantedBy: string | null,
  ): Made {
    const cards = parts.filter(({ to }) => to.kind === 'card');
    if (request.presentCard && cards.length > 1) throw new AppFailure('refund.presentOne');
    return parts
      .map((part) => this.#part(books, sale, part, request, grantedBy))
      .reduce(
        (all, made) => ({
          intents: [...all.intents, ...made.intents],
          facts: [...all.facts, ...made.facts],
        }),
        NOTHING_MADE,
      );
  }

  #part(
    books: Books,
    sale: Sale,
    { to, amount }: RefundPart,
    request: PartsRequest,
    grantedBy: string | null,
  ): Made {
    const { reason, goods, presentCard, wanted } = request;
    const insteadOf = wanted?.kind === 'instead' ? wanted.of : null;
    const { modifications, newRefundId } = this.#parts;
    const { cashier: by } = books;
    if (to.kind === 'card') {
      const { tenderId } = to;
      const asked = {
        saleId: sale.id,
        tenderId,
        amount,
        taskId: null,
        reason,
        presentCard,
        goods,
        insteadOf,
      };
      const intent = modifications.refundIntent(books, asked, grantedBy ?? by ?? '');
      return { intents: [intent], facts: [] };
    }
    const about = { saleId: sale.id, reason, ...goods, ...(insteadOf === null ? {} : { insteadOf }) };
    const plain = { ...about, refundId: newRefundId(), amount, by, ...granted({ grantedBy }) };
    if (to.kind === 'exchange') return this.#credit(books, sale, to, plain, grantedBy);
    if (to.kind === 'other')
      return { intents: [], facts: [{ type: 'other.refunded', ...plain, method: to.method }] };
    const { rounding } = cashBack(amount, handedBack(sale), sale.cashStep);
    return {
      intents: [],
      facts: [{ type: 'cash.refunded', ...plain, ...(isZero(rounding) ? {} : { rounding }) }],
    };
  }

  /** The sale whose goods paid gives back as much, the way it was paid itself. */
  #credit(
    books: Books,
    sale: Sale,
    { saleId: ofSaleId, number: ofNumber }: ExchangeOriginal,
    plain: Omit<CreditRefunded, 'type' | 'ofSaleId' | 'ofNumber'>,
    grantedBy: string | null,
  ): Made {
    const { amount, reason } = plain;
    const from = withCredit(books.sale(ofSaleId), sale.id, amount);
    const request = { reason, presentCard: false, goods: null };
    const made = this.parts(books, from, this.plan(from, amount, { kind: 'asPaid' }), request, grantedBy);
    return { ...made, facts: [{ type: 'credit.refunded', ...plain, ofSaleId, ofNumber }, ...made.facts] };
  }

  #planned(books: Books, request: GiveBack) {
    const sale = books.find(request.saleId);
    if (sale === null || sale.paidAt === null) throw new AppFailure('sale.none');
    const { goods, amount } = this.#wanted(sale, request);
    if (compare(amount, request.amount) !== 0) throw new AppFailure('sale.changed');
    return { sale, goods, parts: this.plan(sale, amount, request.way) };
  }

  /** Goods are worth what was paid for them, and no more than is left of the sale. */
  #wanted(
    sale: Sale,
    { wanted, amount }: GiveBack,
  ): { readonly goods: Goods | null; readonly amount: Money } {
    if (wanted.kind === 'amount') return { goods: null, amount };
    if (wanted.kind === 'instead') {
      const intent = failedRefund(sale, wanted.of);
      return { goods: goodsOf(intent), amount: intent.amount };
    }
    const lines = returned(sale, wanted.pieces);
    const worth = sum(
      lines.map((line) => line.amount),
      sale.currency,
    );
    return { goods: { returnId: this.#parts.newReturnId(), lines }, amount: min(worth, leftOf(sale)) };
  }
}

/** Once so much of what its goods paid of another sale has come back. */
const withCredit = (from: Sale, saleId: SaleId, amount: Money): Sale => ({
  ...from,
  exchanged: from.exchanged.map((one) =>
    one.saleId === saleId ? { ...one, back: add(one.back, amount) } : one,
  ),
});

export function givenBy({ intents, facts }: Made, currency: string): Given {
  const handed = facts.map((fact) =>
    fact.type === 'cash.refunded' ? add(fact.amount, fact.rounding ?? zero(currency)) : zero(currency),
  );
  return {
    modificationIds: intents.map(({ modificationId }) => modificationId),
    cash: sum(handed, currency),
  };
}

/** Throws an AppFailure unless it is proven not to have arrived, and nothing was given in its place. */
function failedRefund(sale: Sale, id: ModificationId): RefundIntent {
  const mine = sale.tenders
    .flatMap((tender) => (tender.kind === 'card' ? tender.modifications : []))
    .filter(({ intent }) => intent.kind === 'refund');
  const found = mine.findLast(({ intent }) => intent.modificationId === id);
  if (found === undefined || found.intent.kind !== 'refund') throw new AppFailure('modification.none');
  const isReplaced =
    mine.some(({ intent }) => intent.kind === 'refund' && intent.insteadOf === id) ||
    sale.plainRefunds.some(({ fact }) => fact.insteadOf === id);
  if (!isDeadModification(found) || isReplaced) throw new AppFailure('modification.none');
  return found.intent;
}
