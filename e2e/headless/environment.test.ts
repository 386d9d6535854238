import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeadlessTill } from '../support/headless-till.ts';
import { listeningPost, type ListeningPost } from '../support/listening-post.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

let simulator: Simulator;
let proxy: ListeningPost;
let folder: string;
let till: HeadlessTill | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-environment-'));
  simulator = await Simulator.start(1);
  proxy = await listeningPost();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await till?.kill();
  till = null;
  await proxy.stop();
  await simulator.stop();
  await removeFolder(folder);
});

describe('what the environment says', () => {
  it('sends no payment through a proxy, and no key of a connection into a file', async () => {
    const keys = join(folder, 'keys.log');
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
      vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
    vi.stubEnv('SSLKEYLOGFILE', keys);
    till = await new HeadlessTill('--profile', join(folder, 'till'), '--simulator', simulator.url).ready();
    const first = await till.sell('Gift voucher 50.00');
    await simulator.present('approved');
    await till.charge(first);
    await till.untilPayment('captured');
    await simulator.fault({ lan: 'refuse' });
    const second = await till.sell('Gift voucher 50.00');
    await simulator.present('approved');
    await till.charge(second);
    await till.untilPayment('captured');
    expect((await simulator.ledger()).map(({ path }) => path)).toEqual(['lan', 'cloud']);
    expect(proxy.calls().tcp).toBe(0);
    expect(existsSync(keys)).toBe(false);
  });

  it('makes no other authority one for terminals', async () => {
    const other = await Simulator.start(1);
    try {
      const [ours] = simulator.ready.terminals;
      const [theirs] = other.ready.terminals;
      vi.stubEnv('NODE_EXTRA_CA_CERTS', theirs!.caFile);
      // Their terminal answers where ours should be; ours is what was pinned.
      const posing = { ...simulator.ready, terminals: [{ ...ours, port: theirs!.port }] };
      const order = join(folder, 'order.json');
      writeFileSync(order, JSON.stringify(posing));
      till = await new HeadlessTill('--profile', join(folder, 'till'), '--config', order).ready();
      const sale = await till.sell('Gift voucher 50.00');
      await till.charge(sale);
      const stopped = await till.untilPayment('cancelled');
      expect(stopped.tenders).toMatchObject([{ payment: { reason: 'securityStop' } }]);
      expect([...(await simulator.ledger()), ...(await other.ledger())]).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});
