import * as v from 'valibot';
import { hoursSchema } from '#shared/hours.ts';

/** Only loopback may be asked without TLS: nobody is on that line. What arrives is signed either way. */
const FEED = 'must be an https address such as https://updates.example.com/till/';
const feed = v.pipe(v.string(), v.url(FEED), v.check(isSafe, FEED));

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(hostname));
}

/** Where newer versions of the till come from, and when they may be put in. */
export const updatesSchema = v.strictObject({
  /** Null: nobody is asked, nothing is loaded. */
  feed: v.optional(v.nullable(feed), null),
  hours: v.optional(hoursSchema, { from: '22:00', to: '05:00' }),
});

export type UpdateSettings = Readonly<v.InferOutput<typeof updatesSchema>>;
export const DEFAULT_UPDATES: UpdateSettings = v.parse(updatesSchema, {});
