import type { SaleId, TenderId } from '#shared/ids.ts';
import type { Fact } from '../facts.ts';

/** A fact that no other call returns, of any kind that the journal may hold. */
export const someFact = (till: string): Fact => ({ type: 'till.started', version: '0.1.0', till });

/** About as large as the facts of a payment are, in bytes of JSON. */
export const largeFact = (till: string, bytes: number): Fact => someFact(till.padEnd(bytes, '.'));

export const tenderFact = (tenderId: string): Fact => ({
  type: 'payment.cancelWanted',
  saleId: 'sale' as SaleId,
  tenderId: tenderId as TenderId,
  attempt: 1,
});
