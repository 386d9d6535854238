import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Shop } from './testing/shop.ts';

interface Step {
  readonly command: string;
  /** What must be in its answer; null: it is only run. */
  readonly expected: string | null;
}

/** The commands of the README's `sh` blocks, each with what stands after the arrow below it. */
function stepsOf(markdown: string): readonly Step[] {
  const blocks = [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) => {
    const lines = block.split(/(?<!\\)\n/);
    return lines.flatMap((command, index): Step[] => {
      if (command.startsWith('# →') || command === '') return [];
      const [, expected = null] = /^# → (.*)$/.exec(lines[index + 1] ?? '') ?? [];
      return [{ command, expected }];
    });
  });
}

const steps = stepsOf(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8'));
const hasCurl = spawnSync('curl', ['--version']).status === 0;
const directory = mkdtempSync(join(tmpdir(), 'vinr-simulator-recipes-'));

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({ settings: { autoCardMs: 10 } });
});
afterAll(async () => {
  await shop.close();
  rmSync(directory, { recursive: true, force: true });
});

test('the README has recipes', () => {
  expect(steps.filter(({ expected }) => expected !== null).length).toBeGreaterThan(10);
});

test.skipIf(!hasCurl)('every recipe of the README does what it says, with real curl', async () => {
  const script = steps.map(({ command }, index) => `{ ${command}\n} > "$OUT/${index}"`).join('\n');
  const { cloud, control } = shop.simulator.ready;
  const named = { CLOUD: cloud.url, KEY: cloud.secretKey, CONTROL: control.url, OUT: directory };
  const child = spawn('sh', ['-eu', '-c', script], {
    env: { PATH: process.env['PATH'], ...named },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  for (const [index, { command, expected }] of steps.entries())
    expect(readFileSync(join(directory, String(index)), 'utf8'), command).toContain(expected ?? '');
});
