import type { Money } from '#shared/money.ts';
import { add, zero } from '#shared/money.ts';
import type { Modification } from './modification-machine.ts';
import { isDeadModification, isInDoubt, waitsForCard } from './modification-machine.ts';

/** Sums over refunds, in one currency. Captures count for nothing here: they change the attempt itself. */
type Sum = (modifications: readonly Modification[], currency: string) => Money;

/** Refunds that VINR has or may have: what may not be given back a second time. Only proof of the contrary frees it. */
export const promisedBack: Sum = sumOf((one) => !isDeadModification(one));

/** Refunds that VINR has taken up or carried out. */
export const givenBack: Sum = sumOf((one) => !isDeadModification(one) && isConfirmed(one));

/** Refunds that nobody has confirmed yet. */
export const doubtfulBack: Sum = sumOf((one) => !isDeadModification(one) && !isConfirmed(one));

const isConfirmed = (one: Modification): boolean => !isInDoubt(one) && !waitsForCard(one);

function sumOf(counts: (one: Modification) => boolean): Sum {
  return (modifications, currency) =>
    modifications
      .filter((one) => one.intent.kind === 'refund' && counts(one))
      .reduce((total, one) => add(total, one.intent.amount), zero(currency));
}
