import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { unpack } from './unpack.ts';

const folder = mkdtempSync(join(tmpdir(), 'vinr-unpack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Unpacks nothing, in a thread that does this. */
function inThread(name: string, code: string, patience: { computingMs: number; wholeMs: number }) {
  const script = join(folder, `${name}.cjs`);
  writeFileSync(script, code);
  return unpack(script, { bytes: new Uint8Array(), passphrase: '' }, patience);
}

it('gives a thread up that computes and computes', async () => {
  const verdict = await inThread('computes', 'for (;;);', { computingMs: 200, wholeMs: 60_000 });
  expect(verdict).toEqual({ ok: false, code: 'tooCostly' });
});

it('gives a thread up that waits for ever', async () => {
  const verdict = await inThread('waits', 'setInterval(() => 0, 1e6);', {
    computingMs: 60_000,
    wholeMs: 100,
  });
  expect(verdict).toEqual({ ok: false, code: 'tooCostly' });
});

it('has patience with one that a busy computer lets wait', async () => {
  const late = `setTimeout(() => require('node:worker_threads').parentPort.postMessage({ ok: false, code: 'noKey' }), 1_500);`;
  expect(await inThread('late', late, { computingMs: 1_000, wholeMs: 60_000 })).toEqual({
    ok: false,
    code: 'noKey',
  });
});
