import { describe, expect, it } from 'vitest';
import type { Counter, Occasion } from './may-install.ts';
import { momentToInstall } from './may-install.ts';

const FREE: Counter = { basket: false, attempts: 0, modifications: 0 };
const BUSY: readonly Counter[] = [
  { ...FREE, basket: true },
  { ...FREE, attempts: 1 },
  { ...FREE, modifications: 1 },
];
const NOON = Date.UTC(2026, 10, 21, 12, 0, 30);
const occasion = (over: Partial<Occasion>): Occasion => ({
  counter: FREE,
  hours: { from: '22:00', to: '05:00' },
  asked: false,
  now: NOON,
  minute: 12 * 60,
  ...over,
});

describe('a newer version is put in', () => {
  it('in the shop’s hours, at a free counter', () => {
    for (const minute of [22 * 60, 23 * 60 + 59, 0, 4 * 60 + 59])
      expect(momentToInstall(occasion({ minute }))).toBeNull();
  });

  it('never with a basket, a payment, a refund or a capture open, whatever the hour and whoever asked', () => {
    for (const counter of BUSY)
      for (const asked of [true, false])
        for (const minute of [23 * 60, 3 * 60])
          expect(momentToInstall(occasion({ counter, asked, minute }))).toEqual({ kind: 'counterFree' });
  });

  it('not in the day, and tells when', () => {
    const moment = momentToInstall(occasion({}));
    expect(moment).toEqual({ kind: 'at', at: Date.UTC(2026, 10, 21, 22, 0) });
  });

  it('at once when a manager has asked, at a free counter', () => {
    expect(momentToInstall(occasion({ asked: true }))).toBeNull();
  });
});
