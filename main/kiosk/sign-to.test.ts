import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signTo } from './sign-to.ts';

const IDLE = "process.on('message', (sign) => process.send(`heard ${sign}`))";
const idle = () => spawn(process.execPath, ['-e', IDLE], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

/** Dead, and nothing heard of it yet: this process does not turn meanwhile. */
function killUnheard(pid: number): void {
  process.kill(pid, 'SIGKILL');
  while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1')));
}

it('tells the other one', async () => {
  const other = idle();
  signTo(other)('beat');
  expect(await once(other, 'message')).toContain('heard beat');
  other.kill('SIGKILL');
  await once(other, 'exit');
});

it.skipIf(process.platform !== 'linux')(
  'costs nobody their life when the other one has just lost its own',
  async () => {
    const other = idle();
    signTo(other)('beat');
    await once(other, 'message');
    killUnheard(other.pid ?? 0);
    expect(other.connected).toBe(true);
    signTo(other)('beat');
    await once(other, 'exit');
    signTo(other)('bye');
  },
);
