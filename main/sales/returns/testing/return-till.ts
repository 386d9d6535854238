import type {
  LineId,
  ModificationId,
  RefundId,
  ReturnId,
  SaleId,
  TenderId,
  TerminalId,
} from '#shared/ids.ts';
import type { RefundWay } from '#shared/returns.ts';
import { Findings } from '../../../audit/invariants.ts';
import { JournalAudit } from '../../../audit/journal-audit.ts';
import { memoryShelf } from '../../../catalogue/memory-shelf.ts';
import type { ModificationIntent, ModificationOutcome } from '../../../journal/modification-facts.ts';
import { refundIntent } from '../../../payments/modifications/modification-rules.ts';
import { isSettledModification } from '../../../payments/modifications/modification-machine.ts';
import { CounterTill, product, shop, usd } from '../../testing/counter-till.ts';
import type { Sale } from '../../sale.ts';
import { standingOf } from '../../sale.ts';
import { ExchangeService } from '../exchange-service.ts';
import type { GiveBack } from '../refund-service.ts';
import { RefundService } from '../refund-service.ts';

/** A counter that gives back and exchanges. VINR's words about refunds are the test's to say. */
export class ReturnTill extends CounterTill {
  readonly refunds: RefundService;
  readonly exchanges: ExchangeService;
  #named = 0;

  constructor(terms: ConstructorParameters<typeof CounterTill>[0] = {}) {
    super(terms);
    const { record } = this;
    const name = (kind: string) => `${kind}${(this.#named += 1)}`;
    const newModificationId = () => name('change') as ModificationId;
    const modifications: ConstructorParameters<typeof RefundService>[0]['modifications'] = {
      begin: (decide) =>
        record.decide((books) => {
          const made = decide(books);
          const intended = made.intents.map(
            (intent) => ({ type: 'modification.intended', ...intent }) as const,
          );
          return { facts: [...made.facts, ...intended], result: made };
        }),
      refundIntent: (books, request, approvedBy) =>
        refundIntent(books, request, approvedBy, { till: 'T1', newModificationId, captureTolerancePpm: 0 }),
    };
    const allow: ConstructorParameters<typeof RefundService>[0]['allow'] = async (act) => ({
      grantedBy: await this.allows(act),
    });
    const choices = [{ id: 'gift', label: 'Gift card', kind: 'giftCard', reference: 'none' }] as const;
    this.refunds = new RefundService({
      record,
      modifications,
      choices,
      allow,
      newReturnId: () => name('return') as ReturnId,
      newRefundId: () => name('refund') as RefundId,
    });
    this.exchanges = new ExchangeService({
      record,
      refunds: this.refunds,
      modifications,
      shelf: memoryShelf(shop),
      terms: { currency: 'USD', prices: 'beforeTax', cashStep: 1, ...terms },
      allow,
      newSaleId: () => name('exchange') as SaleId,
      newLineId: () => name('returned') as LineId,
    });
  }

  sale(id: SaleId): Sale {
    return this.record.books.sale(id);
  }

  /** A basket of these, by name and pieces, on screen and not paid. */
  async basket(...goods: readonly (readonly [name: string, pieces: number])[]): Promise<SaleId> {
    for (const [name, quantity] of goods)
      await this.baskets.addProduct(product(name).id, {
        variantId: null,
        quantity,
        weightGrams: null,
        price: null,
      });
    const { current } = this.record.books;
    if (current === null) throw new Error('Nothing is in the basket');
    return current.id;
  }

  /** Pays that much of the sale on a card of its own, and a tip on top. */
  async card(saleId: SaleId, amount: number, last4: string, tip = 0): Promise<TenderId> {
    const tenderId = `card-${last4}-${saleId}` as TenderId;
    const key = { saleId, tenderId, attempt: 1 };
    const terminal = { terminalId: 'term_1' as TerminalId, terminalName: 'Counter' };
    const asked = { requested: usd(amount), tip: usd(tip) };
    const card = { brand: 'visa', last4, authCode: null, entry: null };
    const paymentId = `p-${last4}-${saleId}`;
    await this.record.write(
      {
        type: 'payment.intended',
        ...key,
        reference: `P-${tenderId}`,
        key: `k-${tenderId}`,
        ...terminal,
        ...asked,
      },
      { type: 'payment.sending', ...key, path: 'lan' },
      {
        type: 'payment.outcome',
        ...key,
        evidence: 'lan',
        outcome: { kind: 'captured', paymentId, captured: usd(amount + tip), card },
      },
    );
    return tenderId;
  }

  /** Pays all that is due in exact cash. */
  async cash(saleId: SaleId): Promise<void> {
    const { due } = standingOf(this.sale(saleId));
    await this.takeCash(saleId, due, due);
  }

  give(saleId: SaleId, amount: number, how: Partial<GiveBack> = {}) {
    const request = {
      wanted: { kind: 'amount' },
      way: { kind: 'asPaid' },
      reason: 'customerRequest',
    } as const;
    return this.refunds.give({ saleId, ...request, presentCard: false, ...how, amount: usd(amount) });
  }

  giveGoods(
    saleId: SaleId,
    amount: number,
    pieces: readonly [line: number, pieces: number][],
    way?: RefundWay,
  ) {
    const wanted = {
      kind: 'goods',
      pieces: pieces.map(([at, quantity]) => ({ lineId: this.lineOf(saleId, at), quantity })),
    } as const;
    return this.give(saleId, amount, { wanted, ...(way !== undefined && { way }) });
  }

  lineOf(saleId: SaleId, at: number): LineId {
    const line = this.sale(saleId).lines[at];
    if (line === undefined) throw new Error(`The sale has no line ${at}`);
    return line.id;
  }

  /** VINR ends every refund that is open. */
  async end(outcome: (intent: ModificationIntent) => ModificationOutcome): Promise<void> {
    for (const { intent } of [...this.record.books.openModifications()].filter(
      (one) => !isSettledModification(one),
    )) {
      const { saleId, tenderId, modificationId, attempt } = intent;
      const key = { saleId, tenderId, modificationId, attempt };
      await this.record.write(
        { type: 'modification.sending', ...key },
        { type: 'modification.outcome', ...key, evidence: 'cloud', outcome: outcome(intent) },
      );
    }
  }

  arrive(): Promise<void> {
    return this.end(({ amount, reference }) => ({ kind: 'refunded', refundId: `re-${reference}`, amount }));
  }

  fail(): Promise<void> {
    return this.end(() => ({
      kind: 'failed',
      refundId: null,
      code: 'account_closed',
      reason: 'accountUnreachable',
    }));
  }

  /** What an auditor, who shares no code with the till, finds wrong in its journal. */
  async violations(): Promise<readonly string[]> {
    const findings = new Findings();
    const audit = new JournalAudit(findings);
    for (const { seq, fact } of await this.journal.readAll()) audit.see({ seq, fact });
    return findings.violations.map(({ invariant, what }) => `${invariant} ${what}`);
  }
}
