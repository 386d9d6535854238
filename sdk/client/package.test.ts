import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Shop } from '../../simulator/testing/shop.ts';
import { PackedProject } from '../testing/packed-project.ts';

const ROOT = new URL('../../', import.meta.url);
const isBuilt = existsSync(new URL('sdk/dist/esm/index.js', ROOT));

/** Where each promised Node is, or why it is not here. The first time they are fetched. */
const nodes = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL('scripts/nodes.mjs', ROOT))], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 180_000,
  }),
) as Readonly<Record<string, { readonly path?: string; readonly missing?: string }>>;

const TEN_LINES = `import { Vinr } from '@vinr/sdk';
import { decodePayment } from '@vinr/sdk/wire';
const vinr = new Vinr({ secretKey: process.env.VINR_SECRET_KEY });
const payment = await vinr.terminal.payments.createSync({
  terminalId: process.env.TERMINAL, amount: 2500, currency: 'USD', reference: process.env.REFERENCE,
});
console.log(process.versions.node.split('.')[0], typeof decodePayment, payment.status, payment.last4);
vinr.close();
`;

describe.skipIf(!isBuilt)(isBuilt ? 'the package' : 'the package (skipped: the SDK is not built)', () => {
  let project: PackedProject;
  let shop: Shop;
  beforeAll(async () => {
    project = await PackedProject.make();
    await project.write('pay.js', TEN_LINES);
    shop = await Shop.open({ settings: { autoCard: 'approved', autoCardMs: 5 } });
  });
  afterAll(() => Promise.all([project.remove(), shop.close()]));

  it('holds what is used and nothing of the tests', () => {
    expect(project.files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/client/index.d.ts', 'dist/esm/wire.js']),
    );
    expect(project.files.filter((path) => /test|certificates\.js$/.test(path))).toEqual([]);
  });

  for (const [major, { path, missing }] of Object.entries(nodes)) {
    const title = `takes a payment in ten lines, in a project of its own, on Node ${major}`;
    if (path === undefined) it.skip(`${title} (SKIPPED: it cannot be had here: ${String(missing)})`);
    else
      it(title, async () => {
        const reference = `order_${major}`;
        const { url, secretKey } = shop.simulator.ready.cloud;
        const order = { TERMINAL: shop.terminal().id, REFERENCE: reference };
        const env = { VINR_BASE_URL: url, VINR_SECRET_KEY: secretKey, ...order };
        const { stdout, stderr } = await project.run(path, ['pay.js'], env);
        expect({ stdout, stderr }).toEqual({ stdout: `${major} function completed 4242\n`, stderr: '' });
        expect(await shop.ledger(reference)).toMatchObject([{ captured: 2500 }]);
      });
  }
});
