import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ready } from './index.ts';

const directory = mkdtempSync(join(tmpdir(), 'vinr-simulator-cli-'));
const program = join(directory, 'cli.cjs');
const running: ChildProcess[] = [];

/** The program as it ships: one CommonJS file. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
    ssr: { noExternal: true, resolve: { conditions: ['source', 'node', 'import', 'default'] } },
    build: {
      ssr: join(import.meta.dirname, 'cli.ts'),
      outDir: directory,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'cli.cjs', codeSplitting: false } },
    },
  });
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return child;
}

async function ended(child: ReturnType<typeof start>) {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code };
}

test('one line of JSON when ready, pages from inside the bundle, and a clean end', async () => {
  const portFile = join(directory, 'ready.json');
  const child = start('--json', '--terminals', '2', '--port-file', portFile, '--no-mdns');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const ready = JSON.parse(line.toString()) as Ready;
  expect(Object.keys(ready)).toEqual(['cloud', 'control', 'terminals']);
  expect(ready.terminals.map(({ name }) => name)).toEqual(['Counter 1', 'Counter 2']);
  expect(ready.cloud.secretKey).toMatch(/^sk_test_/);
  expect(readFileSync(portFile, 'utf8')).toBe(line.toString());

  const style = await (await fetch(`${ready.control.url}/screen/device.css`)).text();
  expect(style).toContain('.device');
  expect(style).not.toMatch(/https?:\/\//);

  const { caFile } = ready.terminals[0]!;
  expect(existsSync(caFile)).toBe(true);
  child.kill('SIGTERM');
  expect(await ended(child)).toMatchObject({ code: 0, err: '' });
  expect(existsSync(dirname(caFile))).toBe(false);
});

/** Seconds of processor that a process has used; it is of no account who else is at work. */
function processorSeconds(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

/** Alone on two cores one is ready after 0.3 s and twenty after 0.7 s. Keys of RSA would take three seconds more. */
test.skipIf(process.platform !== 'linux').each([
  [1, 1.2],
  [20, 2.4],
])('%d terminals are ready after %d s of work at most', async (terminals, most) => {
  const child = start('--json', '--terminals', String(terminals), '--no-mdns');
  await once(child.stdout, 'data');
  expect(processorSeconds(child.pid!)).toBeLessThan(most);
  child.kill('SIGTERM');
  expect((await ended(child)).code).toBe(0);
});

test('without --json a friendly text, with the faces to open', async () => {
  const child = start('--auto-card', 'approved', '--dir', join(directory, 'kept'));
  const [welcome] = (await once(child.stdout, 'data')) as [Buffer];
  expect(welcome.toString()).toMatch(/Counter 1 {3}http:\/\/127\.0\.0\.1:\d+\/face\/term_CT20_0042/);
  child.kill('SIGINT');
  expect((await ended(child)).code).toBe(0);
  expect(existsSync(join(directory, 'kept', 'terminal-ca.pem'))).toBe(true);
});

test.each([
  [['--terminals', '0'], /from 1 to 50/],
  [['--auto-card', 'platinum'], /Use one of approved/],
  [['--models', 'CT20,N99'], /there is no N99. Use CT20, /],
  [['--cardholder', 'nobody'], /Use one of tap/],
  [['--fault', 'lan=sideways'], /--fault lan=sideways: lan must be one of up/],
  [['--fault', 'term_none:offline=true'], /no terminal term_none/],
  [['--fault-plan', '/none.json'], /cannot read/],
  [['--terminal-keys', 'dsa'], /ec or rsa/],
  [['--colour'], /Unknown option '--colour'/],
])('%j is refused with the remedy and exit 2', async (args, message) => {
  const { code, err, out } = await ended(start(...args));
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(out).toBe('');
});

test('models, faults, a cardholder and a drawn plan from the command line', async () => {
  const options = [
    '--models',
    'N92,CM30',
    '--fault',
    'term_CM30_0043:lan=delay,delayMs=50',
    '--cardholder',
    'tap',
  ];
  const child = start(
    '--json',
    '--no-mdns',
    '--insecure-http',
    '--terminal-keys',
    'rsa',
    '--fault-seed',
    '7',
    ...options,
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { control, terminals } = JSON.parse(line.toString()) as Ready;
  expect(terminals.map(({ id }) => id)).toEqual(['term_N92_0042', 'term_CM30_0043']);
  expect(terminals.every(({ insecurePort }) => (insecurePort ?? 0) > 0)).toBe(true);
  const read = async (path: string) => (await (await fetch(`${control.url}${path}`)).json()) as unknown;
  expect(await read('/terminals/term_CM30_0043')).toMatchObject({
    model: 'ciontek_cm30',
    batteryLevel: 100,
    faults: { lan: 'delay', delayMs: 50 },
  });
  expect(await read('/settings')).toMatchObject({ cardholder: 'tap' });
  const plan = (await read('/faults/plan')) as { faults: object[] };
  expect(plan.faults.length).toBeGreaterThan(20);
  const file = join(directory, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  child.kill('SIGTERM');
  expect((await ended(child)).code).toBe(0);

  const again = start('--json', '--no-mdns', '--fault-plan', file);
  const [second] = (await once(again.stdout, 'data')) as [Buffer];
  const url = (JSON.parse(second.toString()) as Ready).control.url;
  expect(await (await fetch(`${url}/faults/plan`)).json()).toEqual(plan);
  again.kill('SIGTERM');
  expect((await ended(again)).code).toBe(0);
});

test('speaks the dialect it is told to, and knows no other', async () => {
  const child = start('--json', '--no-mdns', '--dialect', 'terminal-payments', '--queue-while-offline');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url } = (JSON.parse(line.toString()) as Ready).control;
  const switches = await (await fetch(`${url}/cloud/switches`)).json();
  expect(switches).toMatchObject({ dialect: 'terminal-payments', queueWhileOffline: true });
  child.kill('SIGTERM');
  expect((await ended(child)).code).toBe(0);
  const { code, err } = await ended(start('--dialect', 'klingon'));
  expect([code, err.includes('handle-responses')]).toEqual([2, true]);
});

test('a taken control port is said to be taken', async () => {
  const first = start('--json', '--no-mdns');
  const [line] = (await once(first.stdout, 'data')) as [Buffer];
  const { port } = new URL((JSON.parse(line.toString()) as Ready).control.url);
  const { code, err } = await ended(start('--json', '--no-mdns', '--control-port', port));
  expect(code).toBe(2);
  expect(err).toContain('--control-port');
  first.kill('SIGTERM');
  expect((await ended(first)).code).toBe(0);
});
