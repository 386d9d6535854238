import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorBody, listOf, payment, PAYMENT_STATUSES } from '../../testing/shapes.ts';
import { provesNothingCreated, VinrError, VinrUnreadableReplyError } from '../index.ts';
import { paymentsFrom } from '../payments/page.ts';
import type { Reply } from './exchange.ts';
import { paymentFrom, successFrom } from './reply.ts';

const now = (): number => 0;
const status = fc.oneof(
  fc.constantFrom(200, 201, 202, 400, 401, 402, 403, 404, 409, 422, 429, 500, 502, 503),
  fc.integer({ min: 200, max: 599 }),
);
const body = fc.oneof(
  ...[payment, errorBody, listOf(payment), fc.jsonValue()].map((raw) =>
    raw.map((one) => JSON.stringify(one)),
  ),
  fc.string(),
);
const replies = fc.record({
  status,
  text: body,
  headers: fc.record({ 'retry-after': fc.oneof(fc.nat().map(String), fc.string()) }, { requiredKeys: [] }),
});

it('is a payment or an error of ours, and proof of nothing created only in VINR’s own error object', () => {
  const counts = { payments: 0, proofs: 0, errors: 0 };
  const holds = (reply: Reply): void => {
    try {
      const read = paymentFrom(reply, now);
      counts.payments += 1;
      expect(read.state === 'unknown').toBe(!PAYMENT_STATUSES.includes(read.status));
    } catch (error) {
      if (!(error instanceof VinrError)) throw error;
      counts.errors += 1;
      expect(error.delivery).toBe('replied');
      if (!provesNothingCreated(error)) return;
      counts.proofs += 1;
      const { error: told } = JSON.parse(reply.text) as { error: Readonly<Record<string, unknown>> };
      expect(told).toEqual(expect.any(Object));
      expect(typeof told['resource'] === 'string' && told['resource'] !== '').toBe(false);
      expect(reply.status).toBeLessThan(500);
      expect(reply.status).not.toBe(402);
    }
  };
  fc.assert(fc.property(replies, holds), { numRuns: 5000 });
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(20);
});

it('is a page of either envelope, or an error that says that nothing was learned', () => {
  let pages = 0;
  const holds = (text: string): void => {
    const reply = { status: 200, text, headers: {} };
    try {
      const page = paymentsFrom(successFrom(reply, now), reply);
      pages += 1;
      if (!page.has_more) expect(page.nextCursor).toBeNull();
      for (const row of page.data) expect(row.id).not.toBe('');
    } catch (error) {
      if (!(error instanceof VinrUnreadableReplyError)) throw error;
      expect(provesNothingCreated(error)).toBe(false);
    }
  };
  const lists = fc.oneof({ weight: 9, arbitrary: listOf(payment) }, fc.jsonValue());
  fc.assert(
    fc.property(lists, (raw) => holds(JSON.stringify(raw))),
    { numRuns: 3000 },
  );
  expect(pages).toBeGreaterThan(100);
});
