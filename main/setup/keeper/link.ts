import type { KeeperOrder, KeeperReport } from './protocol.ts';

/** Main's end of the keeper, wherever that runs. */
export interface KeeperLink {
  readonly order: (order: KeeperOrder) => void;
  readonly onReport: (listener: (report: KeeperReport) => void) => void;
  /** Ends it, and all it knew. */
  readonly end: () => void;
}
