import { AppFailure } from '#shared/app-error.ts';
import type { TenderChoice } from '#shared/counter.ts';
import type { SaleId, TenderId } from '#shared/ids.ts';
import type { TenderFact } from '../../journal/tender-facts.ts';
import type { TillRecord } from '../../journal/record.ts';
import type { Sale } from '../sale.ts';
import { returned } from './give-back.ts';
import type { SplitRequest } from './split.ts';
import { splitPlanned } from './split.ts';
import type { CashRequest, OtherRequest } from './take-plain.ts';
import { cashTaken, otherTaken } from './take-plain.ts';

export interface TenderServiceParts {
  readonly record: TillRecord;
  /** What this counter takes besides card and cash. */
  readonly choices: readonly TenderChoice[];
  readonly newTenderId: () => TenderId;
}

/** Money without a card, and how a bill is shared out. Each command is one decision on the books. */
export class TenderService {
  readonly #parts: TenderServiceParts;

  constructor(parts: TenderServiceParts) {
    this.#parts = parts;
  }

  /** Minor units of change to hand over. */
  takeCash(request: CashRequest): Promise<{ tenderId: TenderId; change: number }> {
    const tenderId = this.#parts.newTenderId();
    return this.#decideOn(request.saleId, (sale) => {
      const fact = cashTaken(sale, request, tenderId);
      return { fact, result: { tenderId, change: fact.change.amount } };
    });
  }

  takeOther(choiceId: string, request: OtherRequest): Promise<{ tenderId: TenderId }> {
    const choice = this.#parts.choices.find(({ id }) => id === choiceId);
    if (choice === undefined) return Promise.reject(new AppFailure('tender.unknown'));
    const tenderId = this.#parts.newTenderId();
    return this.#decideOn(request.saleId, (sale) => ({
      fact: otherTaken(sale, choice, request, tenderId),
      result: { tenderId },
    }));
  }

  /** Cash or another tender goes back before the sale is paid. `grantedBy`: who allowed it, when somebody had to. */
  giveBack(saleId: SaleId, tenderId: TenderId, grantedBy: string | null): Promise<null> {
    return this.#decideOn(saleId, (sale) => ({ fact: returned(sale, tenderId, grantedBy), result: null }));
  }

  split(saleId: SaleId, request: SplitRequest): Promise<null> {
    return this.#decideOn(saleId, (sale) => ({ fact: splitPlanned(sale, request), result: null }));
  }

  unsplit(saleId: SaleId): Promise<null> {
    return this.#decideOn(saleId, () => ({ fact: { type: 'split.dropped', saleId }, result: null }));
  }

  #decideOn<Result>(
    saleId: SaleId,
    decide: (sale: Sale) => { readonly fact: TenderFact; readonly result: Result },
  ): Promise<Result> {
    return this.#parts.record.decide((books) => {
      const sale = books.find(saleId);
      if (sale === null) throw new AppFailure('sale.none');
      const { fact, result } = decide(sale);
      return { facts: [fact], result };
    });
  }
}
