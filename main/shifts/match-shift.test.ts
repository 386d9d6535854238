import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModificationId, SaleId, ShiftId, TenderId } from '#shared/ids.ts';
import type { MatchRow } from '#shared/shift.ts';
import type { Fact } from '../journal/facts.ts';
import type { Observation } from '../payments/driver/link.ts';
import type { ListedRefund } from './match-refunds.ts';
import { matchShift } from './match-shift.ts';
import { sumsOf } from './shift-sums.ts';
import { ShiftTill, sum, usd } from './testing/shift-till.ts';

const HOUR = 3_600_000;
const PREFIX = 'P1-T1-';
const fact = (of: object): Fact => of as Fact;

/** A till whose cards are told what became of them when the test says so, and VINR's lists beside it. */
class MatchedTill extends ShiftTill {
  readonly payments: Observation[] = [];
  readonly refunds: ListedRefund[] = [];
  #made = 0;

  /** A card is asked; resolves with what ends it. */
  async ask(amount = 500): Promise<Charge> {
    const saleId = await this.sale(amount);
    const name = `c${(this.#made += 1)}`;
    const key = { saleId, tenderId: `tender-${name}` as TenderId, attempt: 1 };
    const terminal = { terminalId: 'term_1', terminalName: 'Counter' };
    const asked = { reference: `${PREFIX}${name}`, key: `k-${name}`, requested: usd(amount), tip: usd(0) };
    await this.tell({ type: 'payment.intended', ...key, ...terminal, ...asked });
    await this.tell({ type: 'payment.sending', ...key, path: 'lan' });
    return { ...key, reference: asked.reference, paymentId: `tpay_${name}`, amount };
  }

  /** `provisional`: by the terminal alone. */
  async charged(charge: Charge, kind: 'captured' | 'provisional' = 'captured'): Promise<void> {
    const { amount, paymentId } = charge;
    const card = { brand: 'visa', last4: '4242', authCode: null, entry: null };
    const outcome = { kind, paymentId, captured: usd(amount), card };
    await this.tell({ type: 'payment.outcome', ...keyOf(charge), evidence: 'lan', outcome });
  }

  async declined(charge: Charge): Promise<void> {
    const { paymentId } = charge;
    const outcome = { kind: 'declined', paymentId, code: 'do_not_honor', reason: 'declined' };
    await this.tell({ type: 'payment.outcome', ...keyOf(charge), evidence: 'lan', outcome });
  }

  async giveBack({ saleId, tenderId, paymentId, reference, amount }: Charge): Promise<Change> {
    const key = { saleId, tenderId, modificationId: `m-${reference}` as ModificationId, attempt: 1 };
    const asked = { reference: `R-${reference}`, key: `k-${reference}`, paymentId, amount: usd(amount) };
    const why = { reason: 'customerRequest', approvedBy: 'Mira', presentOn: null };
    await this.tell({ type: 'modification.intended', ...key, kind: 'refund', ...asked, ...why });
    await this.tell({ type: 'modification.sending', ...key });
    return { ...key, amount };
  }

  async arrived({ amount, ...key }: Change): Promise<void> {
    const outcome = { kind: 'refunded', refundId: `re-${key.modificationId}`, amount: usd(amount) };
    await this.tell({ type: 'modification.outcome', ...key, evidence: 'cloud', outcome });
  }

  /** Somebody else took money in this till's name, now. */
  stranger(name: string, createdAt: number | null = this.now): void {
    const reference = `${PREFIX}stranger-${name}`;
    this.payments.push({ ...SEEN, paymentId: `tpay_${name}`, reference, createdAt });
  }

  async nextShift(): Promise<void> {
    if (this.record.books.shifts.current !== null) await this.endShift();
    await this.shifts.open(sum(0));
  }

  async endShift(): Promise<void> {
    await this.shifts.close({ shiftId: this.current.id, counted: sum(0), note: null });
  }

  get ids(): readonly ShiftId[] {
    const { shifts } = this.record.books;
    return [...shifts.closed, ...(shifts.current === null ? [] : [shifts.current])].map(({ id }) => id);
  }

  match(id: ShiftId) {
    const { books } = this.record;
    const shift = books.shifts.find(id);
    if (shift === null) throw new Error(`No shift ${id}`);
    return matchShift(books, shift, this, { prefix: PREFIX, isDue: () => true });
  }

  tell(of: object): Promise<void> {
    this.now += 1_000;
    return this.record.write(fact(of));
  }
}

interface Charge {
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  readonly attempt: number;
  readonly reference: string;
  readonly paymentId: string;
  readonly amount: number;
}

const keyOf = ({ saleId, tenderId, attempt }: Charge) => ({ saleId, tenderId, attempt });

interface Change {
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  readonly modificationId: ModificationId;
  readonly attempt: number;
  readonly amount: number;
}

const SEEN: Observation = {
  paymentId: '',
  terminalId: 'term_1',
  reference: null,
  currency: 'USD',
  amount: 700,
  status: 'completed',
  captured: 700,
  capturable: 0,
  tip: 0,
  surcharge: 0,
  declineCode: null,
  cancellationReason: null,
  card: { brand: 'visa', last4: '4242', authCode: null, entry: null },
};

const namesOf = (rows: readonly MatchRow[]) => rows.map(({ reference }) => reference);

describe('a card that one shift asked and another one charged', () => {
  it('stands on the shift in which its money moved, and on no other', async () => {
    const till = new MatchedTill();
    await till.nextShift();
    const charge = await till.ask();
    const [first] = till.ids;
    expect(till.match(first!).waiting).toBe(1);
    await till.nextShift();
    await till.charged(charge);
    const [one, two] = till.ids.map((id) => till.match(id));
    expect(one).toMatchObject({ booked: usd(0), waiting: 0, rows: [] });
    expect(two).toMatchObject({ booked: usd(500), rows: [{ kind: 'paymentNotListed' }] });
    await till.nextShift();
    await till.arrived(await till.giveBack(charge));
    expect(till.ids.map((id) => till.match(id).booked.amount)).toEqual([0, 500, -500]);
  });

  it('stays with the shift that asked when no other one is open, or when the bank changes its mind later', async () => {
    const till = new MatchedTill();
    await till.nextShift();
    const [charge, wrong] = [await till.ask(), await till.ask(900)];
    await till.charged(wrong, 'provisional');
    await till.endShift();
    await till.charged(charge);
    await till.nextShift();
    const { paymentId } = wrong;
    const card = { brand: 'visa', last4: '4242', authCode: null, entry: null };
    const outcome = { kind: 'captured', paymentId, captured: usd(800), card };
    await till.tell({ type: 'payment.corrected', ...keyOf(wrong), evidence: 'cloud', outcome });
    expect(till.ids.map((id) => till.match(id).booked.amount)).toEqual([1300, 0]);
  });
});

it('money that this till knows nothing of stands on the shift that was open then, or the last before', async () => {
  const till = new MatchedTill();
  till.stranger('early');
  till.now += HOUR;
  await till.nextShift();
  till.now += HOUR;
  till.stranger('during');
  till.now += HOUR;
  await till.endShift();
  till.now += 60 * HOUR;
  till.stranger('between');
  till.now += HOUR;
  await till.nextShift();
  till.stranger('unsaid', null);
  till.now -= 90 * HOUR;
  await till.nextShift();
  till.stranger('set back');
  const rows = till.ids.map((id) => namesOf(till.match(id).rows).map((name) => name.split('stranger-')[1]));
  expect(rows).toEqual([['during', 'between'], [], ['early', 'unsaid', 'set back']]);
});

type Deed =
  | { readonly do: 'ask' | 'charge' | 'decline' | 'giveBack' | 'arrive' | 'stranger' | 'end' | 'next' }
  | { readonly do: 'wait'; readonly hours: number };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constantFrom(...(['ask', 'ask', 'charge', 'charge', 'decline', 'giveBack'] as const)),
  }),
  fc.record({ do: fc.constantFrom(...(['arrive', 'stranger', 'end', 'next', 'next'] as const)) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: -5, max: 30 }) }),
);

it('every item is on exactly one shift, however shifts and answers lie', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 5, maxLength: 60 }), async (played) => {
      const till = new MatchedTill();
      await till.nextShift();
      const [asked, charged, changes]: [Charge[], Charge[], Change[]] = [[], [], []];
      for (const deed of played) await play(till, deed, asked, charged, changes);
      const found = till.ids.map((id) => till.match(id));
      const rows = found.flatMap((one) => namesOf(one.rows));
      expect(new Set(rows).size).toBe(rows.length);
      const wanted = [...charged, ...till.payments].map(({ reference }) => reference);
      expect(rows.filter((name) => !name.startsWith('R-')).sort()).toEqual(wanted.sort());
      const booked = found.reduce((total, one) => total + one.booked.amount, 0);
      expect(booked).toBe(cardsKept(till));
    }),
    { numRuns: 150 },
  );
});

async function play(
  till: MatchedTill,
  deed: Deed,
  asked: Charge[],
  charged: Charge[],
  changes: Change[],
): Promise<void> {
  const isOpen = till.record.books.shifts.current !== null;
  if (deed.do === 'wait') till.now += deed.hours * HOUR;
  if (deed.do === 'next') await till.nextShift();
  if (deed.do === 'end' && isOpen) await till.endShift();
  if (deed.do === 'stranger') till.stranger(String(till.payments.length));
  if (deed.do === 'ask' && isOpen) asked.push(await till.ask());
  const [charge, change] = [asked[0], changes[0]];
  if ((deed.do === 'charge' || deed.do === 'decline') && charge !== undefined) {
    asked.shift();
    await till[deed.do === 'charge' ? 'charged' : 'declined'](charge);
    if (deed.do === 'charge') charged.push(charge);
  }
  const paid = charged.at(-1);
  const isNew = paid !== undefined && till.record.books.modificationsOf(paid.saleId).length === 0;
  if (deed.do === 'giveBack' && isOpen && isNew) changes.push(await till.giveBack(paid));
  if (deed.do === 'arrive' && change !== undefined) {
    changes.shift();
    await till.arrived(change);
  }
}

/** By what every Z says, of the shifts and of the time between them. */
function cardsKept(till: MatchedTill): number {
  const { shifts } = till.record.books;
  const takings = [...shifts.closed, ...(shifts.current === null ? [] : [shifts.current])]
    .flatMap(({ between, takings }) => [between, takings])
    .concat(shifts.current === null ? shifts.counting : []);
  const rows = takings.flatMap((one) => (one === null ? [] : sumsOf(one).tenders));
  return rows.reduce(
    (total, { kind, taken, back }) => (kind === 'card' ? total + taken.amount - back.amount : total),
    0,
  );
}
