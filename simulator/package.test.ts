import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerRow, Ready } from './index.ts';

const run = promisify(execFile);
const ROOM = import.meta.dirname;
const BUILD = join(ROOM, '..', 'scripts', 'build', 'simulator-package.mjs');
const NPM = ['--offline', '--no-audit', '--no-fund'];

const LIBRARY = `import { createSimulator, startSimulator } from '@vinr/simulator';
const settings = { autoCard: 'approved', autoCardMs: 0 };
const still = await createSimulator({ seed: 7, settings });
const answer = still.request(0, { method: 'POST', path: '/v1/pay', body: { amount: 350, currency: 'EUR' } });
await still.clock.advance(60_000);
const real = await startSimulator({ settings, advertise: false });
console.log(JSON.parse((await answer).text).status, still.ledger.rows().length, real.ready.terminals[0].id);
await real.stop();
`;

let project: string;

/** What `npm pack` makes, installed where there is nothing: no registry is asked, for it depends on nothing. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'vinr-project-'));
  const room = join(project, 'packed');
  await mkdir(room);
  for (const file of ['package.json', 'README.md']) await cp(join(ROOM, file), join(room, file));
  await run(process.execPath, [BUILD, '--out', join(room, 'dist')]);
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: room });
  await rm(room, { recursive: true });
  const [tarball = ''] = (await readdir(project)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(project, 'package.json'), '{"name":"shop","private":true,"type":"module"}');
  await run('npm', ['install', ...NPM, join(project, tarball)], { cwd: project });
});
afterAll(() => rm(project, { recursive: true, force: true }));

test('installs alone', async () => {
  expect((await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual([
    '@vinr',
  ]);
  expect(await readdir(join(project, 'node_modules', '@vinr'))).toEqual(['simulator']);
});

test('`vinr-simulator` takes a payment, and its ledger knows it', async () => {
  const command = join(project, 'node_modules', '.bin', 'vinr-simulator');
  const child = spawn(command, ['--json', '--no-mdns'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { cloud, control } = JSON.parse(line.toString()) as Ready;
    const order = { terminalId: 'term_test_default', amount: 2500, currency: 'USD', responseMode: 'sync' };
    const answer = await fetch(`${cloud.url}/v1/terminal/payments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cloud.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    expect(await answer.json()).toMatchObject({ status: 'completed', amountCaptured: 2500, last4: '4242' });
    const ledger = (await (await fetch(`${control.url}/ledger`)).json()) as { rows: LedgerRow[] };
    expect(ledger.rows).toMatchObject([{ captured: 2500, path: 'cloud' }]);
  } finally {
    child.kill('SIGTERM');
  }
  const [rest, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([rest, code]).toEqual(['', 0]);
});

test('both library forms work from the package', async () => {
  await writeFile(join(project, 'library.js'), LIBRARY);
  const { stdout } = await run(process.execPath, ['library.js'], { cwd: project });
  expect(stdout.trim()).toBe('completed 1 term_CT20_0042');
});
