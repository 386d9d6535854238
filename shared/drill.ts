/** A case that a cashier plays on the training till, and how they did. */
export const DRILLS = ['partialApproval', 'deadLan', 'lateApproval', 'refund'] as const;
export type DrillId = (typeof DRILLS)[number];

/** What the till shows of a drill: while it runs, and its result until somebody has read it. */
export interface DrillView {
  readonly id: DrillId;
  /** Wall time of its start, ms since the epoch. */
  readonly since: number;
  /** Null while it runs. */
  readonly result: DrillResult | null;
}

export interface DrillResult {
  /** Every step was done, and none of them wrongly. */
  readonly passed: boolean;
  readonly steps: readonly DrillStep[];
}

/** One thing that the case asked for. Nobody is told of it before the drill is over. */
export type DrillStep =
  | { readonly step: DrillStepName; readonly verdict: 'right' | 'missing' }
  | { readonly step: RiskyStepName; readonly verdict: 'wrong' };

/** Steps that can be done wrongly, not only left out. */
export type RiskyStepName =
  /** The rest of a part payment was settled. */
  | 'rest'
  /** The card was taken through the internet, as if nothing had happened. */
  | 'internet'
  /** Nothing was taken a second time while nobody knew. */
  | 'alone'
  /** All that the card gave went back to it, and no more. */
  | 'giveBack';

export type DrillStepName =
  | RiskyStepName
  | 'charge'
  /** The sale was brought to its end. */
  | 'finish'
  /** The terminal's answer was waited for. */
  | 'answer'
  /** VINR's word that the money has gone back was waited for. */
  | 'gone';
