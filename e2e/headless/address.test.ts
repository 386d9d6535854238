import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { IsolatedNetwork, isolationObstacle } from '../support/isolated-network.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'main', 'headless.cjs');

/** A cashier inside the network: waits for the LAN, sells a voucher by card, and prints how the payment went. */
const CASHIER = `
  const till = require('node:child_process').spawn(process.execPath, process.argv.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const say = (channel, input) => till.stdin.write(JSON.stringify({ id: 1, channel, input: { commandId: channel, ...input } }) + '\\n');
  const started = Date.now();
  let found = 0;
  let charged = false;
  require('node:readline').createInterface({ input: till.stdout }).on('line', (line) => {
    const { push, value } = JSON.parse(line);
    if (push !== 'till') return;
    const { sale, terminals: [terminal] } = value;
    if (sale === null && terminal.reach.state === 'lan' && found === 0) {
      found = Date.now() - started;
      say('sale.scan', { code: '2000000000602' });
    }
    if (sale?.phase === 'open' && !charged) {
      charged = true;
      say('tender.card', { saleId: sale.id, amount: 5000, tip: 0, due: 5000 });
    }
    const payment = sale?.tenders[0]?.payment;
    if (payment?.state !== 'captured') return;
    console.log(JSON.stringify({ found, path: payment.path, state: payment.state }));
    till.stdin.end();
  });`;

const obstacle = isolationObstacle();
const skipped = obstacle === null ? '' : ` (skipped: ${obstacle})`;

it.skipIf(obstacle !== null)(
  `a terminal has a new address: it is found by its identity and takes the card over the LAN${skipped}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vinr-address-'));
    const network = await IsolatedNetwork.withSimulator();
    try {
      const profile = join(folder, 'till');
      const { code, stderr } = await network.run('headless.cjs', [
        ...['--profile', profile, '--simulator', network.ready.control.url],
      ]);
      expect(code, stderr).toBe(0);
      const file = join(profile, 'settings.json');
      const settings = JSON.parse(readFileSync(file, 'utf8')) as { terminals: { port: number }[] };
      settings.terminals[0]!.port = 9;
      writeFileSync(file, JSON.stringify(settings));
      const { id } = network.ready.terminals[0]!;
      await network.control('POST', `/terminals/${id}/present`, { card: 'approved', wait: true });
      const { line } = await network.start(CASHIER, PROGRAM, '--profile', profile);
      const told = JSON.parse(line) as { found: number };
      expect(told).toMatchObject({ path: 'lan', state: 'captured' });
      expect(told.found).toBeLessThan(10_000);
      const { rows } = (await network.control('GET', '/ledger')) as { rows: { captured: number }[] };
      expect(rows.map(({ captured }) => captured)).toEqual([5000]);
    } finally {
      await network.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
);
