import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineLog } from '../log.ts';
import { redacted, redactedText } from './redact.ts';

const RUNS = 10_000;

const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((some) => some.join(''));

/** As people and machines write card numbers: in one, in fours, with one kind of gap. */
const cardNumber = fc
  .tuple(digits(13, 19), fc.constantFrom('', ' ', '-', '\u2013'), fc.integer({ min: 4, max: 6 }))
  .map(([number, gap, group]) => ({
    number,
    written: number.match(new RegExp(`.{1,${group}}`, 'g'))?.join(gap) ?? number,
  }));

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
const token = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 24, maxLength: 48 })
  .map((some) => some.join(''));
const key = fc.tuple(fc.constantFrom('sk_live_', 'sk_test_', 'rk_live_', 'whsec_'), token);
/** Running text around it, without digits that would join a number. */
const around = fc.constantFrom(
  ['', ''],
  ['read ', ' twice'],
  ['{"seen":"', '"}'],
  ['at ', ', retry'],
  ['error: ', '\n'],
  ['(', ')'],
) as fc.Arbitrary<[string, string]>;

it(`masks ${RUNS} numbers that may be a card's, however they are written`, () => {
  fc.assert(
    fc.property(cardNumber, around, ({ number, written }, [before, after]) => {
      const told = redactedText(before + written + after);
      expect(told).not.toContain(written);
      expect(told.replaceAll(/[ \p{Pd}]/gu, '')).not.toContain(number.slice(0, 12));
    }),
    { numRuns: RUNS },
  );
});

it(`masks ${RUNS} keys, in text and under any name`, () => {
  fc.assert(
    fc.property(key, around, ([prefix, secret], [before, after]) => {
      expect(redactedText(before + prefix + secret + after)).not.toContain(secret);
      expect(JSON.stringify(redacted({ seen: [{ [prefix + secret]: prefix + secret }] }))).not.toContain(
        secret,
      );
    }),
    { numRuns: RUNS },
  );
});

const WALL = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 });
const ID = fc
  .array(fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')), { minLength: 26, maxLength: 26 })
  .map((some) => some.join(''));

/** What logs are full of, and support needs as it is. */
const plain = fc.oneof(
  WALL.map((at) => new Date(at).toISOString()),
  fc.integer({ min: 1, max: 99_999_999 }).map((number) => `sale ${number}`),
  fc.tuple(digits(1, 9), digits(2, 2)).map(([whole, cents]) => `${whole}.${cents}`),
  fc.noBias(fc.uuid()),
  fc.tuple(fc.integer({ min: 1, max: 99 }), ID).map(([till, id]) => `P1-till-${till}-${id.toLowerCase()}-1`),
  fc.ipV4().map((host) => `${host}:8443`),
  fc.double({ min: 0, max: 100_000, noNaN: true }).map((ms) => `answered in ${ms.toFixed(1)} ms`),
  fc.constantFrom('lan', 'cloud', 'settled', 'unknown', 'ECONNREFUSED').map((word) => `leg ${word}`),
);

it(`leaves ${RUNS} order numbers, times and ids as they are, but for one in a thousand`, () => {
  const mangled: string[] = [];
  fc.assert(
    fc.property(plain, (text) => {
      if (redactedText(text) !== text) mangled.push(text);
    }),
    { numRuns: RUNS },
  );
  expect(mangled.length, mangled.join('\n')).toBeLessThanOrEqual(RUNS / 1_000);
});

it('masks what slips into the log before it is written, another error’s message too', () => {
  fc.assert(
    fc.property(cardNumber, key, ({ written }, [prefix, secret]) => {
      const lines: string[] = [];
      const log = lineLog((line) => lines.push(line), Date.now);
      log.warn('told', { what: `card ${written}`, why: prefix + secret });
      log.bug('incident', new Error(`refused ${prefix}${secret} for ${written}`));
      expect(lines.join('\n')).not.toContain(secret);
      expect(lines.join('\n')).not.toContain(written);
      for (const line of lines) expect(JSON.parse(line)).toHaveProperty('at');
    }),
    { numRuns: 500 },
  );
});
