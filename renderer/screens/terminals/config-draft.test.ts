import { describe, expect, it } from 'vitest';
import { configOf, draftOf } from './config-draft.ts';

const told = {
  tip: { mode: 'fixed', suggestions: [100, 250] },
  receipt: { channels: ['print', 'sms'], requireConsent: true },
  idleMessage: 'Welcome',
  offline: { enabled: true, maxAmount: 5000, maxQueue: 20 },
} as const;

describe('the form of a terminal’s settings', () => {
  it('shows what was told and gives the same back', () => {
    expect(draftOf(told, 2)).toMatchObject({ tips: '1.00 2.50', maxAmount: '50.00' });
    expect(configOf(draftOf(told, 2), 2)).toEqual(told);
    expect(configOf(draftOf(told, 0), 0)).toEqual(told);
    expect(configOf(draftOf(null, 2), 2)?.tip.suggestions).toEqual([]);
  });

  it('takes amounts as people write them, and refuses what is none', () => {
    const draft = draftOf(told, 2);
    const with_ = (change: object) => configOf({ ...draft, ...change }, 2);
    expect(with_({ maxAmount: '12,5' })?.offline.maxAmount).toBe(1250);
    expect(with_({ tipMode: 'percentage', tips: '10 15 20' })?.tip.suggestions).toEqual([10, 15, 20]);
    for (const wrong of [
      { maxAmount: '1.234' },
      { maxAmount: 'much' },
      { maxQueue: '-1' },
      { tips: '1 2 3 4 5' },
      { tips: '0' },
      { idleMessage: 'x'.repeat(61) },
    ])
      expect(with_(wrong), JSON.stringify(wrong)).toBeNull();
  });
});
