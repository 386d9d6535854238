import { mkdir, readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';
import { PAPER_WIDTHS } from '#shared/document.ts';
import type { TerminalId } from '#shared/ids.ts';
import { LANGUAGES } from '#shared/preferences.ts';
import type { PrintingSettings } from '#shared/printing.ts';
import { printerHost } from '#shared/printing.ts';
import { SETUP_STEPS, TIP_QUESTIONS } from '#shared/setup.ts';
import { isTimeZone } from '#shared/shop-clock.ts';
import { testPaymentSchema } from '#shared/test-payment.ts';
import { setUpFile } from '../profile-files.ts';
import { replaceFile } from '../settings/replace-file.ts';
import type { Settings } from '../settings/settings.ts';
import { staffSchema } from '../settings/staff-schema.ts';
import { printerIn } from './printer.ts';

const text = v.pipe(v.string(), v.nonEmpty());

const schema = v.strictObject({
  version: v.literal(1),
  step: v.picklist(SETUP_STEPS),
  language: v.nullable(v.picklist(LANGUAGES)),
  shop: v.nullable(v.strictObject({ name: text, address: v.array(v.string()) })),
  till: v.strictObject({ id: text, name: text }),
  money: v.nullable(
    v.strictObject({
      country: v.nullable(text),
      locale: text,
      currency: text,
      prices: v.picklist(['beforeTax', 'withTax']),
      cashStep: v.number(),
      /** IANA. Null: nobody has said, then it is the computer's. */
      timeZone: v.optional(v.nullable(v.pipe(text, v.check(isTimeZone))), null),
    }),
  ),
  consent: v.nullable(v.strictObject({ by: text, at: v.number() })),
  cloud: v.variant('kind', [
    v.strictObject({ kind: v.literal('open') }),
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({
      kind: v.literal('sealed'),
      key: v.picklist(['restricted', 'test', 'full', 'relay']),
      relayUrl: v.nullable(text),
      /** No real money moves by this key. */
      isTest: v.boolean(),
    }),
  ]),
  caPem: v.nullable(text),
  terminals: v.array(
    v.strictObject({
      id: v.pipe(
        text,
        v.transform((id) => id as TerminalId),
      ),
      name: text,
      host: text,
      port: v.number(),
      model: v.nullable(text),
      group: v.nullable(text),
    }),
  ),
  staff: v.array(staffSchema),
  selling: v.nullable(v.strictObject({ shifts: v.boolean(), tips: v.picklist(TIP_QUESTIONS) })),
  /** Null while nobody has said whether there is one. `none`: printers stay as they are. */
  printer: v.nullable(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('none') }),
      v.strictObject({
        kind: v.literal('network'),
        host: printerHost,
        port: v.number(),
        width: v.picklist(PAPER_WIDTHS),
        drawer: v.boolean(),
      }),
    ]),
  ),
  /** What became of the test payment; null while nobody has made or skipped one. */
  payment: v.nullable(testPaymentSchema),
});

type Frozen<T> = T extends string | number | boolean | null ? T : { readonly [K in keyof T]: Frozen<T[K]> };

/** What has been answered so far. No secret is in it: those are sealed in the vault as they come, PINs hashed. */
export type Draft = Frozen<v.InferOutput<typeof schema>>;
export type DraftTerminal = Draft['terminals'][number];

export const EMPTY_DRAFT: Draft = {
  version: 1,
  step: 'welcome',
  language: null,
  shop: null,
  till: { id: 'T1', name: 'Till 1' },
  money: null,
  consent: null,
  cloud: { kind: 'open' },
  caPem: null,
  terminals: [],
  staff: [],
  selling: null,
  printer: null,
  payment: null,
};

/** What a till that sells already was set up with; `cloud` says what is sealed for it. */
export function draftFrom(settings: Settings, cloud: Draft['cloud'], printing: PrintingSettings): Draft {
  const { shop, till, terminals, staff, shifts, counter, weakKeyStoreConsent } = settings;
  return {
    ...EMPTY_DRAFT,
    // Whoever comes to a till without people comes to name them.
    step: staff.length === 0 ? 'staff' : 'terminals',
    shop: { name: shop.name, address: shop.address },
    till,
    money: {
      country: new Intl.Locale(shop.locale).region ?? null,
      locale: shop.locale,
      currency: shop.currency,
      prices: shop.prices,
      cashStep: shop.cashStep,
      timeZone: shop.timeZone ?? null,
    },
    consent: weakKeyStoreConsent,
    cloud,
    caPem: terminals[0]?.caPem ?? null,
    terminals: terminals.map(({ id, name, host, port, model, group }) => ({
      id,
      name,
      host,
      port,
      model,
      group,
    })),
    staff,
    selling: { shifts: shifts.mode === 'required', tips: counter.tip.mode },
    printer: printerIn(printing),
    payment: settings.testPayment,
  };
}

/** A set-up that was left by a version that did not ask for the shop's zone: what the till goes by stays. */
export function takenUp(left: Draft, before: Settings | null): Draft {
  const timeZone = left.money?.timeZone ?? before?.shop.timeZone ?? null;
  return { ...left, money: left.money === null ? null : { ...left.money, timeZone } };
}

/** Null when no set-up is under way; what cannot be read is none either: answers are asked for again. */
export async function readDraft(profile: string): Promise<Draft | null> {
  const json = await readFile(setUpFile(profile), 'utf8').catch(() => null);
  if (json === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json);
  return parsed.success ? parsed.output : null;
}

export async function writeDraft(profile: string, draft: Draft): Promise<void> {
  await mkdir(profile, { recursive: true, mode: 0o700 });
  await replaceFile(setUpFile(profile), `${JSON.stringify(draft, null, 2)}\n`);
}

export const forgetDraft = (profile: string): Promise<void> => rm(setUpFile(profile), { force: true });
