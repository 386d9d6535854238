import { expect, it } from 'vitest';
import { altCharacter, scannerKey } from './scanner-key.ts';

const press = (
  key: string,
  held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'code'>> = {},
) => scannerKey({ key, code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

it('takes characters as they are, with Shift and with AltGr', () => {
  expect(press('7')).toEqual({ kind: 'character', character: '7' });
  expect(press('A', { shiftKey: true })).toEqual({ kind: 'character', character: 'A' });
  expect(press(']', { ctrlKey: true, altKey: true })).toEqual({ kind: 'character', character: ']' });
});

it("knows GS as a scanner's Ctrl with ] and as the character itself", () => {
  const gs = { kind: 'character', character: '\u001D' };
  expect(press(']', { ctrlKey: true })).toEqual(gs);
  expect(press('\u001D')).toEqual(gs);
});

it('knows every way to end a scan', () => {
  for (const end of [
    press('Enter'),
    press('Tab'),
    press('m', { ctrlKey: true }),
    press('J', { ctrlKey: true }),
  ]) {
    expect(end).toEqual({ kind: 'terminator' });
  }
});

it('collects character codes that are typed with Alt', () => {
  expect(press('0', { altKey: true, code: 'Numpad0' })).toEqual({ kind: 'altDigit', digit: '0' });
  expect(['065', '0029', '29', '7', '200'].map(altCharacter)).toEqual(['A', '\u001D', '\u001D', null, null]);
});

it('reads the numeric pad as digits with NumLock off', () => {
  expect(press('Home', { code: 'Numpad7' })).toEqual({ kind: 'character', character: '7' });
  expect(press('Home', { code: 'Home' })).toBeNull();
});

it('leaves the rest to people', () => {
  for (const key of ['F9', 'Escape', 'Shift', 'CapsLock', 'Alt']) expect(press(key)).toBeNull();
  expect(press('a', { ctrlKey: true })).toBeNull();
  expect(press('k', { altKey: true })).toBeNull();
  expect(press('Tab', { shiftKey: true })).toBeNull();
});
