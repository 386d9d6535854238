import type { Vinr } from '@vinr/sdk';
import type { TerminalId } from '#shared/ids.ts';
import type { PaymentList } from '../../reconciliation/sweep.ts';
import { observed } from './observation.ts';

const PAGE_SIZE = 100;

/** VINR's list of payments, in the till's words. Times go out in Unix seconds. */
export function vinrList(vinr: Vinr): PaymentList {
  return {
    async *list(terminalId: TerminalId, from: number, to: number) {
      const window = { fromDate: Math.floor(from / 1_000), toDate: Math.ceil(to / 1_000) };
      const payments = vinr.terminal.payments.list({ terminalId, ...window, limit: PAGE_SIZE });
      for await (const payment of payments) yield observed(payment);
    },
  };
}
