import { expect, test } from 'vitest';
import { drawFaults, type PlannedFault } from '../fault-plan.ts';
import { eventually, Shop } from '../testing/shop.ts';

const SALES = 10;

/** Longer than a busy machine takes for an answer that comes at all. */
const PATIENCE_MS = 5_000;

/** How each of ten payments ended for a client with patience, and what the ledger has of it. */
async function trade(faultPlan: readonly PlannedFault[]): Promise<readonly string[]> {
  const settings = { autoCard: 'approved', autoCardMs: 1, processingMs: 1 };
  const shop = await Shop.open({ faultPlan, settings });
  const outcomes: string[] = [];
  for (let n = 0; n < SALES; n += 1) {
    const reference = `sale-${n}`;
    const heard = await shop.pay({ reference }, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      ({ status, body }) => `${status} ${String(body['status'])}`,
      () => 'broken',
    );
    // A prompt that comes late must not meet the next sale.
    await new Promise((resolve) => setTimeout(resolve, 60));
    await eventually(
      () => shop.face(),
      ({ screen }) => screen !== 'prompt' && screen !== 'processing',
    );
    const rows = await shop.ledger(reference);
    outcomes.push(`${heard}, charged ${rows.map(({ captured }) => captured).join(' and ') || 'nothing'}`);
  }
  await shop.close();
  return outcomes;
}

test('a list of faults replays a run over the network', async () => {
  const drawn = drawFaults(11, 1, SALES, 0.7).map((fault): PlannedFault => ({
    ...fault,
    changes: { ...fault.changes, delayMs: 20 },
  }));
  const first = await trade(drawn);
  expect(new Set(first).size).toBeGreaterThan(3);
  expect(await trade(drawn)).toEqual(first);
  expect(await trade([])).toEqual(Array.from({ length: SALES }, () => '200 completed, charged 350'));
});
