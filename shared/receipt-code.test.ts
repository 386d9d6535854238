import { describe, expect, it } from 'vitest';
import { isReceiptOf, readReceiptCode, receiptCodeOf, tillMark } from './receipt-code.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const sale = { till: 'till-1', number: '1042', paidAt: noon };
const code = receiptCodeOf(sale);

describe('the code on a receipt', () => {
  it('names till, sale and day, and is read back', () => {
    expect(code).toMatch(/^R-TILL-1-1042-261121-[0-9A-Z]$/);
    expect(readReceiptCode(code)).toEqual({ till: 'TILL-1', number: '1042', day: '261121' });
    expect(readReceiptCode(` ${code.toLowerCase()} `)).toEqual(readReceiptCode(code));
  });

  it('has the check character of ISO 7064, MOD 37,2', () => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-';
    const values = Array.from(code.slice(0, -2) + code.slice(-1), (character) => alphabet.indexOf(character));
    const weighed = values.toReversed().map((value, at) => BigInt(value) * 2n ** BigInt(at));
    expect(weighed.reduce((sum, one) => sum + one) % 37n).toBe(1n);
  });

  it('is not read with one character changed, nor with two neighbours swapped', () => {
    for (let at = 0; at < code.length; at += 1) {
      for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        if (wrong !== code) expect(readReceiptCode(wrong), wrong).toBeNull();
      }
    }
    for (let at = 1; at < code.length; at += 1) {
      const swapped = code.slice(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.slice(at + 1);
      if (swapped !== code) expect(readReceiptCode(swapped), swapped).toBeNull();
    }
  });

  it.each(['', '4006381333931', 'VINR-PAY', 'R-1042', 'R-TILL-1-1042-261121', 'R--1042-261121-A'])(
    'is not seen in %j',
    (text) => expect(readReceiptCode(text)).toBeNull(),
  );

  it('belongs to one sale of one till', () => {
    const read = readReceiptCode(code);
    if (read === null) throw new Error('It was read above');
    expect(isReceiptOf(read, sale)).toBe(true);
    expect(isReceiptOf(read, { ...sale, paidAt: noon + 86_400_000 })).toBe(true);
    expect(isReceiptOf(read, { ...sale, paidAt: noon + 3 * 86_400_000 })).toBe(false);
    expect(isReceiptOf(read, { ...sale, till: 'till-2' })).toBe(false);
    expect(isReceiptOf(read, { ...sale, number: '104' })).toBe(false);
  });

  it('carries tills with any name', () => {
    const marks = ['Kasse Süd', 'Kasse Nord', 'صندوق ١', 'a till with a very long name'].map(tillMark);
    expect(new Set(marks).size).toBe(marks.length);
    for (const till of ['Kasse Süd', 'صندوق ١'])
      expect(readReceiptCode(receiptCodeOf({ ...sale, till }))?.till).toBe(tillMark(till));
  });
});
