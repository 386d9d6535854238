import type { TillView } from '#shared/till.ts';
import { keepSame } from './keep-same.ts';

/**
 * Pushes and answers may overtake each other on their way here; the revision tells which is newer.
 * An equal revision is the same snapshot: keeping the one we hold saves a paint, and so does every part of a newer one
 * that has not changed.
 */
export function adoptView(held: TillView | null, arrived: TillView): TillView {
  return held !== null && arrived.revision <= held.revision ? held : keepSame(held, arrived);
}
