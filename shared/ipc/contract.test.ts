import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMMANDS, PUSHES, QUERIES } from './channels.ts';
import { inputs } from './contract.ts';
import { SETUP_REQUESTS, SETUP_SECRETS } from './setup-channels.ts';
import { setupInputs } from './setup-contract.ts';

/** As much of a valibot schema as a review looks at. */
interface Schema {
  readonly type: string;
  /** Itself, as it was before, and what is done to it then. */
  readonly pipe?: readonly Schema[];
  readonly requirement?: unknown;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly options?: readonly (Schema | string)[];
}

interface Field {
  readonly path: string;
  readonly schema: Schema;
}

const isSchema = (part: unknown): part is Schema => typeof part === 'object' && part !== null;

/** Every schema in a row, the row first. */
function fieldsOf(schema: Schema, path: string): Field[] {
  const { entries = {}, wrapped, item, key, value, options = [] } = schema;
  const inside: (readonly [string, unknown])[] = [
    ...Object.entries(entries).map(([name, part]) => [`${path}.${name}`, part] as const),
    ...options.map((part, index) => [`${path}|${index}`, part] as const),
    ...[wrapped].map((part) => [path, part] as const),
    ...[item, value].map((part) => [`${path}[]`, part] as const),
    [`${path}{}`, key],
  ];
  return [{ path, schema }, ...inside.flatMap(([to, part]) => (isSchema(part) ? fieldsOf(part, to) : []))];
}

const ROWS: readonly (readonly [string, v.GenericSchema])[] = [
  ...Object.entries(inputs),
  ...Object.entries(setupInputs),
];
const fields = ROWS.flatMap(([name, schema]) => fieldsOf(schema as unknown as Schema, name));
const ofType = (...types: string[]) => fields.filter(({ schema }) => types.includes(schema.type));
const has = ({ schema }: Field, ...actions: string[]) =>
  actions.every((action) => actionsOf(schema).some(({ type }) => type === action));
/** Of a pipe that goes on from another, those of both. */
const actionsOf = ({ pipe = [] }: Schema): readonly Schema[] =>
  pipe.flatMap((part) => (part.pipe === undefined ? [part] : actionsOf(part)));
const pathsOf = (some: readonly Field[]) => some.map(({ path }) => path);

const GOLDEN = join(import.meta.dirname, 'bridge.golden.txt');

it('the bridges are those of the golden list: whoever adds a name adds it there, having thought of a hostile page', () => {
  const bridges = {
    'till query': QUERIES,
    'till command': COMMANDS,
    'till push': PUSHES,
    'setUp request': SETUP_REQUESTS,
    'setUp secret': SETUP_SECRETS,
  };
  const names = Object.entries(bridges).flatMap(([kind, some]) => some.map((name) => `${kind} ${name}`));
  expect(readFileSync(GOLDEN, 'utf8').trim().split('\n').sort()).toEqual(names.sort());
});

describe('every row of the bridges', () => {
  it('is of a channel, and every channel has one', () => {
    const names = [...QUERIES, ...COMMANDS, ...SETUP_REQUESTS];
    expect(ROWS.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  it('is made of kinds that this review knows', () => {
    const known = ['strict_object', 'optional', 'nullable', 'array', 'variant', 'union', 'record'];
    const plain = ['string', 'number', 'boolean', 'picklist', 'literal'];
    const strange = fields.filter(({ schema: { type } }) => ![...known, ...plain].includes(type));
    expect(pathsOf(strange)).toEqual([]);
  });

  it('refuses keys that it does not name', () => {
    expect(ROWS.filter(([, { type }]) => type !== 'strict_object').map(([name]) => name)).toEqual([]);
  });

  it('bounds every text', () => {
    const unbounded = ofType('string').filter(
      (field) => !['regex', 'max_length', 'length'].some((action) => has(field, action)),
    );
    expect(pathsOf(unbounded)).toEqual([]);
    const endless = ofType('string').filter((field) => {
      const pattern = actionsOf(field.schema).find(({ type }) => type === 'regex')?.requirement;
      const isBounded = pattern instanceof RegExp && /^\^(?:[^*+]|\\\+|\[[^\]]*\])*\$$/.test(pattern.source);
      return !has(field, 'max_length') && !has(field, 'length') && !isBounded;
    });
    expect(pathsOf(endless), 'a pattern without a bound needs a maxLength beside it').toEqual([]);
  });

  it('takes whole numbers only, between two bounds', () => {
    const loose = ofType('number').filter((field) => !has(field, 'integer', 'min_value', 'max_value'));
    expect(pathsOf(loose)).toEqual([]);
  });

  it('bounds every list', () => {
    expect(pathsOf(ofType('array').filter((field) => !has(field, 'max_length')))).toEqual([]);
  });
});

/**
 * Where a page may say where something is. All are for installers: a printer, behind a manager's PIN or in the set-up,
 * and a terminal, in the set-up. `reference` is the number on a customer's voucher.
 */
const PLACES = new Set([
  'hardware.set.printing.printers[].connection|0.host',
  'setup.findAt.host',
  'setup.printer.host',
]);
const REFERENCES = new Set(['tender.other.reference']);

describe('a page says what it wants, and not', () => {
  const rows = new Set(ROWS.map(([name]) => name));
  const named = (pattern: RegExp, allowed: ReadonlySet<string>) =>
    pathsOf(fields).filter(
      (path) => pattern.test(path.split('.').at(-1) ?? '') && !allowed.has(path) && !rows.has(path),
    );

  it('where: no host, address of a file, or URL', () =>
    expect(
      named(/^(host|path|url|uri|file|folder|directory)|(Host|Path|Url|Uri|File|Folder|Directory)/, PLACES),
    ).toEqual([]));

  it('where by an id: none can be written as a path or an address', () => {
    // Those of terminals and places are VINR's and opaque; the SDK encodes them where they stand in a path.
    const ids = ofType('string').filter(
      ({ path }) => /(\bi|I)ds?(\[\])?$/.test(path) && !/(terminal|location)Ids?/.test(path),
    );
    expect(ids.length).toBeGreaterThan(20);
    const places = ['../x', '/etc/passwd', 'https://x.example', 'a\\b', 'a b', 'x'.repeat(200)];
    const taken = ids.filter(({ schema }) =>
      places.some((place) => v.safeParse(schema as unknown as v.GenericSchema, place).success),
    );
    expect(pathsOf(taken)).toEqual([]);
  });

  it('by which key or reference', () =>
    expect(named(/^reference|idempotency|secret|passphrase|pem|p12|certificate/i, REFERENCES)).toEqual([]));
});
