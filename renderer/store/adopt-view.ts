import type { TillView } from '#shared/till.ts';

/**
 * Pushes and answers may overtake each other on their way here; the revision tells which is newer.
 * An equal revision is the same snapshot: keeping the one we hold saves a paint.
 */
export function adoptView(held: TillView | null, arrived: TillView): TillView {
  return held !== null && arrived.revision <= held.revision ? held : arrived;
}
