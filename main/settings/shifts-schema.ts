import * as v from 'valibot';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import { DEFAULT_SHIFTS } from '#shared/shift.ts';

const AMOUNT = 'must be whole minor units, 1 or more';
const value = v.pipe(
  v.number(),
  v.integer(AMOUNT),
  v.minValue(1, AMOUNT),
  v.maxValue(LARGEST_AMOUNT, AMOUNT),
);
const LIMIT = 'must be whole minor units from 0 up';

/** What an installer's order and the settings file say of shifts alike. */
export const shiftsSchema = v.strictObject({
  mode: v.optional(v.picklist(['required', 'off'], 'must be "required" or "off"'), DEFAULT_SHIFTS.mode),
  blindCount: v.optional(v.boolean(), DEFAULT_SHIFTS.blindCount),
  /** Notes and coins of this shop in minor units; null for those of its currency. */
  denominations: v.optional(
    v.nullable(
      v.pipe(
        v.array(value),
        v.minLength(1, 'must name a note or a coin'),
        v.maxLength(40, 'must name at most 40'),
      ),
    ),
    null,
  ),
  /** Above this difference somebody must agree to a close. Minor units. */
  differenceLimit: v.optional(
    v.pipe(v.number(), v.integer(LIMIT), v.minValue(0, LIMIT), v.maxValue(LARGEST_AMOUNT, LIMIT)),
    DEFAULT_SHIFTS.differenceLimit,
  ),
});
