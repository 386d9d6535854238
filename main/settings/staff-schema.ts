import * as v from 'valibot';
import { isTimeZone } from '#shared/shop-clock.ts';
import { PLAIN_ACTS, ROLES } from '#shared/staff.ts';

const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.maxLength(80, 'must be at most 80 characters'),
);
export const staffId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,32}$/, 'must be 1 to 32 letters, digits, _ or -'),
);

/** What an installer's order and the settings file say of somebody alike. */
export const staffMember = { id: staffId, name: text, role: v.picklist(ROLES) };

export const staffSchema = v.strictObject({
  ...staffMember,
  /** A slow hash. */
  pinHash: text,
  pinLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(8))),
});

const PPM = 'must be parts per million from 0 to 1000000';
const AMOUNT = 'must be minor units from 0 up, or null for any';
const rights = v.strictObject({
  acts: v.optional(v.array(v.picklist(PLAIN_ACTS))),
  discountPpm: v.optional(v.pipe(v.number(), v.integer(PPM), v.minValue(0, PPM), v.maxValue(1_000_000, PPM))),
  refund: v.optional(v.nullable(v.pipe(v.number(), v.integer(AMOUNT), v.minValue(0, AMOUNT)))),
});

/** What a role may do, where the shop decided otherwise than `DEFAULT_RIGHTS`. */
export const rightsSchema = v.strictObject({
  cashier: v.optional(rights),
  supervisor: v.optional(rights),
  manager: v.optional(rights),
});

/** Minutes without a touch; 0 for never. */
const MINUTES = 'must be whole minutes from 0 to 240';
export const lockAfterMinutes = v.pipe(
  v.number(),
  v.integer(MINUTES),
  v.minValue(0, MINUTES),
  v.maxValue(240, MINUTES),
);

/** `lock`, or the id of whoever the till starts with. */
export const signInAtStart = v.union(
  [v.literal('lock'), staffId],
  'must be "lock" or the id of somebody on the staff',
);

const ZONE = 'must be a time zone such as Europe/Berlin';
const STEP = 'must be minor units from 1 up';
/** How prices are meant, and the smallest amount of cash. */
export const pricing = {
  /** Whether prices in the catalogue hold the tax. */
  prices: v.optional(v.picklist(['beforeTax', 'withTax']), 'beforeTax'),
  /** Cash is rounded to this, minor units: 5 where the smallest coin is 0.05. */
  cashStep: v.optional(v.pipe(v.number(), v.integer(STEP), v.minValue(1, STEP), v.maxValue(10_000, STEP)), 1),
  /** Days, hours and papers go by it. Absent: by this computer's. */
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, ZONE))),
};
