import type { LineView } from '../sale.ts';
import { add, isZero, money } from '../money.ts';
import type { Speech } from './speech.ts';

/** `3.50 each`, `0.482 kg × 4.00`; null where the amount says it all. */
export function measureOf({ quantity, weightGrams, unitPrice }: LineView, speech: Speech): string | null {
  const { say, amount, weight } = speech;
  const price = amount(unitPrice);
  if (weightGrams !== null) {
    const each = weight(weightGrams);
    return quantity === 1
      ? say('line.weighed', { weight: each, price })
      : say('line.weighedPieces', { quantity, weight: each, price });
  }
  return quantity === 1 ? null : say('line.each', { price });
}

export interface LineChange {
  /** The reason, as the cashier would say it. */
  readonly words: string;
  readonly amount: string | null;
}

/** What somebody did to a line, a row each: another price, a discount, a note. */
export function changesOf(line: LineView, { say, amount, percent }: Speech): readonly LineChange[] {
  const { listPrice, discount, discounted, note } = line;
  const changes: LineChange[] = [];
  if (listPrice !== null) {
    changes.push({ words: say('line.priceChanged', { price: amount(listPrice) }), amount: null });
  }
  if (discount !== null) {
    const words =
      discount.kind === 'percent'
        ? say('line.percentOff', { percent: percent(discount.ppm) })
        : say('line.amountOff');
    changes.push({ words, amount: amount(taken(discounted)) });
  }
  if (note !== null) changes.push({ words: say('line.noted', { note }), amount: null });
  return changes;
}

/** Before its own discount: what quantity times price comes to. */
export const grossOf = ({ total, discounted }: LineView): LineView['total'] => add(total, discounted);

/** A discount is written as what it takes away. */
const taken = (discounted: LineView['discounted']): LineView['total'] =>
  isZero(discounted) ? discounted : money(-discounted.amount, discounted.currency);
