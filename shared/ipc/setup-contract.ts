import * as v from 'valibot';
import { PAPER_WIDTHS } from '../document.ts';
import { LANGUAGES } from '../preferences.ts';
import { printerHost } from '../printing.ts';
import { SETUP_STEPS, TIP_QUESTIONS, type SetupProblem, type SetupView } from '../setup.ts';
import { isTimeZone } from '../shop-clock.ts';
import { ROLES } from '../staff.ts';
import type { SetupRequestName } from './setup-channels.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80));
const terminalId = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/));
const personId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/));
/** A name or an address, with a port where it is another than 8443. Where to knock, never proof of who answers. */
const host = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z0-9.:[\]-]{1,255}$/));
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535));
const nothing = v.strictObject({});
const ofTerminal = v.strictObject({ terminalId });

export const setupInputs = {
  'setup.get': nothing,
  'setup.begin': v.strictObject({ as: v.picklist(['training', 'shop']) }),
  'setup.go': v.strictObject({ step: v.picklist(SETUP_STEPS) }),
  'setup.speak': v.strictObject({ language: v.picklist(LANGUAGES) }),
  'setup.shop': v.strictObject({
    name: text,
    address: v.pipe(v.array(text), v.maxLength(4)),
    tillId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,16}$/)),
    tillName: name,
  }),
  'setup.money': v.strictObject({
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    prices: v.picklist(['beforeTax', 'withTax']),
    timeZone: v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone)),
  }),
  'setup.consent': v.strictObject({ by: name }),
  'setup.withoutCloud': nothing,
  'setup.checkCloud': nothing,
  'setup.chooseAuthority': nothing,
  'setup.findAt': v.strictObject({ host }),
  'setup.addTerminal': ofTerminal,
  'setup.nameTerminal': v.strictObject({ terminalId, name }),
  'setup.removeTerminal': ofTerminal,
  'setup.chooseCertificate': ofTerminal,
  'setup.pair': ofTerminal,
  'setup.removePerson': v.strictObject({ personId }),
  'setup.selling': v.strictObject({ shifts: v.boolean(), tips: v.picklist(TIP_QUESTIONS) }),
  'setup.printer': v.strictObject({
    host: v.pipe(v.string(), v.trim(), printerHost),
    port,
    width: v.picklist(PAPER_WIDTHS),
    drawer: v.boolean(),
  }),
  'setup.withoutPrinter': nothing,
  'setup.testPrinter': nothing,
  'setup.check': nothing,
  'setup.pay': v.strictObject({ terminalId, by: name }),
  'setup.stopPaying': nothing,
  'setup.skipPayment': v.strictObject({ by: name }),
  'setup.finish': nothing,
} satisfies Record<SetupRequestName, v.GenericSchema>;

const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((secret) => secret.byteLength > 0 && secret.byteLength <= 4096),
);

/** What is told over the one-way port. Text as UTF-8 bytes, because bytes can be wiped and strings cannot. */
export const setupSecretSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('passphrase'),
    draftId: v.pipe(v.string(), v.maxLength(64)),
    secret: bytes,
  }),
  v.strictObject({
    kind: v.literal('cloudKey'),
    /** Of a relay that speaks VINR's API; null for VINR's own cloud. */
    relayUrl: v.nullable(v.pipe(v.string(), v.trim(), v.url(), v.maxLength(500))),
    /** Somebody has said that a key which may do everything with real money is meant. */
    fullKeyIsMeant: v.boolean(),
    secret: bytes,
  }),
  v.strictObject({
    kind: v.literal('pin'),
    personId,
    name,
    role: v.picklist(ROLES),
    secret: bytes,
  }),
]);

export type SetupSecret = v.InferOutput<typeof setupSecretSchema>;
export type SetupInput<N extends SetupRequestName> = v.InferInput<(typeof setupInputs)[N]>;
export type SetupParsed<N extends SetupRequestName> = v.InferOutput<(typeof setupInputs)[N]>;

interface Outputs {
  readonly 'setup.get': SetupView;
}
export type SetupOutput<N extends SetupRequestName> = N extends keyof Outputs ? Outputs[N] : null;

export type SetupAnswer<N extends SetupRequestName> =
  | { readonly ok: true; readonly value: SetupOutput<N> }
  | { readonly ok: false; readonly problem: SetupProblem };
