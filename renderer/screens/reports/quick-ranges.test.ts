import { expect, it } from 'vitest';
import { quickRange } from './quick-ranges.ts';

it('knows the ranges that people ask for', () => {
  const today = '2026-11-21';
  expect(quickRange('today', today, 'de-DE')).toEqual({ from: today, to: today });
  expect(quickRange('yesterday', '2026-03-01', 'de-DE')).toEqual({ from: '2026-02-28', to: '2026-02-28' });
  expect(quickRange('week', today, 'de-DE').from).toBe('2026-11-16');
  expect(quickRange('week', '2026-11-16', 'de-DE').from).toBe('2026-11-16');
  expect(quickRange('month', today, 'de-DE')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
});
