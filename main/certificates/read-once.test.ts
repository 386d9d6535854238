import { expect, it } from 'vitest';
import { readOnce } from './read-once.ts';

it('reads each text once, also one that says nothing', () => {
  const read: string[] = [];
  const lengthOf = readOnce((text) => {
    read.push(text);
    return text === '' ? null : text.length;
  });
  expect(['four', '', 'four', '', 'fives'].map(lengthOf)).toEqual([4, null, 4, null, 5]);
  expect(read).toEqual(['four', '', 'fives']);
});

it('reads again what it could not', () => {
  let broken = true;
  const read = readOnce(() => {
    if (broken) throw new Error('no certificate');
    return 1;
  });
  expect(() => read('x')).toThrow('no certificate');
  broken = false;
  expect(read('x')).toBe(1);
});
