import { Agent } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './http-client.ts';
import { CUP, Shop } from './shop.ts';

const TERMINALS = 4;
/** Until then the terminals' memories and the event log fill; they are bounded and no growth. */
const WARM = 3000;
const PAYMENTS = 3000;
/** Measured: about a hundred, and as much again for the log's saw-tooth. Rows that are not packed take 2500. */
const ALLOWED_BYTES = 800;

let shop: Shop;
beforeAll(async () => {
  const settings = { autoCard: 'approved', autoCardMs: 0, processingMs: 0 };
  shop = await Shop.open({ terminals: TERMINALS, insecureHttp: true, settings });
});
afterAll(() => shop.close());

async function sell(count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const headers = { 'x-device-certificate': 'memory' };
  const one = async ({ insecurePort = 0 }): Promise<void> => {
    for (let n = 0; n < count / TERMINALS; n += 1) {
      const url = `http://127.0.0.1:${insecurePort}/v1/pay`;
      const { body } = await send(
        'POST',
        url,
        { ...CUP, reference: `${insecurePort}-${n}` },
        { agent, headers },
      );
      expect(body['status']).toBe('completed');
    }
  };
  await Promise.all(shop.simulator.ready.terminals.map(one));
  agent.destroy();
}

/** Bytes that objects and buffers take after a collection. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('a payment leaves behind little more than its row in the ledger', async () => {
  await sell(WARM);
  const before = bytesInUse();
  await sell(PAYMENTS);
  expect((bytesInUse() - before) / PAYMENTS).toBeLessThan(ALLOWED_BYTES);
  expect(shop.simulator.world.ledger.rows().length).toBe(WARM + PAYMENTS);
});
