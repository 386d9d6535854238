import type { Fact } from '../../journal/facts.ts';
import { priceBasket } from '../../sales/arithmetic/price-basket.ts';
import type { Sale } from '../../sales/sale.ts';

/** Seeded choices: the same seed tells the same story. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  between = (low: number, high: number): number => low + Math.floor(this.next() * (high - low + 1));
  chance = (share: number): boolean => this.next() < share;
  pick = <const T>(choices: readonly [T, ...(readonly T[])]): T =>
    choices[Math.floor(this.next() * choices.length)] ?? choices[0];
}

export const TAXES = [
  { id: 'standard', label: 'Sales tax', ratePpm: 82_500 },
  { id: 'food', label: 'Food tax', ratePpm: 20_000 },
  { id: 'none', label: 'No tax', ratePpm: 0 },
] as const;

const TAX_IDS = ['standard', 'food', 'none'] as const;
const CATEGORIES = ['bakery', 'dairy', 'drinks'] as const;
const STAFF = ['Ada', 'Ben', 'Chi'] as const;
const usd = (amount: number) => ({ amount, currency: 'USD' });
const fact = (of: object): Fact => of as Fact;

/** A refund that may still be asked for. */
interface Charged {
  readonly saleId: string;
  readonly tenderId: string;
  readonly paymentId: string;
  left: number;
}

/** Goods that may come back once. */
interface Goods {
  readonly saleId: string;
  readonly number: string;
  readonly lineId: string;
  readonly worth: number;
}

/** Tells facts in an order that the till itself could have written, one sale after another. */
export class RandomShop {
  readonly #dice: Dice;
  readonly #tell: (...facts: readonly Fact[]) => void;
  readonly #sale: (id: string) => Sale;
  readonly #charged: Charged[] = [];
  readonly #owedWord: { readonly key: object; readonly amount: number; readonly paymentId: string }[] = [];
  readonly #goods: Goods[] = [];
  #number = 1000;
  #minted = 0;

  constructor(dice: Dice, tell: (...facts: readonly Fact[]) => void, sale: (id: string) => Sale) {
    this.#dice = dice;
    this.#tell = tell;
    this.#sale = sale;
  }

  sell(): void {
    const dice = this.#dice;
    if (dice.chance(0.1)) this.#signIn();
    const saleId = this.#open();
    if (dice.chance(0.08)) {
      const given = dice.chance(0.5)
        ? { type: 'sale.cleared' }
        : { type: 'sale.voided', reason: 'wrongItems', words: null };
      this.#tell(fact({ ...given, saleId }));
      return;
    }
    if (dice.chance(0.15)) this.#bringBack(saleId);
    if (!this.#settleSwap(saleId))
      for (let tries = 0; this.#due(saleId) > 0 || tries === 0; tries += 1) this.#tender(saleId, tries > 4);
    if (this.#sale(saleId).paidAt === null) throw new Error('The generator left a sale unpaid');
    this.#tell(fact({ type: 'sale.finished', saleId }));
    this.#remember(saleId);
    if (dice.chance(0.3)) this.#refund();
    if (dice.chance(0.2)) this.#refundPlainly();
    if (dice.chance(0.3)) this.#truth();
  }

  /** What of it may come back: one line at its whole worth. */
  #remember(saleId: string): void {
    const sale = this.#sale(saleId);
    const [line] = priceBasket(sale).lines;
    if (line === undefined || line.total === 0) return;
    this.#goods.push({ saleId, number: sale.number, lineId: String(line.id), worth: line.total });
  }

  #takeGoods(): Goods | undefined {
    const at = this.#dice.between(0, this.#goods.length - 1);
    return this.#goods.splice(at, 1)[0];
  }

  /** In exchange for what is in this basket. */
  #bringBack(saleId: string): void {
    const goods = this.#takeGoods();
    if (goods === undefined) return;
    const { saleId: ofSaleId, number: ofNumber, lineId: ofLineId, worth } = goods;
    const of = { ofSaleId, ofNumber, ofLineId, name: 'x', quantity: 1, amount: usd(worth), tax: usd(0) };
    this.#tell(fact({ type: 'sale.returnAdded', saleId, lineId: this.#mint('line'), ...of }));
  }

  /** Nothing is to be paid: what is left over goes back in cash. */
  #settleSwap(saleId: string): boolean {
    const sale = this.#sale(saleId);
    const [first] = sale.returns;
    const back = (first?.amount.amount ?? 0) - priceBasket(sale).total;
    if (first === undefined || back < 0) return false;
    const ofSaleId = first.ofSaleId;
    this.#tell(fact({ type: 'exchange.settled', saleId, ofSaleId, back: usd(back) }));
    if (back > 0) this.#giveBack(ofSaleId, back);
    return true;
  }

  #refundPlainly(): void {
    const goods = this.#takeGoods();
    if (goods !== undefined) this.#giveBack(goods.saleId, this.#dice.between(1, goods.worth));
  }

  #giveBack(saleId: string, amount: number): void {
    const dice = this.#dice;
    const refund = { refundId: this.#mint('refund'), saleId, amount: usd(amount), reason: 'other', by: null };
    const rounding = Math.max(-amount, dice.pick([0, 0, 2, -2]));
    const said = dice.chance(0.7)
      ? { type: 'cash.refunded', ...(rounding === 0 ? {} : { rounding: usd(rounding) }) }
      : { type: 'other.refunded', method: { id: 'voucher', label: 'Voucher' } };
    this.#tell(fact({ ...refund, ...said }));
  }

  #signIn(): void {
    const name = this.#dice.pick(STAFF);
    this.#tell(fact({ type: 'staff.signedIn', staffId: name, name }));
  }

  #open(): string {
    const dice = this.#dice;
    const saleId = this.#mint('sale');
    const prices = dice.pick(['beforeTax', 'withTax'] as const);
    const opened = {
      saleId,
      number: String((this.#number += 1)),
      currency: 'USD',
      taxClasses: TAXES,
      prices,
    };
    this.#tell(fact({ type: 'sale.opened', ...opened, cashStep: dice.pick([1, 5]) }));
    for (let lines = dice.between(1, 4); lines > 0; lines -= 1) this.#line(saleId);
    if (dice.chance(0.2)) {
      const discount = dice.chance(0.5)
        ? { kind: 'percent', ppm: dice.between(1, 300_000) }
        : { kind: 'amount', amount: usd(dice.between(1, 300)) };
      this.#tell(fact({ type: 'sale.discounted', saleId, discount }));
    }
    return saleId;
  }

  #line(saleId: string): void {
    const dice = this.#dice;
    const lineId = this.#mint('line');
    const which = dice.between(1, 12);
    const id = dice.pick(CATEGORIES);
    const known = dice.chance(0.9) ? { category: { id, name: id } } : {};
    const weight = dice.chance(0.2) ? { weightGrams: dice.between(1, 2500) } : {};
    const article = { productId: `p${which}`, name: `Product ${which}`, ...known, ...weight };
    const price = {
      unitPrice: usd(dice.between(1, 3000)),
      taxClass: dice.pick(TAX_IDS),
      quantity: dice.between(1, 5),
    };
    this.#tell(fact({ type: 'sale.lineAdded', saleId, lineId, ...article, ...price }));
    if (dice.chance(0.1))
      this.#tell(fact({ type: 'sale.linePriced', saleId, lineId, unitPrice: usd(dice.between(1, 3000)) }));
    if (dice.chance(0.15)) {
      const discount = { kind: 'percent', ppm: dice.between(1, 500_000) };
      this.#tell(fact({ type: 'sale.lineDiscounted', saleId, lineId, discount }));
    }
  }

  #tender(saleId: string, last: boolean): void {
    const dice = this.#dice;
    const due = this.#due(saleId);
    const part = last || dice.chance(0.7) ? due : dice.between(1, due);
    const way =
      due === 0 || last ? 'cash' : dice.pick<'cash' | 'card' | 'other'>(['cash', 'card', 'card', 'other']);
    if (way === 'card') this.#card(saleId, part);
    else this.#plain(saleId, way, part);
  }

  #plain(saleId: string, way: 'cash' | 'other', amount: number): void {
    const dice = this.#dice;
    const tenderId = this.#mint('tender');
    const rounding = way === 'cash' ? dice.pick([0, 0, 1, -1]) : 0;
    const kept = amount + rounding < 0 ? 0 : amount + rounding;
    const change = dice.between(0, 900);
    const taken =
      way === 'cash'
        ? { received: usd(kept + change), change: usd(change), rounding: usd(kept - amount) }
        : { method: { id: 'voucher', label: 'Voucher' }, reference: null };
    this.#tell(fact({ type: `${way}.taken`, saleId, tenderId, amount: usd(amount), ...taken }));
    if (this.#due(saleId) > 0 && dice.chance(0.2))
      this.#tell(
        fact({ type: 'tender.returned', saleId, tenderId, amount: usd(way === 'cash' ? kept : amount) }),
      );
  }

  #card(saleId: string, requested: number): void {
    const dice = this.#dice;
    const tenderId = this.#mint('tender');
    const key = { saleId, tenderId, attempt: 1 };
    const tip = dice.chance(0.3) ? dice.between(1, 500) : 0;
    const intent = {
      reference: this.#mint('ref'),
      key: this.#mint('key'),
      terminalId: 't1',
      terminalName: 'One',
    };
    this.#tell(
      fact({ type: 'payment.intended', ...key, ...intent, requested: usd(requested), tip: usd(tip) }),
    );
    if (dice.chance(0.2))
      this.#tell(
        fact({ type: 'payment.notSent', ...key, path: 'lan', reason: 'refused', mayUseCloud: true }),
      );
    if (dice.chance(0.1)) {
      this.#tell(fact({ type: 'payment.sending', ...key, path: 'lan' }));
      this.#tell(
        fact({ type: 'payment.notSent', ...key, path: 'lan', reason: 'refused', mayUseCloud: true }),
      );
    }
    this.#tell(fact({ type: 'payment.sending', ...key, path: dice.pick(['lan', 'lan', 'cloud']) }));
    this.#settle(key, requested + tip);
  }

  #settle(key: { readonly saleId: string; readonly tenderId: string }, asked: number): void {
    const dice = this.#dice;
    const paymentId = this.#mint('pay');
    const card = {
      brand: dice.pick(['visa', 'mastercard', null]),
      last4: '4242',
      authCode: '1',
      entry: 'contactless',
    };
    const captured = usd(dice.chance(0.1) ? dice.between(1, asked) : asked);
    switch (dice.pick(['captured', 'captured', 'captured', 'declined', 'provisional', 'resolved'])) {
      case 'captured':
        this.#tell(
          fact({
            type: 'payment.outcome',
            ...key,
            evidence: 'lan',
            outcome: { kind: 'captured', paymentId, captured, card },
          }),
        );
        this.#charged.push({ ...key, paymentId, left: captured.amount });
        if (dice.chance(0.05)) this.#duplicate(key, captured.amount);
        return;
      case 'declined': {
        const outcome = {
          kind: 'declined',
          paymentId,
          code: dice.pick(['card_declined', 'insufficient_funds']),
          reason: 'otherCard',
        };
        this.#tell(fact({ type: 'payment.outcome', ...key, evidence: 'lan', outcome }));
        return;
      }
      case 'provisional':
        this.#tell(
          fact({
            type: 'payment.outcome',
            ...key,
            evidence: 'lan',
            outcome: { kind: 'provisional', paymentId, captured: usd(asked), card },
          }),
        );
        this.#owedWord.push({ key, amount: asked, paymentId });
        return;
      default:
        this.#decided(key, asked, paymentId);
    }
  }

  #decided(key: object, asked: number, paymentId: string): void {
    const resolution = this.#dice.chance(0.5)
      ? { kind: 'charged', captured: usd(asked), authCode: 'A1' }
      : { kind: 'notCharged' };
    this.#tell(
      fact({ type: 'payment.unknown', ...key, path: 'lan', why: 'reset' }),
      fact({ type: 'payment.needsAttention', ...key, reason: 'noAnswer' }),
      fact({ type: 'payment.resolved', ...key, resolution, by: 'Ada', grounds: 'The slip' }),
    );
    this.#owedWord.push({ key, amount: asked, paymentId });
  }

  #duplicate(key: { readonly saleId: string; readonly tenderId: string }, amount: number): void {
    const paymentId = this.#mint('pay');
    this.#tell(fact({ type: 'payment.duplicate', ...key, paymentId, captured: usd(amount) }));
    this.#charged.push({ ...key, paymentId, left: amount });
  }

  /** The bank's word about a payment that somebody else had decided about, perhaps long after its sale was left. */
  #truth(): void {
    const owed = this.#owedWord.shift();
    if (owed === undefined) return;
    const { key, amount, paymentId } = owed;
    const card = { brand: 'visa', last4: '4242', authCode: '1', entry: 'contactless' };
    const outcome = this.#dice.chance(0.6)
      ? { kind: 'captured', paymentId, captured: usd(this.#dice.chance(0.8) ? amount : amount + 7), card }
      : { kind: 'declined', paymentId, code: 'card_declined', reason: 'otherCard' };
    this.#tell(fact({ type: 'payment.corrected', ...key, evidence: 'cloud', outcome }));
  }

  #refund(): void {
    const dice = this.#dice;
    const charged = this.#charged[dice.between(0, this.#charged.length - 1)];
    if (charged === undefined || charged.left === 0) return;
    const amount = dice.between(1, charged.left);
    const { saleId, tenderId, paymentId } = charged;
    const key = { saleId, tenderId, modificationId: this.#mint('mod'), attempt: 1 };
    const intent = {
      kind: 'refund',
      reference: this.#mint('ref'),
      key: this.#mint('key'),
      paymentId,
      amount: usd(amount),
    };
    const why = { reason: 'customer', approvedBy: 'Ada', presentOn: null };
    this.#tell(
      fact({ type: 'modification.intended', ...key, ...intent, ...why }),
      fact({ type: 'modification.sending', ...key }),
    );
    const end = dice.pick(['refunded', 'accepted', 'acceptedThenFailed', 'refused', 'resolved']);
    if (end !== 'refused' && end !== 'acceptedThenFailed') charged.left -= amount;
    const outcome = (of: object): Fact =>
      fact({ type: 'modification.outcome', ...key, evidence: 'cloud', outcome: of });
    if (end === 'refunded') this.#tell(outcome({ kind: 'refunded', refundId: 'r', amount: usd(amount) }));
    if (end === 'refused') this.#tell(outcome({ kind: 'refused', code: 'no', reason: 'unknown' }));
    if (end.startsWith('accepted'))
      this.#tell(fact({ type: 'modification.accepted', ...key, refundId: 'r' }));
    if (end === 'acceptedThenFailed')
      this.#tell(outcome({ kind: 'failed', refundId: 'r', code: 'no', reason: 'unknown' }));
    if (end === 'resolved')
      this.#tell(
        fact({ type: 'modification.unknown', ...key, why: 'reset' }),
        fact({ type: 'modification.needsAttention', ...key, reason: 'noAnswer' }),
        fact({ type: 'modification.resolved', ...key, says: 'moved', by: 'Ada', grounds: 'Seen' }),
      );
  }

  /** What is to be paid, less what every tender has brought: a plain count of its own. */
  #due(saleId: string): number {
    const sale = this.#sale(saleId);
    if (sale.paidAt !== null) return 0;
    const brought = sale.tenders.map((tender) => {
      if (tender.kind !== 'card') return tender.returned ? 0 : tender.amount.amount;
      return tender.attempts.reduce((sum, { standing, intent, truth }) => {
        const word = truth?.outcome ?? (standing.kind === 'settled' ? standing.outcome : null);
        const decided =
          standing.kind === 'resolved' && standing.resolution.kind === 'charged'
            ? standing.resolution.captured.amount
            : 0;
        const took = word === null ? decided : 'captured' in word ? word.captured.amount : 0;
        return sum + Math.min(took, intent.requested.amount);
      }, 0);
    });
    const credit = sale.returns.reduce((sum, { amount }) => sum + amount.amount, 0);
    return Math.max(0, priceBasket(sale).total - credit - brought.reduce((a, b) => a + b, 0));
  }

  #mint = (kind: string): string => `${kind}${(this.#minted += 1)}`;
}
