import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Shop } from '../../simulator/testing/shop.ts';
import { PackedProject } from '../testing/packed-project.ts';
import { samples, type Sample } from '../testing/pages.ts';
import * as published from './index.ts';

const ROOM = new URL('../', import.meta.url);
const SIMULATOR = fileURLToPath(new URL('../dist/simulator/cli.cjs', ROOM));
const isBuilt = existsSync(new URL('dist/esm/index.js', ROOM));
const SAMPLES = samples(ROOM);

/** What the README promises of samples without a client of their own. */
const CLIENT = `import { Vinr } from '@vinr/sdk';
const vinr = new Vinr({
  secretKey: process.env.VINR_SECRET_KEY,
  terminal: {
    localCertPath: process.env.VINR_LOCAL_CERT_PATH,
    localCertPassphrase: process.env.VINR_LOCAL_CERT_PASSPHRASE,
    ca: process.env.VINR_TERMINAL_CA,
    hosts: { term_CT20_0042: { host: '192.168.10.51' } },
  },
});
`;

/** What happens to a sample that only declares something. */
const AFTERWARDS: Readonly<Record<string, string>> = {
  'webhooks-1': `
import { createHmac } from 'node:crypto';
const object = { id: 'none', status: 'failed', amount: 2500, currency: 'USD' };
const body = Buffer.from(JSON.stringify({ id: 'evt_1', type: 'terminal_payment.failed', data: { object } }));
const time = Math.floor(Date.now() / 1000);
const secret = process.env.VINR_WEBHOOK_SECRET ?? '';
const signed = createHmac('sha256', secret).update(time + '.').update(body).digest('hex');
console.log(await delivered(body, { 'vinr-signature': 't=' + time + ',v1=' + signed }));
console.log(await delivered(body, { 'vinr-signature': 't=' + time + ',v1=' + '0'.repeat(64) }));
`,
};
const PRINTED_AFTERWARDS: Readonly<Record<string, readonly string[]>> = { 'webhooks-1': ['200', '400'] };

/** The values of the pages are examples; these are where the test's terminal really is. */
function placed({ name, code }: Sample, shop: Shop): string {
  const { id, host, port, insecurePort } = shop.terminal();
  return ((code.includes('vinr.') && !code.includes('new Vinr(') ? CLIENT : '') + code)
    .concat(AFTERWARDS[name] ?? '')
    .replaceAll('term_CT20_0042', id)
    .replaceAll("{ host: '192.168.10.51' }", `{ host: '${host}', port: ${port} }`)
    .replaceAll("'192.168.10.51'", `'${host}:${port}'`)
    .replaceAll('port: 8080', `port: ${insecurePort ?? 0}`)
    .concat('\nexport {};\n');
}

it('has every class of error in its table', () => {
  const readme = readFileSync(new URL('README.md', ROOM), 'utf8');
  const rows = [...readme.matchAll(/^\| `(Vinr\w+Error)` /gm)].map(([, name]) => name);
  const classes = Object.keys(published).filter((name) => /^Vinr\w+Error$/.test(name));
  expect(rows.toSorted()).toEqual(classes.toSorted());
});

describe.skipIf(!isBuilt)(isBuilt ? 'the pages' : 'the pages (SKIPPED: the SDK is not built)', () => {
  let project: PackedProject;
  let shop: Shop;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    project = await PackedProject.make();
    shop = await Shop.open({ insecureHttp: true, settings: { autoCard: 'approved', autoCardMs: 5 } });
    const { url, secretKey } = shop.simulator.ready.cloud;
    const { caFile, clientP12File, passphrase } = shop.terminal();
    env = {
      VINR_BASE_URL: url,
      VINR_SECRET_KEY: secretKey,
      VINR_WEBHOOK_SECRET: 'whsec_test',
      VINR_TERMINAL_CA: caFile,
      VINR_LOCAL_CERT_PATH: clientP12File,
      VINR_LOCAL_CERT_PASSPHRASE: passphrase,
      VINR_SIMULATOR: SIMULATOR,
    };
    for (const sample of SAMPLES) await project.write(`${sample.name}.ts`, placed(sample, shop));
  });
  afterAll(() => Promise.all([project.remove(), shop.close()]));

  it('hold code that compiles as it stands, under the strictest settings', async () => {
    expect(SAMPLES.length).toBeGreaterThan(10);
    await project.compile(SAMPLES.map(({ name }) => `${name}.ts`));
  });

  for (const { name, code, printed } of SAMPLES) {
    const lacking = code.includes('localSimulator: true') && !existsSync(SIMULATOR);
    it.skipIf(lacking)(`run: ${name}${lacking ? ' (SKIPPED: the simulator is not built)' : ''}`, async () => {
      const { stdout, stderr } = await project.run(process.execPath, [`${name}.js`], env);
      expect(stderr).toBe('');
      const claims = [...printed, ...(PRINTED_AFTERWARDS[name] ?? [])];
      expect(stdout.split('\n').filter((line) => claims.includes(line))).toEqual(claims);
    });
  }
});
