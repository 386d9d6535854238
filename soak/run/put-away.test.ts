import { expect, it } from 'vitest';
import { Books } from '../../main/sales/books.ts';
import { answersOf } from '../../main/sales/testing/answers.ts';
import { drawFaults } from './faults.ts';
import { runSchedule } from './schedule.ts';

const SEEDS = 60;

/** One till's books after all of them, a sale of one schedule being another than one of the next. */
it('answers of payments that went wrong in any way as books that pack nothing do', async () => {
  const packed = new Books(0);
  const whole = new Books(Infinity);
  let seq = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { facts } = await runSchedule({ seed, faults: drawFaults(seed) });
    for (const [till, all] of facts.entries())
      for (const fact of all) {
        const named = JSON.parse(JSON.stringify(fact, renamed(`${seed}.${till}`))) as typeof fact;
        const entry = { seq: (seq += 1), at: seq * 1_000, fact: named };
        for (const books of [packed, whole]) books.apply(entry);
      }
  }
  expect(JSON.stringify(answersOf(packed, ['Mira']))).toBe(JSON.stringify(answersOf(whole, ['Mira'])));
  const kept = [...packed.sales].filter(({ id }, at) => packed.find(id) !== [...whole.sales][at]);
  expect(kept.length).toBeGreaterThan(SEEDS / 2);
});

/** What names a sale, a tender or a payment names another in another schedule. */
const renamed =
  (schedule: string) =>
  (key: string, value: unknown): unknown =>
    typeof value === 'string' && /^(saleId|tenderId|modificationId|paymentId|reference)$/.test(key)
      ? `${schedule}.${value}`
      : value;
