import { expect, it } from 'vitest';
import { isWrong } from './checks.ts';
import { judge } from './judge.ts';
import { playDay } from './day.ts';
import { Shop } from './shop.ts';

it('a day at two counters adds up: bank, drawer, journal, every Z and the report agree to the cent', async () => {
  const seed = 20_261_121;
  const shop = await Shop.open(seed, 2);
  try {
    const played = await playDay(shop, { seed, visits: 60, shifts: 2, say: () => undefined });
    const checks = await judge(played);
    expect(checks.filter(isWrong)).toEqual([]);
    expect(checks.filter(({ first }) => first > 0).length).toBeGreaterThan(30);
  } finally {
    await shop.close();
  }
}, 240_000);
