import { readFileSync } from 'node:fs';
import { Agent, request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerRow, ReadyTerminal } from '../index.ts';
import { CUP, Shop } from './shop.ts';

const TERMINALS = 20;
const PAYMENTS = 200;

let shop: Shop;
beforeAll(async () => {
  const settings = { autoCard: 'approved', autoCardMs: 0, processingMs: 0 };
  shop = await Shop.open({ terminals: TERMINALS, settings });
});
afterAll(() => shop.close());

/** One till that keeps its connection and takes one payment after the other. */
async function sell(terminal: ReadyTerminal): Promise<number> {
  const { host, port, caFile, id } = terminal;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ca = readFileSync(caFile, 'utf8');
  const options = {
    host,
    port,
    agent,
    ca,
    ...shop.identity(terminal),
    servername: '',
    method: 'POST',
    path: '/v1/pay',
  };
  let completed = 0;
  for (let n = 0; n < PAYMENTS; n += 1) {
    const answer = await new Promise<string>((resolve, reject) => {
      const checkServerIdentity = (): undefined => undefined;
      const asked = httpsRequest({ ...options, checkServerIdentity }, (response) => {
        text(response).then(resolve, reject);
      });
      asked.on('error', reject);
      asked.end(JSON.stringify({ ...CUP, reference: `${id}-${n}` }));
    });
    completed += (JSON.parse(answer) as { status: string }).status === 'completed' ? 1 : 0;
  }
  agent.destroy();
  return completed;
}

test(
  'twenty terminals take two hundred payments each at once, and every one is charged once',
  { timeout: 60_000 },
  async () => {
    const sold = await Promise.all(shop.simulator.ready.terminals.map(sell));
    expect(sold).toEqual(Array.from({ length: TERMINALS }, () => PAYMENTS));
    const { body } = await shop.control('GET', '/ledger');
    const rows = body['rows'] as readonly LedgerRow[];
    expect(rows.length).toBe(TERMINALS * PAYMENTS);
    expect(rows.every(({ captured, status }) => captured === CUP.amount && status === 'completed')).toBe(
      true,
    );
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(TERMINALS * PAYMENTS);
  },
);
