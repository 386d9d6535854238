import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import type { Settings } from '../settings/settings.ts';

/** What this till's settings put onto every paper. */
export const stationeryOf = ({ shop, till, training, receipts }: Settings): Stationery => ({
  shop: { name: shop.name, address: shop.address },
  till: { id: till.id, name: till.name },
  training,
  logo: receipts.logo,
  footer: receipts.footer,
  code: receipts.code,
});
