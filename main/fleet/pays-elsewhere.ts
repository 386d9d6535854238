import type { TerminalId } from '#shared/ids.ts';
import type { PaymentList } from '../reconciliation/sweep.ts';

/** No cardholder stands at a terminal for longer, ms. */
const RECENT_MS = 10 * 60_000;
/** VINR's words for a payment that a terminal is busy with. */
const OPEN: ReadonlySet<string> = new Set(['created', 'pending', 'processing']);

/** Asks VINR whether a payment is open on a terminal, whoever ordered it. */
export const paysElsewhere =
  (list: PaymentList, wall: () => number) =>
  async (id: TerminalId): Promise<boolean> => {
    const now = wall();
    for await (const { status } of list.list(id, now - RECENT_MS, now + RECENT_MS))
      if (OPEN.has(status)) return true;
    return false;
  };
