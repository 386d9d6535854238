import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle } from './journal/testing/bundle.ts';

const backwards = (text: string): string => text.split('').reverse().join('');
/** Put together where it is kept, so that it stands in the memory alone and not in the script. */
const SECRET = backwards('passphrase '.repeat(4));

interface Dump {
  readonly bytes: number;
  readonly told: boolean;
}

/** What the system writes of a program that holds a secret and crashes; null where it writes nothing, or elsewhere. */
function dumpAfter(deed: string): Dump | null {
  if (process.platform !== 'linux') return null;
  const folder = mkdtempSync(join(tmpdir(), 'vinr-dump-'));
  const script = `
    const backwards = ${backwards.toString()};
    globalThis.kept = Buffer.from(backwards('passphrase '.repeat(4)));
    ${deed}
    process.kill(process.pid, 'SIGSEGV');
    setInterval(() => {}, 1000);`;
  const limited = ['-c', 'ulimit -c unlimited; exec "$@"', 'sh', process.execPath, '-e', script];
  spawnSync('sh', limited, { cwd: folder, stdio: 'ignore' });
  const dumps = readdirSync(folder).map((core) => readFileSync(join(folder, core)));
  rmSync(folder, { recursive: true });
  const [dump] = dumps;
  return dump === undefined ? null : { bytes: dump.length, told: dump.includes(SECRET) };
}

/** Many systems write none, or give it to a program of their own. */
const byItself = dumpAfter('');

describe.runIf(byItself?.told === true)('what the system writes down when the program crashes', () => {
  it('is full of its memory by itself, and empty of it for ours', async () => {
    const { script, remove } = await bundle('main/memory-dumps.ts');
    const ours = dumpAfter(`require(${JSON.stringify(script)}).keepMemoryOutOfDumps();`);
    await remove();
    expect(ours?.told).not.toBe(true);
    expect(ours?.bytes ?? 0).toBeLessThan(byItself?.bytes ?? 0);
  });
});
