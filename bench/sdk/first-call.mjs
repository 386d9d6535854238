// Import, construct and call once in a process that has done nothing yet: what a till pays when it starts.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/setup/paths.mjs';

const run = promisify(execFile);

const ASKED = "{ terminalId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_1' }";
const PATH = '/v1/terminal/payments';

/** Each as a module's text, told where the far end is. @type {Record<string, (port: number) => string>} */
const PROGRAMS = {
  ours: (port) => `
    const { Vinr } = await import(${JSON.stringify(inRoot('sdk/dist/esm/index.js'))});
    const vinr = new Vinr({ secretKey: 'sk_test_1', baseUrl: 'http://127.0.0.1:${port}' });
    await vinr.terminal.payments.create(${ASKED});`,
  undici: (port) => `
    const { Pool } = await import(${JSON.stringify(inRoot('node_modules/undici/index.js'))});
    const pool = new Pool('http://127.0.0.1:${port}');
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'order_1' };
    const body = JSON.stringify(${ASKED});
    await (await pool.request({ path: '${PATH}', method: 'POST', headers, body })).body.json();`,
  bare: (port) => `
    await import('node:https');
    const { default: http } = await import('node:http');
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'order_1' };
    const asked = { host: '127.0.0.1', port: ${port}, path: '${PATH}', method: 'POST', headers };
    await new Promise((resolve, reject) => {
      const request = http.request(asked, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(JSON.parse(text)));
      });
      request.on('error', reject).end(JSON.stringify(${ASKED}));
    });`,
};

/** @param {number} port of the far end @returns {Record<string, () => Promise<number>>} each runs once and gives ms */
export const firstCalls = (port) =>
  Object.fromEntries(Object.entries(PROGRAMS).map(([name, program]) => [name, () => timeOf(program(port))]));

/** @param {string} program @returns {Promise<number>} */
async function timeOf(program) {
  const timed = `
    const began = process.hrtime.bigint();${program}
    console.log(Number(process.hrtime.bigint() - began) / 1e6);
    process.exit(0);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', timed]);
  return Number(stdout);
}
