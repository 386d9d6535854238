import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { HeadlessTill } from './headless-till.ts';
import { removeFolder } from './remove-folder.ts';
import { Simulator } from './simulator.ts';

/** Of the test that runs, in the file that asked for them. */
export let simulator: Simulator;
export let profile: string;
export let till: HeadlessTill;

/** A simulator, a new profile and a till on it for each test of this file; all gone after it. */
export function freshTillForEach(terminals: number): void {
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'vinr-till-'));
    simulator = await Simulator.start(terminals);
    await openAgain();
  });
  afterEach(async () => {
    await till.kill();
    await simulator.stop();
    await removeFolder(profile);
  });
}

/** Another till on the same profile: the one before must have ended. */
export async function openAgain(): Promise<void> {
  till = await new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
}
