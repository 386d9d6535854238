import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { catalogueSchema } from '../catalogue-schema.ts';
import { judgeCatalogue, type Row } from '../judge-catalogue.ts';
import { exported, prepare } from './import-job.ts';

const directory = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const now = new Date(2026, 10, 21, 18, 0).getTime();
const files = (currency: string) => ({
  current: join(directory, 'catalogue.json'),
  before: join(directory, 'catalogue.before.json'),
  file: join(directory, 'sheet.csv'),
  currency,
  now,
  timeZone: 'Asia/Tokyo',
  headings: {},
  fields: null,
});

/** Names as people write them, those that a sheet must quote or guard among them. */
const name = fc
  .oneof(
    fc.constantFrom(
      '=SUM(A1)',
      "'=1+1",
      '-5 % off',
      '@home',
      '+ more',
      'a "b", c; d',
      "'",
      "O'Neill",
      '1.5',
      'ليمون',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map((text) => text.replace(/\p{C}/gu, '').trim())
  .filter((text) => text !== '');
const id = fc.stringMatching(/^[A-Za-z0-9_.-]{1,8}$/);
const barcode = fc.option(fc.stringMatching(/^[\x21-\x7e]{1,14}$/), { nil: undefined });
const amount = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 100_000_000 }));
const coming = fc.option(
  fc
    .uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1, maxLength: 3 })
    .chain((days) =>
      fc
        .tuple(...days.map(() => amount))
        .map((prices) =>
          [...days]
            .sort((a, b) => a - b)
            .map((day, at) => ({ from: `2027-01-${day}T06:0${at}`, price: prices[at] ?? 0 })),
        ),
    ),
  { nil: undefined },
);

const pricing = fc.oneof(
  fc.record({ price: amount, coming }),
  fc.record({ perKilogram: amount, coming }),
  fc.constant({ price: 'open' as const }),
);
const product = (categories: readonly string[]) =>
  fc
    .tuple(
      fc.record(
        {
          id,
          name,
          category: fc.constantFrom(...categories),
          taxClass: fc.constantFrom('food', 'Food', 'full'),
          favourite: fc.boolean(),
          barcode,
          hue: fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }),
          withdrawn: fc.option(fc.constant(true as const), { nil: undefined }),
          variants: fc.array(
            fc.record({
              id,
              name: name.map((text) => text.slice(0, 60).trim()),
              price: amount,
              barcode,
              coming,
            }),
            { maxLength: 3 },
          ),
        },
        { noNullPrototype: true },
      ),
      pricing,
    )
    .map(([row, priced]) => ({ ...row, ...priced }));

const catalogue = fc
  .uniqueArray(fc.record({ id, name, hue: fc.integer({ min: 0, max: 11 }) }), {
    minLength: 1,
    maxLength: 4,
    selector: (one) => one.id,
  })
  .chain((categories) =>
    fc.array(product(categories.map((one) => one.id)), { minLength: 1, maxLength: 6 }).map((products) => ({
      version: 1,
      taxClasses: [
        { id: 'food', label: 'Full', ratePpm: 20_000 },
        { id: 'Food', label: 'Other food', ratePpm: 0 },
        { id: 'full', label: 'Full', ratePpm: 80_000 },
      ],
      categories: categories.filter(({ id: one }) => products.some((row) => row.category === one)),
      products,
    })),
  );

it.each(['USD', 'JPY', 'KWD'])('an export in %s is brought in again as the same catalogue', (currency) => {
  fc.assert(
    fc.property(catalogue, (drawn) => {
      const text = JSON.stringify(drawn);
      // Two products of one id or barcode are no catalogue; that they are refused is told elsewhere.
      fc.pre(judgeCatalogue(text, currency).ok);
      writeFileSync(files(currency).current, text);
      writeFileSync(files(currency).file, exported(files(currency)));
      const again = prepare(files(currency), () => undefined);
      expect(again.kind === 'ready' ? again.content : again).toEqual(asKept(text));
    }),
    { numRuns: 300 },
  );
});

/** Without what a file may leave out. */
function asKept(text: string): CatalogueFileContent {
  const content = v.parse(v.pipe(v.string(), v.parseJson(), catalogueSchema), text);
  return { ...content, products: content.products.map((row) => JSON.parse(JSON.stringify(row)) as Row) };
}
