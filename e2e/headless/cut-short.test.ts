import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../soak/random.ts';
import { CutShort, type Moment } from '../support/cut-short.ts';
import { INTERRUPTIONS } from '../support/interruptions.ts';
import { mayMount, SmallDisk } from '../support/small-disk.ts';

const [KILLED, FULL] = INTERRUPTIONS;
/** A hundred and more: CUT_SHORT_KILLS=100 npx vitest run e2e/headless/cut-short.test.ts */
const KILLS = Number(process.env['CUT_SHORT_KILLS'] ?? 15);
const SEED = Number(process.env['CUT_SHORT_SEED'] ?? Date.now() % 1_000_000);

let cut: CutShort;
beforeAll(async () => {
  cut = await CutShort.open('node');
  await provisionBoth();
});
afterAll(() => cut.remove());

async function provisionBoth(): Promise<void> {
  expect((await cut.provision('first', 'second')).map(({ exit }) => exit)).toEqual([0, 0]);
}

/** Most of the time while a file is being replaced, else anywhere from the first instruction on. */
function momentOf(random: Random): Moment {
  const after = (['start', 'turn', 'file', 'file', 'file'] as const)[Math.floor(random.next() * 5)] ?? 'turn';
  return { after, ms: Math.floor(random.next() * (after === 'file' ? 6 : 300)) };
}

describe(`${KILLED.row} ${KILLED.name}`, () => {
  it(
    `${String(KILLS)} times (seed ${String(SEED)}): the certificate before and the new one both shake hands`,
    async () => {
      const random = new Random(SEED, 'kills');
      const found = { first: 0, second: 0, unfinished: 0 };
      for (let kill = 0; kill < KILLS; kill += 1) {
        const moment = momentOf(random);
        const { inUse, beside, unfinished } = await cut.killedAt(moment);
        expect([inUse, beside].sort(), JSON.stringify(moment)).toEqual(['first', 'second']);
        found[inUse] += 1;
        found.unfinished += unfinished;
      }
      console.log(`${String(KILLS)} kills, seed ${String(SEED)}: ${JSON.stringify(found)}`);
      const [end] = await cut.provision('first');
      expect(end).toMatchObject({ exit: 0 });
      expect(await cut.look()).toEqual({ inUse: 'first', beside: 'second', unfinished: 0 });
    },
    60_000 + KILLS * 3_000,
  );
});

if (!mayMount) console.warn('Skipped: the full disk is a mounted one, which needs root on Linux.');

describe.skipIf(!mayMount)(`${FULL.row} ${FULL.name}`, () => {
  let disk: SmallDisk;
  beforeAll(async () => {
    disk = new SmallDisk(cut.profile, 256);
    await provisionBoth();
  });
  afterAll(() => disk.remove());

  it('with room for nothing, and for a little more each time: the one before or the new one, and a clear word', async () => {
    const exits: number[] = [];
    for (let pages = 0; pages <= 4; pages += 1) {
      const { inUse } = await cut.look();
      disk.fill(pages);
      const [end] = await cut.provision(inUse === 'first' ? 'second' : 'first');
      const after = await cut.look();
      disk.empty();
      expect([after.inUse, after.beside].sort()).toEqual(['first', 'second']);
      expect(after.unfinished).toBe(0);
      if (end?.exit !== 0)
        expect(end?.stderr).toMatch(/could not be written, and is as it was\. The disk is full/);
      exits.push(end?.exit ?? -1);
    }
    console.log(`Exits with 0 to 4 free pages of 4 KiB: ${exits.join(', ')}`);
    expect(exits[0]).toBe(2);
    expect(exits.at(-1)).toBe(0);
  });
});
