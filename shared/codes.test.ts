import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barcodeKey, readCode, type CodeRules, type EmbeddedRule, type ReadCode } from './codes.ts';
import { checkDigitOf } from './codes/check-digit.ts';
import { valueCheckDigitOf } from './codes/value-check-digit.ts';
import { money } from './money.ts';

const GS = '\u001D';
const priced: EmbeddedRule = {
  prefix: '02',
  holds: 'price',
  itemDigits: 5,
  valueDigits: 4,
  valueCheckDigit: true,
};
const weighed: EmbeddedRule = {
  prefix: '21',
  holds: 'weight',
  itemDigits: 5,
  valueDigits: 5,
  valueCheckDigit: false,
};
const cheap: EmbeddedRule = {
  prefix: '22',
  holds: 'price',
  itemDigits: 5,
  valueDigits: 5,
  valueCheckDigit: false,
};
const rules: CodeRules = { currency: 'EUR', embedded: [priced, weighed, cheap], thisYear: 2026 };
const read = (text: string, other: Partial<CodeRules> = {}) => readCode(text, { ...rules, ...other });
const plain = (...keys: string[]) => ({ kind: 'plain', keys, pieces: 1 });
const checked = (digits: string) => digits + checkDigitOf(digits);

const gs1 = (more: Partial<Extract<ReadCode, { kind: 'gs1' }>>) => ({
  kind: 'gs1',
  keys: ['04006381333931'],
  pieces: 1,
  weightGrams: null,
  price: null,
  batch: null,
  serial: null,
  expiry: null,
  ...more,
});

describe('codes as they come out of scanners', () => {
  const table: readonly [string, string, object][] = [
    ['EAN-13', '4006381333931', plain('04006381333931')],
    ['EAN-13 of a book', '9780306406157', plain('09780306406157')],
    ['EAN-8', '73513537', plain('00000073513537')],
    ['UPC-A', '036000291452', plain('00036000291452')],
    ['the same as EAN-13', '0036000291452', plain('00036000291452')],
    ['UPC-E', '04252614', plain('00042100005264')],
    ['UPC-E of a scanner that names it', ']E004252614', plain('00042100005264')],
    ['ITF-14 of a case', '10036000291459', plain('10036000291459')],
    ['EAN-13 with its AIM prefix', ']E04006381333931', plain('04006381333931')],
    ["a shop's own code", 'shelf-17', plain('SHELF-17')],
    ['the same with Caps Lock', 'SHELF-17', plain('SHELF-17')],
    ['a short number', '4711', plain('4711')],
    ['three of it', '3*4006381333931', { ...plain('04006381333931'), pieces: 3 }],
    ['twelve of a shop code', '12*shelf-17', { ...plain('SHELF-17'), pieces: 12 }],
    ['GS1-128', ']C10104006381333931', gs1({})],
    [
      'GS1 DataMatrix with batch and expiry',
      `]d201040063813339311728013110AB12${GS}21XYZ`,
      gs1({ batch: 'AB12', serial: 'XYZ', expiry: '2028-01-31' }),
    ],
    ['a day 00', ']d201040063813339311728020010A', gs1({ batch: 'A', expiry: '2028-02-29' })],
    ['best before', ']d2010400638133393115991231', gs1({ expiry: '1999-12-31' })],
    ['DataBar with weight', ']e001040063813339313103000482', gs1({ weightGrams: 482 })],
    ['a weight with two decimals', ']e001040063813339313102000482', gs1({ weightGrams: 4820 })],
    [
      'weight and price',
      ']e0010400638133393131030012503922499',
      gs1({ weightGrams: 1250, price: money(499, 'EUR') }),
    ],
    ['price with currency', ']e0010400638133393139329781295', gs1({ price: money(1295, 'EUR') })],
    ['count', `0104006381333931300012${GS}10B`, gs1({ pieces: 12, batch: 'B' })],
    ['articles inside', '(02)04006381333931(37)6', gs1({ pieces: 6 })],
    ['twice six', '2*(02)04006381333931(37)6', gs1({ pieces: 12 })],
    ['parentheses', '(01)04006381333931(10)LOT 5', gs1({ batch: 'LOT 5' })],
    ['GS in words', '010400638133393110B<GS>17280131', gs1({ batch: 'B', expiry: '2028-01-31' })],
    ['a leading FNC1', `]Q3${GS}0104006381333931`, gs1({})],
    [
      'price with its own check digit',
      checked(`021234592875`),
      {
        kind: 'embeddedPrice',
        item: '12345',
        keys: [barcodeKey(checked('021234500000')), '12345'],
        price: money(2875, 'EUR'),
        pieces: 1,
      },
    ],
    [
      'the same as UPC-A',
      checked(`021234592875`).slice(1),
      {
        kind: 'embeddedPrice',
        item: '12345',
        keys: [barcodeKey(checked('021234500000')), '12345'],
        price: money(2875, 'EUR'),
        pieces: 1,
      },
    ],
    [
      'weight of the scales',
      checked('210004201250'),
      {
        kind: 'embeddedWeight',
        item: '00042',
        keys: [barcodeKey(checked('210004200000')), '00042'],
        weightGrams: 1250,
        pieces: 1,
      },
    ],
  ];
  it.each(table)('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves prefixes without a rule to the catalogue', () => {
    expect(read(checked('290000100123'))).toEqual(plain(barcodeKey(checked('290000100123'))));
  });

  it('keeps both readings of eight digits that are right twice', () => {
    expect(read('04000082')).toEqual(plain('00040000000082', '00000004000082'));
    expect(read(']E404000082')).toEqual(plain('00000004000082'));
  });

  it('reads prices by the decimals of the currency', () => {
    const code = checked('220004201250');
    const price = (currency: string, rule: Partial<EmbeddedRule> = {}) => {
      const found = read(code, { currency, embedded: [{ ...cheap, ...rule }] });
      return found.kind === 'embeddedPrice' ? found.price : found;
    };
    expect(price('JPY')).toEqual(money(1250, 'JPY'));
    expect(price('KWD')).toEqual(money(1250, 'KWD'));
    expect(price('KWD', { decimals: 2 })).toEqual(money(12_500, 'KWD'));
    expect(price('JPY', { decimals: 1 })).toEqual(money(125, 'JPY'));
    expect(price('JPY', { decimals: 2 })).toMatchObject({ kind: 'unreadable', why: 'price' });
  });
});

describe('what cannot be sold by', () => {
  const bad = (code: string, expected: string, of = 'barcode') => ({
    kind: 'badCheckDigit',
    code,
    expected,
    of,
  });
  const unreadable = (why: string) => expect.objectContaining({ kind: 'unreadable', why }) as object;
  const table: readonly [string, string, object][] = [
    ['EAN-13 misread', '4006381333932', bad('4006381333932', '1')],
    ['UPC-A misread', '036000291453', bad('036000291453', '2')],
    ['GTIN misread inside GS1', ']C10104006381333932', bad('04006381333932', '1')],
    ['price misread', checked('021234582875'), bad(checked('021234582875'), '9', 'price')],
    ['nothing', ' \r\n', unreadable('empty')],
    ['none of it', '0*4006381333931', unreadable('quantity')],
    ['a thousand of it', '1000*4006381333931', unreadable('quantity')],
    ['a barcode read into the quantity', '4006381333931*4006381333931', unreadable('quantity')],
    ['an unknown identifier', ']C15504006381333931', unreadable('elements')],
    ['a GTIN cut short', ']C10104006', unreadable('elements')],
    ['the thirtieth of February', ']d2010400638133393117280230', unreadable('elements')],
    ['no article', ']C110AB12', unreadable('noArticle')],
    ["another country's price", ']e0010400638133393139328401295', unreadable('price')],
  ];
  it.each(table)('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('always', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(''));

  it('answers any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('notices every single digit misread in an EAN-13', () => {
    fc.assert(
      fc.property(
        digits(12),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (twelve, at, by) => {
          const good = checked(twelve);
          const other = (Number(good.charAt(at)) + by) % 10;
          const misread = good.slice(0, at) + String(other) + good.slice(at + 1);
          expect(read(misread, { embedded: [] }).kind).toBe('badCheckDigit');
        },
      ),
    );
  });

  it('finds an article under one key, whatever carried its number', () => {
    fc.assert(
      fc.property(digits(10), (ten) => {
        const upcA = checked(`9${ten}`);
        const forms = [upcA, `0${upcA}`, `00${upcA}`, `]C10100${upcA}`, `(01)00${upcA}`];
        for (const form of forms) expect(read(form)).toMatchObject({ keys: [barcodeKey(upcA)] });
      }),
    );
  });

  it('reads back the weight and the price that a scale has printed', () => {
    fc.assert(
      fc.property(digits(5), fc.integer({ min: 0, max: 9999 }), (item, value) => {
        const four = String(value).padStart(4, '0');
        const label = checked(`02${item}${valueCheckDigitOf(four) ?? ''}${four}`);
        expect(read(label)).toMatchObject({ kind: 'embeddedPrice', item, price: money(value, 'EUR') });
        const bag = checked(`21${item}0${four}`);
        expect(read(bag)).toMatchObject({ kind: 'embeddedWeight', item, weightGrams: value });
      }),
    );
  });

  it('multiplies by the prefix and by nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (pieces) => {
        expect(read(`${pieces}*4006381333931`)).toEqual({ ...plain('04006381333931'), pieces });
      }),
    );
  });
});

describe('the check digit of a value', () => {
  it('is the one of the examples in the General Specifications', () => {
    expect(valueCheckDigitOf('2875')).toBe('9');
    expect(valueCheckDigitOf('14685')).toBe('6');
  });
});
