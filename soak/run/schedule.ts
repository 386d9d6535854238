import { Findings } from '../../main/audit/invariants.ts';
import { isOpen } from '../../main/audit/attempt-seen.ts';
import type { Fact } from '../../main/journal/facts.ts';
import { breathe, EventQueue } from '../event-queue.ts';
import { Random } from '../random.ts';
import { Cashier } from '../till/cashier.ts';
import type { Ports } from '../till/ports.ts';
import { soundPorts } from '../till/ports.ts';
import { Till } from '../till/till.ts';
import { checkEnd } from '../witness/final-checks.ts';
import { checkSweeps } from '../witness/sweep-checks.ts';
import type { Invariant, Violation } from '../witness/invariants.ts';
import { Witness } from '../witness/witness.ts';
import type { Charge } from '../world/ledger.ts';
import { isFinal } from '../world/ledger.ts';
import { ModificationWorldLink } from '../world/modification-world-link.ts';
import type { GivenBack } from '../world/refund-desk.ts';
import { WorldLink } from '../world/world-link.ts';
import { World } from '../world/world.ts';
import type { Cast } from './cast.ts';
import { drawCast } from './cast.ts';
import type { Fault } from './faults.ts';
import { FaultBook } from './faults.ts';

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
  /** What the tills wrote down, each in its own order. */
  readonly facts: readonly (readonly Fact[])[];
  /** What the cashiers did, by name, in order. */
  readonly acts: readonly string[];
  readonly notes: readonly Note[];
}

export interface Schedule {
  readonly seed: number;
  readonly faults: readonly Fault[];
  readonly cast?: Cast;
  /** Makes the ports of this schedule; a mutant keeps what it remembers in there. */
  readonly plant?: () => Ports;
  /** Keeps what happened, for a chart. */
  readonly isRecorded?: boolean;
}

/** How long things go wrong at most. */
const TROUBLE_MS = 360_000;
/** How long everything works at the end: longer than any call, any lag of the cloud and the wait for a person. */
const PEACE_MS = 1_200_000;
/** What is still under way when the till is content: a late command, a tap, the longest that the cloud may hear late. */
const AFTERMATH_MS = 340_000;

/** One shop day of a few minutes: a few sales, a list of faults, then peace; checked at every step and at the end. */
export async function runSchedule(schedule: Schedule): Promise<Outcome> {
  await breathe();
  const stage = new Stage(schedule);
  try {
    await stage.play();
    return stage.outcome;
  } finally {
    stage.clear();
  }
}

/** Everybody of one schedule. */
class Stage {
  readonly #queue = new EventQueue();
  readonly #book: FaultBook;
  readonly #world: World;
  readonly #tills: readonly Till[];
  readonly #cashiers: readonly Cashier[];
  readonly #findings = new Findings<Invariant>();
  readonly #notes: Note[] = [];

  constructor({ seed, faults, plant, cast = drawCast(seed), isRecorded = false }: Schedule) {
    this.#book = new FaultBook(faults);
    const note = (actor: string, what: string) => {
      if (isRecorded) this.#notes.push({ at: Math.round(this.#queue.now), actor, what });
    };
    const charged = (charge: Charge) => this.#ownerOf(charge.reference)?.charged(charge);
    const gaveBack = (given: GivenBack) => this.#ownerOf(given.reference)?.gaveBack(given);
    const { terminals, tills, withoutActs } = cast;
    this.#world = new World({
      seed,
      terminals,
      queue: this.#queue,
      faults: this.#book,
      charged,
      gaveBack,
      note,
    });
    const ports = plant?.() ?? soundPorts;
    this.#tills = ['T1', 'T2'].slice(0, tills).map((name) => this.#makeTill(name, seed, ports, note));
    this.#cashiers = this.#tills.map((till) => new Cashier({ till, world: this.#world, seed, withoutActs }));
    for (const fault of this.#book.moments) this.#queue.after(fault.ms, () => this.#strike(fault));
  }

  get outcome(): Outcome {
    const all = this.#tills.flatMap(({ witness }) => witness.attempts.map((one) => ({ one, witness })));
    const unaided = all.filter(({ one, witness }) => !isOpen(one) && !witness.wasNeeded(one)).length;
    return {
      violations: this.#findings.violations,
      payments: all.length,
      unaided,
      hits: this.#book.hits,
      facts: this.#tills.map(({ witness }) => witness.facts),
      acts: this.#cashiers.flatMap(({ acts }) => acts),
      notes: this.#notes,
    };
  }

  async play(): Promise<void> {
    for (const till of this.#tills) await till.start();
    const isDone = () => this.#cashiers.every((cashier) => cashier.isDone) && this.#isSettled();
    await this.#queue.runUntil(TROUBLE_MS, () => this.#isBroken() || isDone());
    for (const cashier of this.#cashiers) cashier.goHome();
    await this.#makePeace();
    if (this.#isBroken()) return;
    if (!this.#world.cloud.isDown) for (const till of this.#tills) await checkSweeps(till);
    for (const till of this.#tills) await checkEnd(till, this.#isKnown);
  }

  clear(): void {
    for (const till of this.#tills) till.shutDown();
  }

  async #makePeace(): Promise<void> {
    this.#book.heal();
    for (const till of this.#tills) if (till.mustRestart) till.kill();
    if (this.#isBroken()) return;
    await this.#queue.runUntil(this.#queue.now + AFTERMATH_MS, () => this.#isBroken());
    const isOver = () => this.#isBroken() || this.#isSettled();
    if (!isOver()) await this.#queue.runUntil(this.#queue.now + PEACE_MS, isOver);
  }

  #makeTill(name: string, seed: number, ports: Ports, note: (actor: string, what: string) => void): Till {
    const world = this.#world;
    const random = new Random(seed, `starts of ${name}`);
    return new Till({
      name,
      ports,
      note,
      queue: this.#queue,
      witness: new Witness(name, this.#findings),
      link: (process, till) => new WorldLink({ world, process, till }),
      list: world,
      terminals: world.terminalIds,
      modificationLink: (process, till) => new ModificationWorldLink({ world, process, till }),
      appendFault: () => this.#book.at('append')?.kind ?? null,
      restartMs: () => random.between(500, 20_000),
    });
  }

  #ownerOf(reference: string): Witness | undefined {
    const [first, ...others] = this.#tills.map(({ witness }) => witness);
    return others.find((witness) => witness.knows(reference)) ?? first;
  }

  #strike(fault: Fault): void {
    if (this.#queue.now > TROUBLE_MS) return;
    this.#book.count(fault);
    const till = this.#tills[fault.ms % this.#tills.length];
    if (fault.kind === 'crash') till?.kill();
    else if (fault.kind === 'clockStep') till?.machine.stepWallClock(clockStep(fault.ms));
    else if (fault.kind === 'suspend') till?.machine.sleep(fault.ms);
    else this.#world.strike(fault);
  }

  readonly #isKnown = (reference: string): boolean => {
    const known = this.#world.cloud.find(reference);
    return this.#world.isReadable('cloud') && known !== null && isFinal(known);
  };

  readonly #isBroken = (): boolean => this.#findings.violations.length > 0;

  readonly #isSettled = (): boolean => this.#tills.every(({ witness }) => witness.isSettled);
}

const DAY_MS = 86_400_000;

/** Up to a day forth or back. */
const clockStep = (ms: number): number => ((ms % 2) * 2 - 1) * ((ms * 7_919_003) % DAY_MS);
