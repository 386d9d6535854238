import type { CustomerDisplayMode } from '#shared/counter.ts';
import type { CustomerView } from '#shared/customer.ts';
import type { TillView } from '#shared/till.ts';
import type { Dispatch } from '../ipc/dispatcher.ts';

export interface RunningTill {
  readonly dispatch: Dispatch;
  readonly view: () => TillView;
  /** Calls back with every snapshot from now on. */
  readonly onTill: (listener: (view: TillView) => void) => void;
  /** Calls back with every code that a device read which is no keyboard. */
  readonly onScan: (listener: (code: string) => void) => void;
  /** What the customer sees of that snapshot. */
  readonly forCustomer: (view: TillView) => CustomerView;
  readonly customerDisplay: CustomerDisplayMode;
  readonly stop: () => Promise<void>;
}
