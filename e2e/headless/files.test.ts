import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

let simulator: Simulator;
let folder: string;
let habit: number;

beforeEach(async () => {
  // As Debian, Windows' subsystem and macOS have it: what nobody thinks of can be read by everybody.
  habit = process.umask(0o022);
  folder = mkdtempSync(join(tmpdir(), 'vinr-files-'));
  simulator = await Simulator.start(1);
});

afterEach(async () => {
  process.umask(habit);
  await simulator.stop();
  await removeFolder(folder);
});

/** What somebody else on this computer may do with anything in there. */
const openTo = (profile: string): readonly string[] =>
  ['.', ...readdirSync(profile, { recursive: true, encoding: 'utf8' })]
    .map((name) => ({ name, mode: statSync(join(profile, name)).mode & 0o777 }))
    .filter(({ mode }) => (mode & 0o077) !== 0)
    .map(({ name, mode }) => `${name} ${mode.toString(8)}`);

it.skipIf(process.platform === 'win32')(
  'everything that a till writes is for its own user alone, whatever the system’s habit is',
  async () => {
    const profile = join(folder, 'till');
    const till = await new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
    const sale = await till.sell('Gift voucher 50.00');
    await simulator.present('approved');
    await till.charge(sale);
    await till.untilPayment('captured');
    await till.do('preferences.set', { preferences: { language: 'de' } });
    expect(openTo(profile)).toEqual([]);
    await till.end();
    expect(openTo(profile)).toEqual([]);
    expect(readdirSync(profile)).toEqual(expect.arrayContaining(['journal', 'settings.json', 'vault']));
  },
);
