import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './journal/testing/bundle.ts';

/** Elsewhere the system gives a crash to a program of its own, and we cannot see what that gets. */
const writesCoreHere =
  process.platform === 'linux' && readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('core');

describe.runIf(writesCoreHere)('what the system writes down when the program crashes', () => {
  let built: Awaited<ReturnType<typeof bundle>>;
  const folder = mkdtempSync(join(tmpdir(), 'vinr-dump-'));
  beforeAll(async () => {
    built = await bundle('main/memory-dumps.ts');
  });
  afterAll(async () => {
    await built.remove();
    rmSync(folder, { recursive: true });
  });

  /** Of a program that holds a secret and crashes: how much was written, and whether the secret is in it. */
  function dumpAfter(deed: string): { readonly bytes: number; readonly told: boolean } {
    const secret = 'passphrase '.repeat(4).split('').reverse().join('');
    const script = `
      globalThis.kept = Buffer.alloc(64, 'passphrase '.repeat(4).split('').reverse().join(''));
      ${deed}
      process.kill(process.pid, 'SIGSEGV');
      setInterval(() => {}, 1000);`;
    const command = 'ulimit -c unlimited; exec "$@"';
    const { signal } = spawnSync('sh', ['-c', command, 'sh', process.execPath, '-e', script], {
      cwd: folder,
    });
    expect(signal).toBe('SIGSEGV');
    const [core = ''] = readdirSync(folder);
    const dump = readFileSync(join(folder, core));
    rmSync(join(folder, core));
    return { bytes: dump.length, told: dump.includes(secret) };
  }

  it('is full of its memory by itself, and empty of it for ours', () => {
    expect(dumpAfter('').told).toBe(true);
    const ours = dumpAfter(`require(${JSON.stringify(built.script)}).keepMemoryOutOfDumps();`);
    expect(ours.told).toBe(false);
    expect(ours.bytes).toBeLessThan(5_000_000);
  });
});
