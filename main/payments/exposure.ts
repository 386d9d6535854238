import type { TerminalId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, sum } from '#shared/money.ts';
import type { Exposure } from '#shared/terminal.ts';
import { takenBy } from './payment-machine.ts';
import type { Attempt } from './payment-machine.ts';

/** The most that may wait on one terminal for the bank, at the shop's risk. */
export interface ExposureLimit {
  /** Approvals. */
  readonly count: number;
  /** Minor units in the shop's currency; null when only their number is bounded. */
  readonly amount: number | null;
}

/** What waits on that terminal for the bank, of at most `limit`; null when nothing does. */
export function exposureOn(
  terminalId: TerminalId,
  watched: Iterable<Attempt>,
  currency: string,
  { count: most }: ExposureLimit,
): Exposure | null {
  const waiting = [...watched].filter(
    ({ intent, standing }) => intent.terminalId === terminalId && standing.kind === 'settled',
  );
  const [first] = waiting;
  if (first === undefined) return null;
  const since = waiting.reduce((oldest, { startedAt }) => Math.min(oldest, startedAt), first.startedAt);
  return { count: waiting.length, most, amount: sum(waiting.map(takenBy), currency), since };
}

/** Whether another charge of `next` could pass the limit, were it approved without the bank too. */
export function isAtLimit(exposure: Exposure | null, limit: ExposureLimit, next: Money): boolean {
  if (exposure === null) return false;
  const isTooMany = exposure.count >= limit.count;
  const most = limit.amount;
  return isTooMany || (most !== null && compare(add(exposure.amount, next), { ...next, amount: most }) > 0);
}
