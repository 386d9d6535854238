import type { Product } from '#shared/catalogue.ts';
import { min } from '#shared/money.ts';
import type { Speech } from '#shared/words/speech.ts';

/** What a tile says about money: `3.50`, `from 3.20`, `4.90 per kg`, or that the cashier types the price. */
export function priceOnTile({ pricing, variants }: Product, { say, amount }: Speech): string {
  switch (pricing.kind) {
    case 'open':
      return say('product.open');
    case 'weighed':
      return say('product.perKilogram', { price: amount(pricing.perKilogram) });
    case 'fixed': {
      const lowest = variants.reduce((least, { price }) => min(least, price), pricing.price);
      const price = amount(lowest);
      return variants.length === 0 ? price : say('product.from', { price });
    }
  }
}
