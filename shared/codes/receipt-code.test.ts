import { expect, it } from 'vitest';
import { isOfTill, readReceiptCode, receiptCode } from './receipt-code.ts';

const code = receiptCode({ till: 't1', number: '1042' });

it('comes back as what it was made of, whatever case a scanner types', () => {
  expect(code).toMatch(/^VINRR-T1-1042-\d\d$/);
  const read = readReceiptCode(` ${code.toLowerCase()} `);
  expect(read).toEqual({ till: 'T1', number: '1042' });
  expect(read !== null && read !== 'misread' && isOfTill(read, 't1')).toBe(true);
});

it('notices each wrong digit and each two that changed places', () => {
  const body = 'T1-1042';
  for (let at = 3; at < body.length; at += 1) {
    for (const digit of '0123456789') {
      if (body[at] === digit) continue;
      const wrong = code.replace(body, body.slice(0, at) + digit + body.slice(at + 1));
      expect(readReceiptCode(wrong)).toBe('misread');
    }
  }
  expect(readReceiptCode(code.replace('1042', '1024'))).toBe('misread');
});

it('leaves goods and keys alone', () => {
  for (const text of ['4006381333931', 'VINR-PAY', 'VINR-X3', '']) expect(readReceiptCode(text)).toBeNull();
});
