// node simulator/testing/memory.mjs: is the simulator's memory flat over 10,000 payments? Needs dist/ (npm run build).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const TERMINALS = 20;
const PAYMENTS = 10_000;
const STEPS = 5;
/** What a payment may leave behind for good, bytes: its row in the ledger, and what the cloud has to tell of it. */
const ALLOWED_PER_PAYMENT = 3072;

const program = fileURLToPath(new URL('../../dist/simulator/cli.cjs', import.meta.url));
const options = ['--json', '--no-mdns', '--insecure-http', '--terminals', String(TERMINALS)];
const quick = ['--auto-card', 'approved', '--auto-card-ms', '0', '--processing-ms', '0'];
// Little room, so that garbage goes soon and only what stays is seen; who needs more than this, dies.
const room = ['--max-semi-space-size=2', '--max-old-space-size=64'];
const child = spawn(process.execPath, [...room, program, ...options, ...quick], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(child.stdout, 'data');
const { terminals } = JSON.parse(String(line));
const agent = new Agent({ keepAlive: true });

const samples = [];
for (let step = 0; step <= STEPS; step += 1) {
  if (step > 0) await Promise.all(terminals.map((terminal) => sell(terminal, PAYMENTS / STEPS / TERMINALS)));
  const payments = (step * PAYMENTS) / STEPS;
  samples.push({ payments, rss: residentBytes(child.pid) });
  process.stdout.write(`${payments} payments: ${(samples.at(-1).rss / 2 ** 20).toFixed(1)} MiB\n`);
}
agent.destroy();
child.kill('SIGTERM');
await once(child, 'exit');

const [, first] = samples;
const last = samples.at(-1);
const each = (last.rss - first.rss) / (last.payments - first.payments);
process.stdout.write(`${Math.round(each)} bytes a payment after the first ${first.payments}\n`);
if (each > ALLOWED_PER_PAYMENT) process.exitCode = 1;

/** One payment after the other on one terminal. */
async function sell({ insecurePort: port }, count) {
  const headers = { 'content-type': 'application/json', 'x-device-certificate': 'memory' };
  const body = JSON.stringify({ amount: 350, currency: 'EUR', reference: 'memory' });
  for (let n = 0; n < count; n += 1) {
    const asked = request({ host: '127.0.0.1', port, agent, method: 'POST', path: '/v1/pay', headers });
    asked.end(body);
    const [response] = await once(asked, 'response');
    const { status } = await json(response);
    if (status !== 'completed') throw new Error(`A payment is ${status}.`);
  }
}

/** Linux only, as the proofs are. */
function residentBytes(pid) {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(pages) * 4096;
}
