import { test as base } from '@playwright/test';
import { Simulator } from '../support/simulator.ts';
import { Till, newProfile } from './till.ts';

interface Fixtures {
  readonly simulator: Simulator;
  readonly profile: string;
  readonly till: Till;
}

/** Each story has a simulator, a profile and an app of its own. */
export const test = base.extend<Fixtures>({
  // Playwright wants the fixtures a fixture uses spelt out, also when there are none.
  // eslint-disable-next-line no-empty-pattern
  simulator: async ({}, use) => {
    const simulator = await Simulator.start(2);
    await use(simulator);
    await simulator.stop();
  },
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const { folder, remove } = newProfile();
    await use(folder);
    await remove();
  },
  till: async ({ simulator, profile }, use) => {
    const till = await Till.open(profile, '--simulator', simulator.url);
    await use(till);
    await till.exit();
  },
});

export { expect } from '@playwright/test';
