import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../electron/fixture.ts';
import type { Simulator } from './simulator.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A till that is provisioned as a kiosk, before it is opened for the first time. */
export function provisioned(simulator: Simulator, profile: string, kiosk: object): string[] {
  const order = join(profile, 'order.json');
  mkdirSync(profile, { recursive: true });
  writeFileSync(order, JSON.stringify({ ...simulator.ready, training: true, kiosk }));
  const program = join(ROOT, 'dist', 'main', 'provision-headless.cjs');
  const { status, stderr } = spawnSync(process.execPath, [program, '--profile', profile, '--config', order]);
  expect([status, String(stderr)]).toEqual([0, '']);
  return ['--simulator', simulator.url];
}

/** On Linux every process says how it was started; Chromium puts spaces between the words. */
const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

const runningWith = (...words: readonly string[]): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => words.every((word) => commandOf(pid).includes(word)))
    .filter((pid) => !commandOf(pid).includes(' --type='))
    .map(Number);

/** The main processes of tills on this profile. */
export const tillsOn = (profile: string) => runningWith(`${join(profile, 'chromium')} `, ' --profile ');
export const watchersOn = (profile: string) =>
  runningWith(`${join(profile, 'chromium', 'watcher')} `, ' watch');

export const logged = (profile: string, event: string): readonly Record<string, unknown>[] =>
  readFileSync(join(profile, 'till.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"event":"${event}"`))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** How often a till here has read its journal. */
export const starts = (profile: string): number =>
  logged(profile, 'boot').filter(({ phase }) => phase === 'replay').length;

/** A story that failed half-way leaves nobody behind who opens tills. */
export function endAllOn(profile: string): void {
  for (const pid of [...watchersOn(profile), ...tillsOn(profile)]) process.kill(pid, 'SIGKILL');
}
