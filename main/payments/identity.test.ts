import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import { newTenderId } from '../identifiers.ts';
import { idempotencyKeyFor, referenceFor } from './identity.ts';

const body = (reference: string, terminal: string, amount: number, currency = 'USD') => ({
  reference,
  terminalId: terminal as TerminalId,
  amount: money(amount, currency),
  captureMethod: 'automatic' as const,
});

describe('identity', () => {
  it('fits a reference into 64 characters for any till and tender', () => {
    expect(referenceFor('A'.repeat(16), newTenderId(), 999).length).toBeLessThanOrEqual(64);
    expect(referenceFor('T2', 'abc' as TenderId, 1)).toBe('P1-T2-abc-1');
  });

  it('gives the same key to the same body and another to every other', () => {
    const parts = fc.tuple(fc.string(), fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(idempotencyKeyFor(body(...one)) === idempotencyKeyFor(body(...other))).toBe(same);
      }),
    );
  });

  it('keeps keys within what a header may carry', () => {
    expect(idempotencyKeyFor(body('r', 't', 1))).toMatch(/^P1\.[A-Za-z0-9_-]{43}$/);
  });
});
