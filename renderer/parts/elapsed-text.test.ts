import { expect, it } from 'vitest';
import { elapsedText } from './elapsed-text.ts';

it.each([
  [0, '0:00'],
  [7_999, '0:07'],
  [760_000, '12:40'],
  [3_725_000, '1:02:05'],
  [-5_000, '0:00'],
])('%i ms reads %s', (ms, text) => expect(elapsedText(ms)).toBe(text));
