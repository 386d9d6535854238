import type { FleetOrder, FleetOrderEnd } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';

/** What managers told VINR to do with terminals: who, what, and whether VINR took it. No money. */
export type FleetFact =
  /** Written on a connection to VINR, before the first byte of the order. */
  | {
      readonly type: 'fleet.ordered';
      readonly orderId: string;
      /** Null for an order that is about no terminal yet, or about a location. */
      readonly terminalId: TerminalId | null;
      readonly order: FleetOrder;
      /** Who sold; null on a till without staff. */
      readonly by: string | null;
      readonly grantedBy?: string;
    }
  /** `terminalId`: of a terminal that was activated by it. */
  | {
      readonly type: 'fleet.ended';
      readonly orderId: string;
      readonly end: FleetOrderEnd;
      readonly terminalId: TerminalId | null;
    };

export const isFleetFact = (fact: { readonly type: string }): fact is FleetFact =>
  fact.type.startsWith('fleet.');
