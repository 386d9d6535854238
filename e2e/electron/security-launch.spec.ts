import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { processTree } from '../support/process-memory.ts';
import { expect, test } from './fixture.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ELECTRON = process.env['VINR_ELECTRON'] ?? 'electron';

test.skip(process.platform !== 'linux', 'starts programs as Linux does');

let folder: string;
const children: ChildProcess[] = [];
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-launch-'));
});
test.afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function start(program: string, args: readonly string[], options: object = {}): ChildProcess {
  const child = spawn(program, args, { cwd: ROOT, stdio: 'ignore', env: process.env, ...options });
  children.push(child);
  return child;
}

/** Below those that the system gives to whoever asks for any: nobody else is given it meanwhile. */
async function freePort(): Promise<number> {
  const port = 12_000 + Math.floor(Math.random() * 18_000);
  if (await answers(port)) return freePort();
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 450; tries > 0; tries -= 1) {
    if (await holds()) return;
    await setTimeout(200);
  }
  throw new Error(`Not within 90 s: ${what}`);
}

/** The same runtime in a folder of our own. `name`: Electron takes any but its own for a finished package. */
function runtimeAs(name: string): string {
  const runtime = join(folder, 'runtime');
  try {
    execFileSync('cp', ['-al', dirname(ELECTRON), runtime], { stdio: 'ignore' });
  } catch {
    rmSync(runtime, { recursive: true, force: true });
    cpSync(dirname(ELECTRON), runtime, { recursive: true });
  }
  renameSync(join(runtime, basename(ELECTRON)), join(runtime, name));
  return join(runtime, name);
}

const asRoot = process.getuid?.() === 0;
const root = asRoot ? ['--no-sandbox'] : [];

test('a finished package opens no port for whoever would drive its pages', async ({ simulator }) => {
  const program = runtimeAs('vinr-pos');
  const launch = async (name: string, ...more: string[]) => {
    const port = await freePort();
    const profile = join(folder, name);
    const own = [`--user-data-dir=${join(profile, 'chromium')}`, '--profile', profile];
    const debugging = [`--remote-debugging-port=${port}`, ...more];
    const child = start(program, [...root, ...debugging, ROOT, ...own, '--simulator', simulator.url]);
    await until(() => existsSync(join(profile, 'settings.json')), 'the till is provisioned');
    return { port, child };
  };
  // Where Node may be inspected, which the fuse of the shipped package forbids, tests may drive the page too.
  const inspected = await launch('inspected', '--inspect=0');
  await until(() => answers(inspected.port), 'the inspectable package answers');
  const shipped = await launch('shipped');
  await setTimeout(2_000);
  expect(await answers(shipped.port)).toBe(false);
});

const NOBODY = 65_534;
const become = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs'];

/** Root's pages have no sandbox, so somebody else must start them; who may read a checkout of root's? */
const canBeNobody =
  asRoot && spawnSync('setpriv', [...become, 'test', '-r', join(ROOT, 'dist/main/index.cjs')]).status === 0;

/** Somebody asks for a page without a sandbox. */
const CARELESS = `
  const { app, BrowserWindow } = require('electron');
  app.whenReady().then(() => {
    const careless = new BrowserWindow({ show: false, webPreferences: { sandbox: false } });
    return careless.loadURL('about:blank');
  });
`;

test('every page runs in the sandbox of the operating system, also one that is asked for without', async ({
  simulator,
}) => {
  test.skip(!canBeNobody, 'needs root, to become nobody, who may read this checkout');
  const program = runtimeAs(basename(ELECTRON));
  chownSync(folder, NOBODY, NOBODY);
  const own = [`--user-data-dir=${join(folder, 'chromium')}`, '--profile', join(folder, 'till')];
  const env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder };
  const careless = join(folder, 'careless.cjs');
  writeFileSync(careless, CARELESS);
  const args = ['-r', careless, '.', ...own, '--simulator', simulator.url];
  const child = start('setpriv', [...become, program, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pages = () => processTree(child.pid ?? 0).filter(({ kind }) => kind === 'renderer');
  await until(() => pages().length > 1, 'the till’s page runs, and the careless one');
  const modes = pages().map(
    ({ pid }) => /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
  );
  // Mode 2 is a filter of system calls.
  expect(modes).toEqual(modes.map(() => '2'));
});
