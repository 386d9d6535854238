import { expect, it } from 'vitest';
import { playDay } from './day.ts';
import { Shop } from './shop.ts';

it('plays', async () => {
  const shop = await Shop.open(7, 2, {});
  const began = Date.now();
  try {
    await playDay(shop, { seed: 7, visits: 60, shifts: 1, onShift: async () => {}, say: console.log });
  } finally {
    console.log(
      Date.now() - began,
      shop.counters.map(({ witness }) => witness),
    );
    await shop.close();
  }
  expect(1).toBe(1);
}, 300_000);
