import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/app-error.ts';
import type { SaleId } from '#shared/ids.ts';
import type { RefundWay } from '#shared/returns.ts';
import { worthOf } from '#shared/returns.ts';
import type { TenderPosition } from '../../reports/position.ts';
import { positionOf } from '../../reports/position.ts';
import { usd } from '../testing/counter-till.ts';
import { standingOf } from '../sale.ts';
import { leftOf, originalsOf } from './left.ts';
import { returnablesOf } from './returnable.ts';
import { ReturnTill } from './testing/return-till.ts';

const GOODS = ['Flat white', 'Almond croissant', 'Gift voucher 50.00'] as const;

const ways: fc.Arbitrary<RefundWay['kind']> = fc.constantFrom('asPaid', 'card', 'cash', 'other');
const steps = fc.oneof(
  fc.record({ does: fc.constant('amount' as const), part: fc.integer({ min: 1, max: 100 }), way: ways }),
  fc.record({
    does: fc.constant('goods' as const),
    line: fc.nat(2),
    pieces: fc.integer({ min: 1, max: 4 }),
    way: ways,
  }),
  fc.record({
    does: fc.constant('exchange' as const),
    line: fc.nat(2),
    pieces: fc.integer({ min: 1, max: 4 }),
    keeps: fc.boolean(),
  }),
  /** From now on it is about the sale that an exchange ended in, or the first one again. */
  fc.record({ does: fc.constant('turn' as const), to: fc.nat(3) }),
  fc.record({ does: fc.constant('arrive' as const) }),
  fc.record({ does: fc.constant('fail' as const) }),
);
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

const sales = fc.record({
  pieces: fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 2 }),
  ),
  /** Per cent that each card pays; cash pays the rest. */
  cards: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
});

async function sold({ pieces, cards }: typeof sales extends fc.Arbitrary<infer T> ? T : never) {
  const till = new ReturnTill();
  const saleId = await till.basket(...GOODS.map((name, at) => [name, pieces[at] ?? 1] as const));
  const { total } = standingOf(till.sale(saleId)).totals;
  for (const [at, share] of cards.entries())
    if (share > 0) await till.card(saleId, Math.floor((total.amount * share) / 100), `000${at}`);
  // Two halves leave nothing for cash.
  if (standingOf(till.sale(saleId)).due.amount > 0) await till.cash(saleId);
  return { till, saleId, total: total.amount };
}

/** Expected refusals are part of the play; anything else is a bug. */
async function tries(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
  }
}

async function play(till: ReturnTill, saleId: SaleId, step: Exclude<Step, { does: 'turn' }>): Promise<void> {
  const left = leftOf(till.sale(saleId)).amount;
  if (step.does === 'arrive') return till.arrive();
  if (step.does === 'fail') return till.fail();
  if (step.does === 'amount')
    return tries(() =>
      till.give(saleId, Math.ceil((left * step.part) / 90), { way: wayOf(till, saleId, step.way) }),
    );
  const line = returnablesOf(till.sale(saleId))[step.line];
  if (line === undefined || line.quantity === 0) return;
  const pieces = Math.min(step.pieces, line.quantity);
  const worth = Math.min(worthOf(pieces, line).amount, left);
  if (step.does === 'goods')
    return tries(() => till.giveGoods(saleId, worth, [[step.line, pieces]], wayOf(till, saleId, step.way)));
  return tries(() => exchange(till, saleId, { lineId: line.id, quantity: pieces }, step.keeps));
}

function wayOf(till: ReturnTill, saleId: SaleId, kind: RefundWay['kind']): RefundWay {
  if (kind === 'other') return { kind, methodId: 'gift' };
  if (kind !== 'card') return { kind };
  const card = originalsOf(till.sale(saleId)).find((one) => one.kind === 'card');
  return card?.kind === 'card' ? { kind, tenderId: card.tenderId } : { kind: 'asPaid' };
}

/** Something is brought back for a coffee; what is left over goes back, what is lacking is paid, or it is given up. */
async function exchange(
  till: ReturnTill,
  saleId: SaleId,
  piece: Parameters<ReturnTill['exchanges']['add']>[1][number],
  keeps: boolean,
) {
  await till.exchanges.add(saleId, [piece]);
  const taken = await till.basket(['Flat white', 1]);
  if (!keeps) {
    await till.sales.void(taken, { reason: 'customerLeft', words: null });
    return;
  }
  const { due, back } = standingOf(till.sale(taken));
  if (due.amount > 0) await till.cash(taken);
  else await till.exchanges.settle(taken, back, { kind: 'cash' });
  await till.sales.finish(taken);
}

/** Of all sales together, minor units: no exchange of any sale makes money. */
const moneyIn = (till: ReturnTill): number => moved(till, ({ taken }) => taken);
const moneyOut = (till: ReturnTill): number => moved(till, ({ back }) => back);

const moved = (till: ReturnTill, of: (tender: TenderPosition) => number): number =>
  [...till.record.books.sales]
    .flatMap((sale) => positionOf(sale).tenders)
    .reduce((sum, tender) => sum + of(tender), 0);

describe('the ceiling', () => {
  it('is never passed, whatever is given back, by whatever way, however refunds end', async () => {
    await fc.assert(
      fc.asyncProperty(sales, fc.array(steps, { maxLength: 12 }), async (drawn, played) => {
        const { till, saleId, total } = await sold(drawn);
        let about = saleId;
        for (const step of played) {
          const paid = [...till.record.books.sales].filter(({ paidAt }) => paidAt !== null);
          if (step.does === 'turn') about = paid[step.to]?.id ?? about;
          else await play(till, about, step);
          expect(standingOf(till.sale(saleId)).refunded.amount).toBeLessThanOrEqual(total);
          const sale = till.sale(about);
          expect(standingOf(sale).refunded.amount).toBeLessThanOrEqual(standingOf(sale).totals.total.amount);
          const worth = returnablesOf(sale).reduce((sum, { amount }) => sum + amount.amount, 0);
          expect(worth).toBeGreaterThanOrEqual(0);
        }
        expect(await till.violations()).toEqual([]);
        expect(moneyOut(till)).toBeLessThanOrEqual(moneyIn(till));
      }),
      { numRuns: 150 },
    );
  });

  it('is reached to the penny when every piece comes back, one by one', async () => {
    await fc.assert(
      fc.asyncProperty(sales, fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }), async (drawn, order) => {
        const { till, saleId, total } = await sold(drawn);
        for (const at of [...order, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2]) {
          const line = returnablesOf(till.sale(saleId))[at];
          if (line === undefined || line.quantity === 0) continue;
          await till.giveGoods(saleId, worthOf(1, line).amount, [[at, 1]], { kind: 'cash' });
        }
        expect(
          returnablesOf(till.sale(saleId)).map(({ quantity, amount, tax }) => [quantity, amount, tax]),
        ).toEqual(GOODS.map(() => [0, usd(0), usd(0)]));
        expect(standingOf(till.sale(saleId)).refunded.amount).toBe(total);
        expect(await till.violations()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
