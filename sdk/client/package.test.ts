import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Shop } from '../../simulator/testing/shop.ts';

const run = promisify(execFile);
const ROOM = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOM, '..', 'node_modules');
const isBuilt = existsSync(join(ROOM, 'dist', 'client', 'index.js'));

const TEN_LINES = `import { Vinr } from '@vinr/sdk';
import { decodePayment } from '@vinr/sdk/wire';
const vinr = new Vinr({ secretKey: process.env.VINR_SECRET_KEY });
const payment = await vinr.terminal.payments.createSync({
  terminalId: process.env.TERMINAL, amount: 2500, currency: 'USD', reference: 'order_8821',
});
console.log(typeof decodePayment, payment.status, payment.last4);
vinr.close();
`;

/** The tarball as npm makes it; its two dependencies are taken from here, so that no registry is asked. */
describe.skipIf(!isBuilt)(isBuilt ? 'the package' : 'the package (skipped: the SDK is not built)', () => {
  let project: string;
  let packed: string[];
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'vinr-project-'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: ROOM });
    const [tarball] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    packed = tarball!.files.map(({ path }) => path);
    await writeFile(join(project, 'package.json'), '{"name":"shop","private":true,"type":"module"}');
    const from = [
      join(project, tarball!.filename),
      join(MODULES, 'bonjour-service'),
      join(MODULES, 'node-forge'),
    ];
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...from], { cwd: project });
  }, 60_000);
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('holds what is used and nothing of the tests', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['README.md', 'dist/client/index.d.ts', 'dist/wire/index.js']),
    );
    expect(packed.filter((path) => /test|certificates\.js$/.test(path))).toEqual([]);
  });

  it('takes a payment in ten lines, in a project of its own', async () => {
    const shop = await Shop.open({ settings: { autoCard: 'approved', autoCardMs: 5 } });
    try {
      await writeFile(join(project, 'pay.js'), TEN_LINES);
      const { url, secretKey } = shop.simulator.ready.cloud;
      const facts = { VINR_BASE_URL: url, VINR_SECRET_KEY: secretKey, TERMINAL: shop.terminal().id };
      const env = { PATH: process.env['PATH'], ...facts };
      const { stdout } = await run(process.execPath, ['pay.js'], { cwd: project, env });
      expect(stdout.trim()).toBe('function completed 4242');
      expect(await shop.ledger('order_8821')).toMatchObject([{ captured: 2500 }]);
    } finally {
      await shop.close();
    }
  });
});
