import * as v from 'valibot';
import { counterSchema } from '#shared/counter.ts';
import { printingSchema } from '#shared/printing.ts';
import { backupSchema } from '../settings/settings.ts';
import {
  lockAfterMinutes,
  pricing,
  rightsSchema,
  signInAtStart,
  staffMember,
} from '../settings/staff-schema.ts';
import { shiftsSchema } from '../settings/shifts-schema.ts';
import { kioskSchema } from '../kiosk/kiosk-schema.ts';
import { updatesSchema } from '../updates/updates-schema.ts';

/**
 * What an installer hands to a till: a JSON file that names the shop, the cloud and each terminal with its
 * certificate files. The line that the simulator prints when it is ready is such an order too.
 * Passphrases and keys in it are used once, to fill the vault, and kept nowhere.
 */
export type ProvisioningOrder = v.InferOutput<typeof schema>;

const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.maxLength(200, 'must be at most 200 characters'),
);
const PORT = 'must be a port from 1 to 65535';
const port = v.pipe(v.number(), v.integer(PORT), v.minValue(1, PORT), v.maxValue(65_535, PORT));
const url = v.pipe(v.string(), v.url('must be a URL such as https://api.example.com'));

const pin = v.pipe(v.string(), v.regex(/^\d{4,8}$/, 'must be 4 to 8 digits'));

const WHOLE = 'must be a whole number from 0 up';
const wholeNumber = v.pipe(v.number(), v.integer(WHOLE), v.minValue(0, WHOLE));

/** What is said of a till besides its terminals. */
const tillFields = {
  training: v.optional(v.boolean()),
  shop: v.optional(
    v.strictObject({
      name: text,
      address: v.optional(v.array(text), []),
      locale: v.optional(text, 'en-US'),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 currency such as USD')),
      ...pricing,
    }),
  ),
  till: v.optional(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,16}$/, 'must be 1 to 16 letters or digits')),
      name: text,
    }),
  ),
  cloud: v.optional(
    v.object({
      /** Of a relay that speaks VINR's API; left out for VINR's own cloud. */
      url: v.optional(url),
      secretKey: text,
      /** Somebody has said that a key which may do everything with real money is meant. */
      fullKeyIsMeant: v.optional(v.boolean(), false),
    }),
  ),
  /** Who may decide about money when nobody else can. The PINs are hashed and forgotten. */
  supervisors: v.optional(v.array(v.object({ name: text, pin }))),
  /** Who signs in here, each with a PIN that nobody else has. The PINs are hashed and forgotten. */
  staff: v.optional(v.array(v.strictObject({ ...staffMember, pin }))),
  rights: v.optional(rightsSchema),
  signInAtStart: v.optional(signInAtStart),
  lockAfterMinutes: v.optional(lockAfterMinutes),
  counter: v.optional(counterSchema),
  backup: v.optional(backupSchema),
  /** Printers and when they print; taken whole. */
  printing: v.optional(printingSchema),
  /** How this till keeps its drawer. */
  shifts: v.optional(shiftsSchema),
  kiosk: v.optional(kioskSchema),
  updates: v.optional(updatesSchema),
  /** How much may wait on one terminal for the bank, at the shop's risk. `amount` in minor units. */
  offlineLimit: v.optional(v.strictObject({ count: wholeNumber, amount: v.optional(wholeNumber) })),
  /** Agrees that keys may be kept where the operating system does not protect them. Recorded with its time. */
  weakKeyStoreConsent: v.optional(v.object({ by: text })),
};

const schema = v.object({
  ...tillFields,
  terminals: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/, 'must be the id from the VINR Dashboard')),
      name: v.optional(text),
      host: text,
      port: v.optional(port, 8443),
      caFile: text,
      clientP12File: text,
      passphrase: v.string(),
      /** A certificate that ends before the one in use is meant. */
      olderIsMeant: v.optional(v.boolean()),
      group: v.optional(text),
    }),
  ),
  /** Present in the simulator's line: where its cardholders are played. */
  control: v.optional(v.object({ url })),
});

/** The settings file of a roll-out: an order without terminals. A misspelt field must not pass for an absent one. */
const rollOutSchema = v.strictObject(tillFields);
export type RollOut = v.InferOutput<typeof rollOutSchema>;

/** Its message is one sentence for the person at the keyboard, remedy included. Never holds a secret. */
export class ProvisioningFailure extends Error {
  override readonly name = 'ProvisioningFailure';
}

export const parseOrder = (json: string, from: string): ProvisioningOrder => parse(schema, json, from);
export const parseRollOut = (json: string, from: string): RollOut => parse(rollOutSchema, json, from);

function parse<T>(wanted: v.GenericSchema<unknown, T>, json: string, from: string): T {
  const parsed = v.safeParse(wanted, parseJson(json, from));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'the top level';
  throw new ProvisioningFailure(`${from}: ${where} ${wrongIn(issue)}. Correct that field and start again.`);
}

/** Valibot's own messages quote what they found, which may be a secret; ours begin with "must". */
function wrongIn(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a known field';
  if (issue.input === undefined) return 'is missing';
  return issue.message.startsWith('must') ? issue.message : `must be ${issue.expected ?? 'different'}`;
}

function parseJson(json: string, from: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new ProvisioningFailure(`${from} is not JSON. Give the file that holds the provisioning order.`);
  }
}
