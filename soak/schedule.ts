import { Cashier } from './cashier.ts';
import { breathe, EventQueue } from './event-queue.ts';
import type { Fault } from './faults.ts';
import { FaultBook } from './faults.ts';
import { checkEnd } from './final-checks.ts';
import type { Ports } from './till.ts';
import { Till, soundPorts } from './till.ts';
import { isOpen } from '../main/audit/story.ts';
import type { Violation } from './witness.ts';
import { Witness } from './witness.ts';
import { World } from './world.ts';

export interface Note {
  /** Virtual ms since the start. */
  readonly at: number;
  readonly actor: string;
  readonly what: string;
}

export interface Outcome {
  readonly violations: readonly Violation[];
  /** Attempts that were written down. */
  readonly payments: number;
  /** Of these, final without anybody having been called. */
  readonly unaided: number;
  readonly hits: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
}

export interface Schedule {
  readonly seed: number;
  readonly faults: readonly Fault[];
  readonly ports?: Ports;
  /** Keeps what happened, for a chart. */
  readonly isRecorded?: boolean;
}

/** How long things go wrong at most. */
const TROUBLE_MS = 360_000;
/** How long everything works at the end: longer than any call, any lag of the cloud and the wait for a person. */
const PEACE_MS = 1_200_000;
/** What is still under way when the till is content: a late command, a tap, a bank that takes its time. */
const AFTERMATH_MS = 260_000;

/** One shop day of a few minutes: a few sales, a list of faults, then peace; checked at every step and at the end. */
export async function runSchedule({ seed, faults, ports, isRecorded }: Schedule): Promise<Outcome> {
  await breathe();
  const queue = new EventQueue();
  const book = new FaultBook(faults);
  const witness = new Witness();
  const notes: Note[] = [];
  const note = (actor: string, what: string) => {
    if (isRecorded === true) notes.push({ at: Math.round(queue.now), actor, what });
  };
  const charged = witness.charged.bind(witness);
  const world = new World({ seed, queue, faults: book, charged, note });
  const till = new Till(world, witness, ports ?? soundPorts);
  for (const fault of book.moments) queue.after(fault.ms, () => strike(fault, book, world, till));
  await till.start();
  const cashier = new Cashier(till, world, witness, seed);
  const isSettled = () => witness.attempts.every((one) => !isOpen(one));
  await queue.runUntil(TROUBLE_MS, () => (cashier.isDone && isSettled()) || witness.violations.length > 0);
  cashier.goHome();
  await makePeace(queue, book, till, isSettled, witness);
  await checkEnd(till, witness);
  const attempts = witness.attempts;
  const unaided = attempts.filter((one) => !isOpen(one) && !witness.wasNeeded(one)).length;
  return { violations: witness.violations, payments: attempts.length, unaided, hits: book.hits, notes };
}

async function makePeace(
  queue: EventQueue,
  book: FaultBook,
  till: Till,
  isSettled: () => boolean,
  witness: Witness,
): Promise<void> {
  book.heal();
  if (till.mustRestart) till.kill();
  await queue.runUntil(queue.now + AFTERMATH_MS);
  const isOver = () => isSettled() || witness.violations.length > 0;
  if (!isOver()) await queue.runUntil(queue.now + PEACE_MS, isOver);
}

function strike(fault: Fault, book: FaultBook, world: World, till: Till): void {
  if (queueIsPast(world)) return;
  book.count(fault);
  if (fault.kind === 'crash') till.kill();
  else world.strike(fault);
}

const queueIsPast = (world: World): boolean => world.queue.now > TROUBLE_MS;
