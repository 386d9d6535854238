import { expect, it, vi } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { TipQuestions } from './tip-question.ts';

const usd = (amount: number) => money(amount, 'USD');
const saleId = 'sale-1' as SaleId;
const choices = [{ ratePpm: 100_000, tip: usd(130) }];
const open = { id: saleId, phase: 'open', due: usd(1298), tenders: [] } as unknown as SaleView;

function tipsFor(first: SaleView | null) {
  let sale = first;
  const changed = vi.fn();
  const tips = new TipQuestions({ sale: () => sale, changed });
  return { tips, changed, now: (next: SaleView | null) => (sale = next), standing: () => tips.about(sale) };
}

it('asks, and takes what was on offer or nothing', () => {
  const { tips, changed, standing } = tipsFor(open);
  tips.ask(saleId, choices);
  expect(standing()).toEqual({ saleId, due: usd(1298), choices, chosen: null });
  tips.choose(saleId, usd(130));
  expect(standing()?.chosen).toEqual(usd(130));
  tips.choose(saleId, usd(0));
  expect(standing()?.chosen).toEqual(usd(0));
  expect(changed).toHaveBeenCalledTimes(3);
});

it('refuses a tip that is not on offer, for another sale, or when nobody asked', () => {
  const { tips } = tipsFor(open);
  expect(() => tips.choose(saleId, usd(0))).toThrow('tip.notAsked');
  tips.ask(saleId, choices);
  expect(() => tips.choose(saleId, usd(131))).toThrow('tip.notAsked');
  expect(() => tips.choose('sale-2' as SaleId, usd(130))).toThrow('tip.notAsked');
  tips.stop();
  expect(() => tips.choose(saleId, usd(130))).toThrow('tip.notAsked');
});

it('forgets the question when the amount changes, a payment runs, or the sale is over', () => {
  const { tips, now, standing } = tipsFor(open);
  tips.ask(saleId, choices);
  now({ ...open, due: usd(1500) });
  expect(standing()).toBeNull();
  const authorizing = { state: 'authorizing', step: 'presentCard', cancelRequested: false };
  now({ ...open, tenders: [{ kind: 'card', payment: authorizing }] } as unknown as SaleView);
  expect(standing()).toBeNull();
  expect(() => tips.choose(saleId, usd(130))).toThrow('tip.notAsked');
  now({ ...open, phase: 'paid' });
  expect(standing()).toBeNull();
  expect(() => tips.ask(saleId, choices)).toThrow('sale.locked');
  now(null);
  expect(standing()).toBeNull();
  expect(() => tips.ask(saleId, choices)).toThrow('sale.none');
});
