import type { Random } from '../../soak/random.ts';
import type { Step } from './trace.ts';
import { FOLDER } from './trace.ts';

type Change = Exclude<Step, { kind: 'flush' | 'answer' }>;

/** A disk loses and keeps whole sectors. */
const SECTOR = 512;

/** What became of the changes that no flush had covered when the power went. */
export const CUTS = ['kept', 'lost', 'prefix', 'torn', 'zeros', 'any'] as const;
export type Cut = (typeof CUTS)[number];

/** Files, by name. */
export type Image = ReadonlyMap<string, Buffer>;

/** A disk with a cache: what was flushed is there for good, what was not may be, in part or out of order. */
export class Disk {
  readonly #durable = new Map<string, Buffer>();
  #pending: Change[] = [];

  take(step: Step): void {
    if (step.kind === 'answer') return;
    if (step.kind === 'flush') this.#flush(step.file);
    else this.#pending.push(step);
  }

  get isFlushed(): boolean {
    return this.#pending.length === 0;
  }

  /** The power goes now. The disk itself stays as it is, to be cut again. */
  cut(how: Cut, random: Random): Image {
    const files = new Map(this.#durable);
    const kept = random.between(0, this.#pending.length);
    this.#pending.forEach((change, index) => {
      if (how === 'kept' || (how === 'any' && random.chance(0.5))) apply(files, change);
      else if (how !== 'lost' && how !== 'any') this.#half(files, change, index - kept, how, random);
    });
    return files;
  }

  /** `place`: below zero before the cut, zero at it, above zero behind it. */
  #half(files: Map<string, Buffer>, change: Change, place: number, how: Cut, random: Random): void {
    if (place < 0) apply(files, change);
    else if (how === 'zeros' && change.kind === 'write')
      apply(files, { ...change, bytes: Buffer.alloc(change.bytes.length) });
    else if (how === 'torn' && place === 0 && change.kind === 'write') apply(files, torn(change, random));
  }

  /** Names of files are made to last by a flush of their folder; here only removals are late. */
  #flush(file: string): void {
    if (file === FOLDER) {
      const removed = this.#pending.filter(({ kind }) => kind === 'remove').map((change) => change.file);
      for (const name of removed) this.#flush(name);
      return;
    }
    for (const change of this.#pending) if (change.file === file) apply(this.#durable, change);
    this.#pending = this.#pending.filter((change) => change.file !== file);
  }
}

/** The first sectors of a write. */
function torn(change: Change & { kind: 'write' }, random: Random): Change {
  const sectors = Math.ceil(change.bytes.length / SECTOR);
  const bytes = change.bytes.subarray(0, random.between(0, sectors) * SECTOR);
  return { ...change, bytes };
}

/** Buffers are shared between images, so they are never written into. */
function apply(files: Map<string, Buffer>, change: Change): void {
  const before = files.get(change.file) ?? Buffer.alloc(0);
  if (change.kind === 'remove') files.delete(change.file);
  else if (change.kind === 'resize') files.set(change.file, resized(before, change.length));
  else {
    const length = Math.max(before.length, change.offset + change.bytes.length);
    const after = resized(before, length);
    change.bytes.copy(after, change.offset);
    files.set(change.file, after);
  }
}

function resized(before: Buffer, length: number): Buffer {
  const after = Buffer.alloc(length);
  before.copy(after, 0, 0, Math.min(before.length, length));
  return after;
}
