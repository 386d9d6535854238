import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineFrames } from './line-frames.ts';
import { scannedCode } from './scanned-code.ts';

it('gives the same lines however the bytes were cut into pieces', () => {
  const line = fc.stringMatching(/^[ -~]{1,40}$/);
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('\r', '\n', '\r\n'),
      fc.array(fc.integer({ min: 1, max: 9 })),
      (lines, end, cuts) => {
        const bytes = Buffer.from(lines.map((text) => text + end).join(''));
        const frames = new LineFrames(40);
        const heard: string[] = [];
        let from = 0;
        for (const cut of [...cuts, bytes.length]) {
          heard.push(...frames.take(bytes.subarray(from, from + cut)).map(String));
          from += cut;
        }
        expect(heard).toEqual(lines);
      },
    ),
  );
});

it('takes what is too long for noise, and reads on behind it', () => {
  const frames = new LineFrames(5);
  expect(frames.take(Buffer.from('123456\r12345\r')).map(String)).toEqual(['12345']);
});

it('keeps of a scan what was printed: letters of any script, and the mark between the parts of a GS1 code', () => {
  expect(scannedCode(Buffer.from('\u00024006381333931\u0003'))).toBe('4006381333931');
  expect(scannedCode(Buffer.from('0104006381333931\u001d10LOT7'))).toBe('0104006381333931\u001d10LOT7');
  expect(scannedCode(Buffer.from('Größe'))).toBe('Größe');
  expect(scannedCode(Buffer.from('\u0002\u0003 '))).toBeNull();
});
