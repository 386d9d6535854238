import type { Goods } from '../journal/modification-facts.ts';
import { backOf } from './changes.ts';
import type { SaleSeen } from './sale-seen.ts';
import type { Story } from './story.ts';
import { changesOf, creditOf } from './account.ts';

/** Sales in which goods of this one came back, unless they were given up. */
const exchangesOf = (sale: SaleSeen, story: Story): readonly SaleSeen[] =>
  [...story.sales].filter(
    (other) =>
      (!other.isLeft || other.wasPaid) &&
      [...other.returns.values()].some(({ ofSaleId }) => ofSaleId === sale.id),
  );

/** Minor units that may still go back of a sale, by an addition that is not the till's. */
export function leftOf(sale: SaleSeen, story: Story): number {
  let left = [...sale.plain.values()].reduce((sum, { pays }) => sum + pays, 0);
  for (const attempt of sale.attempts) {
    if (attempt.word !== 'vinr') continue;
    left += Math.max(0, attempt.captured - backOf(changesOf(sale, attempt)).back);
  }
  left += Math.min(creditOf(sale), sale.basket.total());
  left -= sale.plainRefunds.reduce((sum, { amount }) => sum + amount.amount, 0);
  for (const other of exchangesOf(sale, story))
    left -= creditOf(other) - (other.settledBack ?? 0) - creditBackOf(other);
  return left;
}

/** Minor units of what they paid that went back to the sale they came from. */
const creditBackOf = ({ plainRefunds }: SaleSeen): number =>
  plainRefunds.reduce((sum, one) => sum + (one.type === 'credit.refunded' ? one.amount.amount : 0), 0);

/** Pieces of each line, and minor units in all, that came back. */
export interface CameBack {
  readonly pieces: ReadonlyMap<string, number>;
  readonly worth: number;
}

export function cameBack(sale: SaleSeen, story: Story): CameBack {
  const goods = new Map<string, Goods['lines']>();
  const alive = sale.changes.filter(({ standing }) => standing !== 'dead').map(({ intent }) => intent);
  for (const one of [...alive, ...sale.plainRefunds])
    if ('returnId' in one && 'lines' in one) goods.set(one.returnId ?? '', one.lines);
  const exchanged = exchangesOf(sale, story).flatMap(({ returns }) =>
    [...returns.values()].map(({ ofLineId: lineId, quantity, amount }) => ({ lineId, quantity, amount })),
  );
  const pieces = new Map<string, number>();
  let worth = 0;
  for (const { lineId, quantity, amount } of [...[...goods.values()].flat(), ...exchanged]) {
    pieces.set(lineId, (pieces.get(lineId) ?? 0) + quantity);
    worth += amount.amount;
  }
  return { pieces, worth };
}
