// node simulator/testing/memory.mjs [payments]: what does a payment leave behind? Needs dist/ (npm run build).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const TERMINALS = 20;
const PAYMENTS = Number(process.argv[2] ?? 10_000);
const STEPS = [0, 0.1, 0.5, 1];
/** What a payment may leave behind for good, bytes: its packed row in the ledger, and what the cloud can tell of it. */
const ALLOWED_PER_PAYMENT = 512;

const program = fileURLToPath(new URL('../../dist/simulator/cli.cjs', import.meta.url));
const probe = fileURLToPath(new URL('memory-probe.mjs', import.meta.url));
const options = ['--json', '--no-mdns', '--insecure-http', '--terminals', String(TERMINALS)];
const quick = ['--auto-card', 'approved', '--auto-card-ms', '0', '--processing-ms', '0'];
// Little room, so that garbage goes soon and only what stays is seen; who needs more than this, dies.
const room = ['--expose-gc', '--max-semi-space-size=2', '--max-old-space-size=64', '--import', probe];
const child = spawn(process.execPath, [...room, program, ...options, ...quick], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const [line] = await once(child.stdout, 'data');
const { terminals } = JSON.parse(String(line));
const agent = new Agent({ keepAlive: true });

const samples = [];
let sold = 0;
for (const step of STEPS) {
  const wanted = Math.round((PAYMENTS * step) / TERMINALS);
  await Promise.all(terminals.map((terminal) => sell(terminal, wanted - sold)));
  sold = wanted;
  samples.push({ payments: sold * TERMINALS, ...(await measure()) });
  const { payments, rss, heap } = samples.at(-1);
  process.stdout.write(`${payments} payments: ${inMiB(rss)} MiB resident, ${inMiB(heap)} MiB in use\n`);
}
agent.destroy();
child.kill('SIGTERM');
await once(child, 'exit');

// Until half of them are done, the bounded memories fill: 200 payments a terminal, 10,000 entries of the log.
const [first, last] = samples.slice(-2);
const each = (last.heap - first.heap) / (last.payments - first.payments);
process.stdout.write(`${Math.round(each)} bytes a payment after the first ${first.payments}\n`);
if (each > ALLOWED_PER_PAYMENT) process.exitCode = 1;

/** One payment after the other on one terminal. */
async function sell({ insecurePort: port }, count) {
  const headers = { 'content-type': 'application/json', 'x-device-certificate': 'memory' };
  for (let n = 0; n < count; n += 1) {
    const body = JSON.stringify({ amount: 350, currency: 'EUR', reference: `${port}-${sold + n}` });
    const asked = request({ host: '127.0.0.1', port, agent, method: 'POST', path: '/v1/pay', headers });
    asked.end(body);
    const [response] = await once(asked, 'response');
    const { status } = await json(response);
    if (status !== 'completed') throw new Error(`A payment is ${status}.`);
  }
}

/** Bytes after a collection: what the system gave the simulator, and what its objects and buffers take. */
async function measure() {
  // What terminals have to tell the cloud is told half a second later.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  child.send('measure');
  const [sample] = await once(child, 'message');
  return sample;
}

function inMiB(bytes) {
  return (bytes / 2 ** 20).toFixed(1);
}
