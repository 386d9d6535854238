import { mkdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { counterSchema, DEFAULT_COUNTER } from '#shared/counter.ts';
import type { TerminalId } from '#shared/ids.ts';
import { DEFAULT_RECEIPTS, receiptsSchema } from './receipts-schema.ts';
import { notWritten, replaceFile } from './replace-file.ts';
import { DEFAULT_SHIFTS } from '#shared/shift.ts';
import { testPaymentSchema } from '#shared/test-payment.ts';
import { settingsFile } from '../profile-files.ts';
import { DEFAULT_KIOSK, kioskSchema } from '../kiosk/kiosk-schema.ts';
import { DEFAULT_UPDATES, updatesSchema } from '../updates/updates-schema.ts';
import { shiftsSchema } from './shifts-schema.ts';
import { lockAfterMinutes, pricing, rightsSchema, signInAtStart, staffSchema } from './staff-schema.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const terminalId = v.pipe(
  text,
  v.transform((id) => id as TerminalId),
);

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const terminalSchema = v.strictObject({
  id: terminalId,
  /** The name on the sticker. */
  name: text,
  host: text,
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  model: v.nullable(text),
  /** The VINR terminal CA that this terminal's certificate must lead to. PEM. */
  caPem: text,
  /** Terminals of one group stand in for one another. */
  group: v.optional(v.nullable(text), null),
});

export const backupSchema = v.strictObject({
  /** Null: backups are made nowhere. */
  folder: v.optional(v.nullable(text), null),
  everyHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(168)), 24),
  /** The latest of each of that many days, then of each of that many months. */
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 14),
  keepMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240)), 24),
});

export const DEFAULT_BACKUP = v.parse(backupSchema, {});

const schema = v.strictObject({
  version: v.literal(1),
  shop: v.strictObject({
    name: text,
    address: v.array(v.string()),
    locale: text,
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    ...pricing,
  }),
  till: v.strictObject({ id: text, name: text }),
  /** No real money: the till's terminals are the simulator's. */
  training: v.boolean(),
  cloudUrl: v.nullable(v.pipe(v.string(), v.url())),
  terminals: v.array(terminalSchema),
  activeTerminalId: v.nullable(terminalId),
  /** Who signs in here. None: whoever stands at the till sells, and nothing locks. */
  staff: v.optional(v.array(staffSchema), []),
  rights: v.optional(rightsSchema, {}),
  signInAtStart: v.optional(signInAtStart, 'lock'),
  lockAfterMinutes: v.optional(lockAfterMinutes, 0),
  counter: v.optional(counterSchema, DEFAULT_COUNTER),
  /** How this till keeps its drawer. Absent: without shifts. */
  shifts: v.optional(shiftsSchema, DEFAULT_SHIFTS),
  receipts: v.optional(receiptsSchema, DEFAULT_RECEIPTS),
  /** Who may decide about money besides the staff. PINs only as slow hashes. */
  supervisors: v.optional(v.array(v.strictObject({ name: text, pinHash: text })), []),
  /** How much may wait on one terminal for the bank; null for what its model stores. Minor units. */
  offlineLimit: v.optional(
    v.nullable(v.strictObject({ count: wholeNumber, amount: v.nullable(wholeNumber) })),
    null,
  ),
  /** Where copies of the journal go, how often, and how long they are kept. */
  backup: v.optional(backupSchema, {}),
  /** What became of the test payment of the set-up; null when nobody has said. */
  testPayment: v.optional(v.nullable(testPaymentSchema), null),
  /** How this computer serves as a till. */
  kiosk: v.optional(kioskSchema, DEFAULT_KIOSK),
  /** Where newer versions come from. */
  updates: v.optional(updatesSchema, DEFAULT_UPDATES),
  /** A supervisor's consent to a key store that does not protect keys. `at`: wall time, ms. */
  weakKeyStoreConsent: v.nullable(v.strictObject({ by: text, at: v.number() })),
});

type DeepReadonly<T> = T extends string | number | boolean | null
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** What an installer has decided about this till. No secrets: those are in the vault. */
export type Settings = DeepReadonly<v.InferOutput<typeof schema>>;
export type BackupSettings = Settings['backup'];
export type TerminalSettings = Settings['terminals'][number];

/** Its message names the file and the remedy. The file stays as it is. */
export class SettingsFailure extends Error {
  override readonly name = 'SettingsFailure';
}

/** Null when the till has not been set up yet. Rejects with a `SettingsFailure` when the file makes no sense. */
export async function readSettings(profile: string): Promise<Settings | null> {
  const file = settingsFile(profile);
  const json = await readFile(file, 'utf8').catch((error: unknown) => absent(error, file));
  return json === null ? null : parse(json, file);
}

/** Replaces the settings whole; after a crash, or a `SettingsFailure`, there are the old ones or the new. */
export async function writeSettings(profile: string, settings: Settings): Promise<void> {
  const checked = v.parse(schema, settings);
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const file = settingsFile(profile);
  await replaceFile(file, `${JSON.stringify(checked, null, 2)}\n`).catch((error: unknown) => {
    throw new SettingsFailure(notWritten(file, error), { cause: error });
  });
}

/**
 * Changes what is in the file, whoever wrote it last. Settings have several writers (the till, provisioning), and none
 * may bring back what another has just replaced.
 */
export async function changeSettings(
  profile: string,
  change: (now: Settings) => Settings,
): Promise<Settings> {
  const now = await readSettings(profile);
  if (now === null) throw new SettingsFailure('This till has no settings yet. Provision it first.');
  const next = change(now);
  await writeSettings(profile, next);
  return next;
}

function absent(error: unknown, file: string): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw new SettingsFailure(`${file} cannot be read. Check that it belongs to this user.`, { cause: error });
}

function parse(json: string, file: string): Settings {
  const value = parseJson(json, file);
  if (isNewer(value))
    throw new SettingsFailure(
      `${file} was written by a newer version of the till. Install that version again.`,
    );
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const where = v.getDotPath(parsed.issues[0]) ?? 'the top level';
  throw new SettingsFailure(
    `${file} is wrong at ${where}. Correct it there, or move it away and provision again.`,
  );
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new SettingsFailure(
      `${file} is damaged. Put a copy in its place, or move it away and provision again.`,
    );
  }
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  typeof value.version === 'number' &&
  value.version > 1;
