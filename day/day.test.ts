import { expect, it } from 'vitest';
import { checkBooks, isWrong, settled } from './checks.ts';
import { playDay } from './day.ts';
import { Shop } from './shop.ts';

it('a day at two counters adds up: bank, drawer and journal agree to the cent', async () => {
  const shop = await Shop.open(20_261_121, 2, {});
  try {
    const options = { seed: 20_261_121, visits: 60, shifts: 1, onShift: settled, say: () => undefined };
    await playDay(shop, options);
    for (const counter of shop.counters) {
      await counter.till.end();
      const checks = await checkBooks(counter);
      expect(checks.filter(isWrong)).toEqual([]);
      expect(checks.find(({ what }) => what.endsWith('captured'))?.first).toBeGreaterThan(0);
    }
  } finally {
    await shop.close();
  }
}, 180_000);
