import {
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportProblem } from '#shared/catalogue-import.ts';
import { apply, exported, prepare } from './import-job.ts';

let directory = '';
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'import-'))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const task = () => ({
  file: join(directory, 'sheet.csv'),
  current: join(directory, 'catalogue.json'),
  before: join(directory, 'catalogue.before.json'),
  currency: 'EUR',
  // Saturday in Tokyo, where the shop is; still Friday in London.
  now: Date.UTC(2026, 10, 20, 16, 0),
  timeZone: 'Asia/Tokyo',
  headings: {},
  fields: null,
});

const reading = (sheet: string | Uint8Array) => {
  writeFileSync(task().file, sheet);
  return prepare(task(), () => undefined);
};

const problemsIn = (sheet: string | Uint8Array): readonly Partial<ImportProblem>[] => {
  const prepared = reading(sheet);
  return prepared.kind === 'ready' ? [] : prepared.problems;
};

const ready = (sheet: string | Uint8Array) => {
  const prepared = reading(sheet);
  if (prepared.kind !== 'ready') throw new Error(JSON.stringify(prepared));
  return prepared;
};

const HEAD = 'id,name,price,category,tax\n';
const COMING = 'id,name,price,category,tax,new price,from\n';
const MILK = 'milk,Milk,1.85,Dairy,reduced\n';

describe('a sheet of products', () => {
  it.each([
    ['an empty file', '', [{ kind: 'empty', line: null }]],
    ['blank lines', '\n \n\n', [{ kind: 'empty' }]],
    ['headings alone', HEAD, [{ kind: 'empty' }]],
    ['a workbook under another name', Buffer.from('PK\u0003\u0004 sheet'), [{ kind: 'spreadsheet' }]],
    ['NUL bytes', `${HEAD}milk,Mi\0lk,1.85,Dairy,reduced\n`, [{ kind: 'notText' }]],
    ['no price column', 'id,name\nmilk,Milk\n', [{ kind: 'noHeading', line: 1, field: 'price' }]],
    [
      'two price columns',
      'id,name,price,Preis\na,A,1,1\n',
      [{ kind: 'sameHeading', line: 1, field: 'price' }],
    ],
    ['an open quote', `${HEAD}${MILK}x,"Butter,2.50,Dairy,reduced\n`, [{ kind: 'quoting', line: 3 }]],
    ['a quote inside a cell', `${HEAD}x,But"ter,2.50,Dairy,reduced\n`, [{ kind: 'quoting', line: 2 }]],
    ['text after a quote', `${HEAD}${MILK}x,"But"ter,2.50,Dairy,reduced\n`, [{ kind: 'quoting', line: 3 }]],
    ['too many cells', `${HEAD}milk,Milk,1,85,Dairy,reduced\n`, [{ kind: 'columns', line: 2, found: '5' }]],
    ['no name', `${HEAD}milk,,1.85,Dairy,reduced\n`, [{ kind: 'missing', line: 2, field: 'name' }]],
    [
      'a price of words',
      `${HEAD}milk,Milk,cheap,Dairy,reduced\n`,
      [{ kind: 'price', line: 2, found: 'cheap' }],
    ],
    [
      'a price of two readings',
      `${HEAD}milk,Milk,1.850,Dairy,reduced\n`,
      [{ kind: 'price', found: '1.850' }],
    ],
    ['a price too large', `${HEAD}milk,Milk,999999999999.00,Dairy,reduced\n`, [{ kind: 'price' }]],
    ['a price below zero', `${HEAD}milk,Milk,-1.85,Dairy,reduced\n`, [{ kind: 'negative', line: 2 }]],
    [
      'an unknown tax',
      `${HEAD}milk,Milk,1.85,Dairy,luxury\n`,
      [{ kind: 'unknownTax', line: 2, found: 'luxury' }],
    ],
    ['one id twice', `${HEAD}${MILK}${MILK}`, [{ kind: 'sameId', line: 3, found: '2' }]],
    ['an id of other letters', `${HEAD}mílk,Milk,1.85,Dairy,reduced\n`, [{ kind: 'badId', line: 2 }]],
    [
      'a long name',
      `${HEAD}milk,${'M'.repeat(121)},1.85,Dairy,reduced\n`,
      [{ kind: 'tooLong', found: '120' }],
    ],
    ['a bell in the name', `${HEAD}milk,Mi\u0007lk,1.85,Dairy,reduced\n`, [{ kind: 'control', line: 2 }]],
    [
      'one barcode twice, spelled in two ways',
      'name,price,category,tax,barcode,id\nA,1,C,reduced,012345678905,a\nB,1,C,reduced,0012345678905,b\n',
      [{ kind: 'sameBarcode', line: 3, found: '2' }],
    ],
    [
      'a unit that is not sold',
      'id,name,price,category,tax,unit\na,A,1,C,reduced,barrel\n',
      [{ kind: 'unit', line: 2, found: 'barrel' }],
    ],
    [
      'a form of nothing',
      'id,name,price,category,tax,variant of\na,Large,1,,,nothing\n',
      [{ kind: 'noProduct', line: 2, found: 'nothing' }],
    ],
    [
      'a favourite that is neither yes nor no',
      'id,name,price,category,tax,favourite\na,A,1,C,reduced,perhaps\n',
      [{ kind: 'yesNo', line: 2, found: 'perhaps' }],
    ],
    [
      'a barcode of other signs',
      'id,name,price,category,tax,barcode\na,A,1,C,reduced,40 06/3\n',
      [{ kind: 'badBarcode', line: 2 }],
    ],
    [
      'a price that comes at no time',
      `${COMING}a,A,1,C,reduced,2,\n`,
      [{ kind: 'unpaired', line: 2, field: 'from' }],
    ],
    [
      'a time that no clock shows',
      `${COMING}a,A,1,C,reduced,2,2026-02-30 06:00\n`,
      [{ kind: 'time', line: 2, found: '2026-02-30 06:00' }],
    ],
    [
      'a time that is over there',
      `${COMING}a,A,1,C,reduced,2,2026-11-21 00:30\n`,
      [{ kind: 'past', line: 2 }],
    ],
    [
      'a price that comes for what has none',
      `${COMING}a,A,open,C,reduced,2,2026-11-23 06:00\n`,
      [{ kind: 'comingOpen', line: 2, field: 'newPrice' }],
    ],
    [
      'a colour that is none of ours',
      'id,name,price,category,tax,colour\na,A,1,C,reduced,mud\n',
      [{ kind: 'colour', line: 2, found: 'mud' }],
    ],
  ])('is refused for %s, with its line', (_, sheet, problems) => {
    expect(problemsIn(sheet)).toMatchObject(problems);
  });

  it('tells every problem at once, in order, after cells of several lines too', () => {
    const sheet = `${HEAD}a,"A\nof two lines",x,Dairy,reduced\nb,,1,Dairy,reduced\n\nc,C,1,Dairy,none\n`;
    expect(problemsIn(sheet).map(({ kind, line }) => [kind, line])).toEqual([
      ['control', 2],
      ['price', 2],
      ['missing', 4],
      ['unknownTax', 6],
    ]);
  });

  it('is refused by its size alone, and read no byte of', () => {
    const file = openSync(task().file, 'w');
    ftruncateSync(file, 5 * 1024 ** 3);
    closeSync(file);
    const before = process.cpuUsage();
    expect(prepare(task(), () => undefined)).toMatchObject({
      problems: [{ kind: 'tooLarge', found: '128' }],
    });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  it('is refused when it cannot be read', () => {
    expect(prepare({ ...task(), file: join(directory, 'gone.csv') }, () => undefined)).toMatchObject({
      problems: [{ kind: 'unreadable' }],
    });
  });

  it.each([
    [
      'semicolons, commas in prices, German headings',
      'Artikelnummer;Bezeichnung;Preis;Kategorie;Steuer\nk;Käse;1.234,50;Kühlung;reduced\n',
      'utf8',
    ],
    [
      'Windows letters',
      'Artikelnummer;Bezeichnung;Preis;Kategorie;Steuer\nk;Käse;1234,50;Kühlung;reduced\n',
      'latin1',
    ],
    [
      'tabs and a mark, by a spreadsheet',
      '\uFEFFid\tname\tprice\tcategory\ttax\nk\tKäse\t1234.50\tKühlung\treduced\n',
      'utf16le',
    ],
    [
      'French headings',
      'référence,désignation,prix,catégorie,tva\nk,Käse,1 234.50,Kühlung,reduced\n',
      'utf8',
    ],
  ] as const)('is understood with %s', (_, sheet, encoding) => {
    const { content, preview } = ready(Buffer.from(sheet, encoding));
    expect(content.products).toMatchObject([{ id: 'k', name: 'Käse', price: 123_450, taxClass: 'reduced' }]);
    expect(preview.newCategories).toEqual(['Kühlung']);
  });

  it('is taken in with a warning where a check digit does not fit', () => {
    const { preview } = ready('barcode,name,price,category,tax\n4006381333930,Pen,1.00,Office,standard\n');
    expect(preview).toMatchObject({ warningCount: 1, warnings: [{ kind: 'checkDigit', line: 2 }] });
  });
});

describe('taking it in', () => {
  it('shows what would change, changes it whole, and keeps what was there', async () => {
    const first = ready(`${HEAD}${MILK}bun,Bun,0.90,Bakery,reduced\nrye,Rye,4.80,Bakery,reduced\n`);
    expect(first.preview.counts).toEqual({ new: 3, changed: 0, removed: 0, same: 0 });
    await apply(first.content, task());
    const second = ready(`${HEAD}${MILK}rye,Rye,5.20,bakery,reduced\ntea,Tea,6,Tea,reduced\n`);
    expect(second.preview.counts).toEqual({ new: 1, changed: 1, removed: 1, same: 1 });
    expect(second.preview.rows).toMatchObject([
      { change: 'changed', id: 'rye', before: 480, after: 520 },
      { change: 'new', id: 'tea', after: 600 },
      { change: 'removed', id: 'bun', before: 90 },
    ]);
    await apply(second.content, task());
    expect(JSON.parse(readFileSync(task().before, 'utf8'))).toEqual(first.content);
  });

  it('reads back what it wrote: forms, weights, open prices, names that look like formulas', async () => {
    const sheet =
      'id,name,price,unit,category,tax,barcode,favourite,variant of\n' +
      'tea,"=Tea, ""best""",6.00,,Tea,reduced,,yes,\ntea-l,Large,8.00,,,,T-2,,tea\n' +
      'ham,Ham,18.90,kg,Deli,reduced,2000001000007,,\ncake,Cake,open,,Deli,standard,,,\n';
    const { content } = ready(sheet);
    await apply(content, task());
    const text = exported(task());
    expect(text).toContain(`"'=Tea, ""best"""`);
    const again = ready(text);
    expect(again.preview.counts).toEqual({ new: 0, changed: 0, removed: 0, same: 3 });
    expect(again.content).toEqual(content);
  });

  it('reads a hundred thousand products in a few seconds', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, n) => `p${n},Product ${n},${n % 90}.50,Shelf ${n % 40},reduced\n`,
    );
    const began = process.cpuUsage();
    const heard: number[] = [];
    writeFileSync(task().file, HEAD + rows.join(''));
    const prepared = prepare(task(), (read) => heard.push(read));
    expect(prepared).toMatchObject({ kind: 'ready', preview: { counts: { new: 100_000 } } });
    expect(heard.length).toBeGreaterThan(50);
    // Of the processor: a bound that only work by the square of the products would break.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(30_000);
    console.log(`100,000 products read and judged in ${Math.round((user + system) / 1_000)} ms`);
  });
});
