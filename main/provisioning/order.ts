import * as v from 'valibot';

/**
 * What an installer hands to a till: a JSON file that names the shop, the cloud and each terminal with its
 * certificate files. The line that the simulator prints when it is ready is such an order too.
 * Passphrases and keys in it are used once, to fill the vault, and kept nowhere.
 */
export type ProvisioningOrder = v.InferOutput<typeof schema>;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535));

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  training: v.optional(v.boolean()),
  shop: v.optional(
    v.object({
      name: text,
      address: v.optional(v.array(text), []),
      locale: v.optional(text, 'en-US'),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 currency such as USD')),
    }),
  ),
  till: v.optional(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,16}$/, 'must be 1 to 16 letters or digits')),
      name: text,
    }),
  ),
  cloud: v.optional(v.object({ url: v.pipe(v.string(), v.url()), secretKey: text })),
  terminals: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/)),
      name: v.optional(text),
      host: text,
      port: v.optional(port, 8443),
      caFile: text,
      clientP12File: text,
      passphrase: v.string(),
      group: v.optional(text),
    }),
  ),
  /** Who may decide about money when nobody else can. The PINs are hashed and forgotten. */
  supervisors: v.optional(
    v.array(v.object({ name: text, pin: v.pipe(v.string(), v.regex(/^\d{4,8}$/, 'must be 4 to 8 digits')) })),
  ),
  /** How much may wait on one terminal for the bank, at the shop's risk. `amount` in minor units. */
  offlineLimit: v.optional(v.object({ count: wholeNumber, amount: v.optional(wholeNumber) })),
  /** Agrees that keys may be kept where the operating system does not protect them. Recorded with its time. */
  weakKeyStoreConsent: v.optional(v.object({ by: text })),
  /** Present in the simulator's line: where its cardholders are played. */
  control: v.optional(v.object({ url: v.pipe(v.string(), v.url()) })),
});

/** Its message is one sentence for the person at the keyboard, remedy included. Never holds a secret. */
export class ProvisioningFailure extends Error {
  override readonly name = 'ProvisioningFailure';
}

export function parseOrder(json: string, from: string): ProvisioningOrder {
  const parsed = v.safeParse(schema, parseJson(json, from));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'the top level';
  throw new ProvisioningFailure(`${from}: ${where} is missing or wrong. Correct that field and start again.`);
}

function parseJson(json: string, from: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new ProvisioningFailure(`${from} is not JSON. Give the file that holds the provisioning order.`);
  }
}
