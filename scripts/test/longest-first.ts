import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = join(import.meta.dirname, '..', '..');

/** Rooms whose tests start processes or play whole days; the others are over in seconds. */
const LONG = [
  'e2e/headless/',
  'day/',
  'simulator/screen/',
  'main/reports/year.test.ts',
  'soak/',
  'chaos/power/',
  'fuzz/',
].map((room) => join(ROOT, room));

const isShort = ({ moduleId }: TestSpecification): boolean => !LONG.some((room) => moduleId.startsWith(room));

/** What takes longest begins first, so that no worker is left with a long file at the end. */
export class LongestFirst extends BaseSequencer {
  /** Among themselves as Vitest has them: large files first. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => Number(isShort(one)) - Number(isShort(other)));
  }
}
