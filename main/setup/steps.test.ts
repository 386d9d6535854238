import { describe, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { EMPTY_DRAFT } from './draft.ts';
import type { Progress } from './steps.ts';
import { stepsOf } from './steps.ts';

const begun: Progress = {
  mode: 'first',
  draft: { ...EMPTY_DRAFT, step: 'shop' },
  isWeak: false,
  sealed: new Set(),
  paired: new Set(),
  check: 'open',
};
const terminal = { id: 't1' as TerminalId, name: 'A', host: 'h', port: 1, model: null, group: null };
const draft: Progress['draft'] = {
  ...begun.draft,
  shop: { name: 'Shop', address: [] },
  money: {
    country: 'US',
    locale: 'en-US',
    currency: 'USD',
    prices: 'beforeTax',
    cashStep: 1,
    timeZone: null,
  },
  cloud: { kind: 'none' },
  caPem: 'pem',
  terminals: [terminal],
};
const open = (progress: Progress): string[] =>
  stepsOf(progress)
    .filter((step) => step.open)
    .map(({ name }) => name);

describe('the steps of a set-up', () => {
  it('open one after another', () => {
    expect(open(begun)).toEqual(['welcome', 'shop']);
    expect(open({ ...begun, draft: { ...begun.draft, shop: draft.shop } }).at(-1)).toBe('money');
  });

  it('ask about the key store only where it is weak', () => {
    const names = (isWeak: boolean) => stepsOf({ ...begun, isWeak }).map(({ name }) => name);
    expect(names(false)).not.toContain('keyStore');
    expect(names(true)).toContain('keyStore');
    expect(open({ ...begun, isWeak: true, draft }).at(-1)).toBe('keyStore');
  });

  it('hold nobody up by a terminal that is switched off, but by one without a certificate', () => {
    expect(open({ ...begun, draft }).at(-1)).toBe('certificates');
    expect(open({ ...begun, draft, sealed: new Set(['t1']) }).at(-1)).toBe('staff');
  });

  it('want a manager', () => {
    const sealed = new Set(['t1']);
    const staff = (role: 'cashier' | 'manager') => [{ id: 'a', name: 'A', role, pinHash: 'x' }];
    expect(open({ ...begun, sealed, draft: { ...draft, staff: staff('cashier') } }).at(-1)).toBe('staff');
    expect(open({ ...begun, sealed, draft: { ...draft, staff: staff('manager') } }).at(-1)).toBe('selling');
  });
});
