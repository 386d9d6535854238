import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { lineLog } from '../log.ts';
import { Connectivity } from './connectivity.ts';
import { ConnectivityFile } from './connectivity-file.ts';

const id = 'term_1' as TerminalId;
const HERE = { host: '192.0.2.7', port: 8443 };
let profile: string;
let logged: string[];
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-connectivity-'));
  logged = [];
});
afterEach(() => removeFolder(profile));

/** One run of a till. */
async function run(
  looks: readonly (readonly [at: number, away: 'refused' | null])[],
): Promise<readonly string[]> {
  const log = lineLog(
    (line) => logged.push(line),
    () => 0,
  );
  const file = await ConnectivityFile.open(profile, log);
  const connectivity = new Connectivity({
    recalled: file.recalled,
    keep: (events) => file.keep(events),
  });
  for (const [at, away] of looks) connectivity.looked({ id, name: 'Counter 1', at, address: HERE, away });
  await file.flush();
  return connectivity.events.map(({ at, what }) => `${at} ${what.kind}`);
}

it('a restart forgets nothing, and tells nothing twice', async () => {
  expect(
    await run([
      [0, null],
      [10, 'refused'],
      [20, null],
      [30, 'refused'],
    ]),
  ).toEqual(['30 away', '20 back', '10 away']);
  expect(await run([[40, 'refused']])).toEqual(['30 away', '20 back', '10 away']);
  expect(await run([[50, null]])).toEqual(['50 back', '30 away', '20 back', '10 away']);
});

it('a file that makes no sense stops nobody', async () => {
  writeFileSync(join(profile, 'connectivity.json'), '[{"terminalId":1}]');
  expect(await run([[10, 'refused']])).toEqual(['10 away']);
  expect(logged.join()).toContain('connectivity.unread');
  expect(await run([])).toEqual(['10 away']);
});

it('is bounded', async () => {
  await run(Array.from({ length: 1_000 }, (_, n) => [n, n % 2 === 0 ? 'refused' : null] as const));
  expect(await run([])).toHaveLength(200);
});
