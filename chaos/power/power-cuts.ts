import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../../main/audit/audit.ts';
import { JournalFile } from '../../main/journal/journal-file.ts';
import { letGo } from '../../main/journal/testing/let-go.ts';
import { Random } from '../../soak/random.ts';
import type { Cut, Image } from './disk.ts';
import { CUTS, Disk } from './disk.ts';
import type { Recording } from './recording.ts';
import { LIMITS } from './traced-store.ts';

/** The engine keeps what was closed until it is collected. */
const IMAGES_PER_COLLECTION = 25;

export interface PowerCuts {
  readonly images: number;
  readonly byCut: Readonly<Record<Cut, number>>;
  /** Steps that the store took on its files. */
  readonly steps: number;
  /** What was lost that had been promised, or did not open; with the image's number. */
  readonly violations: readonly string[];
}

/** Cuts the power at so many moments of a recording, and opens what the disk may have then. */
export async function cutPower(recording: Recording, images: number, seed: number): Promise<PowerCuts> {
  const directory = await mkdtemp(join(tmpdir(), 'vinr-power-'));
  try {
    return await cutAll(recording, images, new Random(seed, 'power'), join(directory, 'image'));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function cutAll(
  recording: Recording,
  images: number,
  random: Random,
  directory: string,
): Promise<PowerCuts> {
  const { steps } = recording;
  const byCut = Object.fromEntries(CUTS.map((cut) => [cut, 0])) as Record<Cut, number>;
  const violations: string[] = [];
  const moments = Array.from({ length: images }, () => random.between(0, steps.length - 1)).sort(
    (a, b) => a - b,
  );
  const disk = new Disk();
  let promised = 0;
  let taken = 0;
  for (const [number, moment] of moments.entries()) {
    for (; taken <= moment; taken += 1) {
      const step = steps[taken];
      if (step?.kind === 'answer') promised = lastFlushed(recording, promised, step.last);
      else if (step !== undefined) disk.take(step);
    }
    const cut = CUTS[number % CUTS.length] ?? 'lost';
    byCut[cut] += 1;
    const folder = `${directory}-${number}`;
    const broken = await open(disk.cut(cut, random), recording, promised, folder);
    if (broken !== null) violations.push(`image ${number}, ${cut} after step ${moment}: ${broken}`);
    if (number % IMAGES_PER_COLLECTION === 0) await letGo();
  }
  return { images, byCut, steps: steps.length, violations };
}

/** A flush covers every entry before it, those that were only to be in order too. */
const lastFlushed = ({ flushed }: Recording, before: number, answered: number): number =>
  flushed.has(answered) ? answered : before;

/** Opens the image as the store would. Null when all that was promised is there and the till can go on. */
async function open(
  image: Image,
  recording: Recording,
  promised: number,
  folder: string,
): Promise<string | null> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of image) await writeFile(join(folder, name), bytes);
  try {
    return judge(new JournalFile(folder, LIMITS, 0, () => undefined), recording, promised);
  } catch (error) {
    return `does not open: ${String(error)}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function judge(journal: JournalFile, { entries }: Recording, promised: number): string | null {
  const { state } = journal.state();
  if (state !== 'ok') return `opens ${state}`;
  const found = journal.read(1, entries.length + 1);
  if (found.length < promised) return `${promised} entries were promised, ${found.length} are there`;
  const other = found.find(({ seq, hash }) => entries[seq - 1]?.hash !== hash);
  if (other !== undefined) return `entry ${other.seq} is another`;
  const { findings } = audit({ entries: found, marks: [], faults: [], signedBy: null }, null);
  if (findings.checked('I16') > 0 && findings.violations.length > 0) return 'the audit finds it broken';
  const next = journal.append({ at: 0, facts: ['{}'], durability: 'flushed', mayUseReserve: false });
  journal.close(0);
  return next.first === found.length + 1 ? null : `the next entry is ${next.first}`;
}
