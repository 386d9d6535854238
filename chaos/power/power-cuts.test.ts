import { beforeAll, describe, expect, it } from 'vitest';
import { cutPower } from './power-cuts.ts';
import type { Recording } from './recording.ts';
import { recordStore } from './recording.ts';
import { hasStrace } from './traced-store.ts';

const IMAGES = 180;

if (!hasStrace()) process.stderr.write('SKIPPED: power cuts need strace (apt-get install strace)\n');

describe.skipIf(!hasStrace())('a power cut at any moment', () => {
  const seed = Date.now() % 1_000_000_000;
  let recording: Recording;
  beforeAll(async () => {
    recording = await recordStore(seed);
  });

  it('loses nothing that was promised, and the journal opens', { timeout: 120_000 }, async () => {
    const { images, violations, steps } = await cutPower(recording, IMAGES, seed);
    expect({ seed, violations }).toEqual({ seed, violations: [] });
    expect(images).toBe(IMAGES);
    expect(steps).toBeGreaterThan(1_000);
  });

  it('would catch a store that answers before it has flushed', async () => {
    const isLogFlush = (step: Recording['steps'][number]) =>
      step.kind === 'flush' && step.file === 'journal.db-wal';
    const careless = { ...recording, steps: recording.steps.filter((step) => !isLogFlush(step)) };
    const { violations } = await cutPower(careless, 12, seed);
    expect(violations.join('\n')).toContain('entries were promised');
  });
});
