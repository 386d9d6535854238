import type { Finding } from '../finding.ts';
import { failed, notChecked, ok, warning } from '../finding.ts';

/** Beyond this VINR takes signed messages for old. */
const WRONG_MS = 300_000;
const NOTICEABLE_MS = 30_000;
/** The header has whole seconds, so on average the time is half a second later than it says. */
const HALF_A_SECOND = 500;

/** How far a `Date` header is ahead of this computer, ms; `asked` and `heard` are its wall times around it. */
export function offsetOf(date: string | undefined, asked: number, heard: number): number | null {
  const told = Date.parse(date ?? '');
  return Number.isNaN(told) ? null : told + HALF_A_SECOND - (asked + heard) / 2;
}

/** `offsetMs`: the other clock minus this computer's; null when nobody told the time. `whose`: who told it. */
export function judgeClock(offsetMs: number | null, whose: string): Finding {
  if (offsetMs === null) return notChecked('noTime');
  const size = Math.abs(offsetMs);
  const seconds = Math.max(1, Math.round(size / 1000));
  if (size < NOTICEABLE_MS) return ok('clock.right', { whose, seconds });
  const way = offsetMs > 0 ? 'behind' : 'ahead';
  if (size < WRONG_MS) return warning('clock.off', 'setClock', { whose, way, seconds });
  return failed('clock.wrong', 'setClock', { whose, way, minutes: Math.round(seconds / 60) });
}
