import { money, zero } from '#shared/money.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Resolution } from '../../main/journal/facts.ts';
import { Findings } from '../../main/audit/invariants.ts';
import type { ModificationLink } from '../../main/payments/driver/modification-link.ts';
import type { Attempt } from '../../main/payments/payment-machine.ts';
import { isSettledAttempt } from '../../main/payments/payment-machine.ts';
import type { PaymentList } from '../../main/reconciliation/sweep.ts';
import { openAttempt, standingOf } from '../../main/sales/sale.ts';
import { EventQueue } from '../event-queue.ts';
import { PRODUCTS } from '../till/catalogue.ts';
import type { Ports } from '../till/ports.ts';
import { isExpected, Till } from '../till/till.ts';
import { checkEnd } from '../witness/final-checks.ts';
import type { Invariant, Violation } from '../witness/invariants.ts';
import { Witness } from '../witness/witness.ts';
import type { Chooser } from './explorer.ts';
import { SmallLink } from './small-link.ts';
import type { Message, Move } from './small-world.ts';
import { SmallWorld } from './small-world.ts';

/** What may still be done in a run. */
interface Budget {
  faults: number;
  crashes: number;
  /** Of the cashier and the supervisor, after the first charge. */
  acts: number;
}

export interface Broken {
  readonly violations: readonly Violation[];
  /** What happened, in order. */
  readonly story: readonly string[];
}

/** More events than any run needs that follows first options. */
const LONGEST = 300;
const TERMINAL = { id: 'term_1' as TerminalId, name: 'term_1' };

/** One tender on two paths: the real core, and a world in which every next event is a choice. */
export class SmallRun {
  readonly #chooser: Chooser;
  readonly #queue = new EventQueue();
  readonly #findings = new Findings<Invariant>();
  readonly #witness = new Witness('T1', this.#findings);
  readonly #world = new SmallWorld((charge) => this.#witness.charged(charge));
  readonly #till: Till;
  readonly #budget: Budget = { faults: 2, crashes: 1, acts: 2 };
  readonly #story: string[] = [];
  #isExploring = false;

  constructor(chooser: Chooser, ports: Ports) {
    this.#chooser = chooser;
    this.#till = new Till({
      name: 'T1',
      ports,
      queue: this.#queue,
      witness: this.#witness,
      link: (process) =>
        new SmallLink({
          process,
          world: this.#world,
          queue: this.#queue,
          witness: this.#witness,
          chooseReading: (label) => this.#chooseReading(label),
        }),
      modificationLink: () => NO_REFUNDS,
      list: NO_LIST,
      terminals: [TERMINAL.id],
      appendFault: () => this.#chooseCrash(),
      restartMs: () => null,
      note: (actor, what) => this.#story.push(`${actor} ${what}`),
    });
  }

  /** Null when every invariant held. */
  async play(): Promise<Broken | null> {
    try {
      await this.#open();
      for (let events = 0; events < LONGEST && this.#goesOn(); events += 1) await this.#step();
      if (!this.#chooser.isPruned && !this.#isBroken)
        await checkEnd(
          this.#till,
          (reference) => this.#world.find('cloud', reference)?.status === 'completed',
        );
    } finally {
      this.#till.shutDown();
    }
    return this.#isBroken ? { violations: this.#findings.violations, story: this.#story } : null;
  }

  async #open(): Promise<void> {
    await this.#till.start();
    await this.#till.services?.baskets.addProduct(PRODUCTS[0]);
    this.#isExploring = true;
    this.#do(() => this.#charge());
    await this.#queue.settle();
  }

  async #step(): Promise<void> {
    const moves = this.#moves();
    const move = moves[this.#chooser.choose(moves.length, () => this.#state('next'))];
    if (move === undefined || this.#chooser.isPruned) return;
    this.#story.push(move.label);
    move.run();
    await this.#queue.settle();
  }

  get #isBroken(): boolean {
    return this.#findings.violations.length > 0;
  }

  #goesOn(): boolean {
    if (this.#chooser.isPruned || this.#isBroken) return false;
    const { services } = this.#till;
    if (services === null || !this.#world.isQuiet) return true;
    const isCalm = (one: Attempt) => isSettledAttempt(one) || one.standing.kind === 'attention';
    const isWatching = [...services.record.books.watched()].length > 0;
    return isWatching || ![...services.record.books.attempts()].every(isCalm) || this.#acts().length > 0;
  }

  /** What comes by itself first, then what people do, then what goes wrong. */
  #moves(): readonly Move[] {
    const { messages } = this.#world;
    const start =
      this.#till.services === null ? [{ label: 'starts', run: () => void this.#till.start() }] : [];
    const arrivals = messages.map((message) => this.#taking(message, message.run));
    const tick =
      this.#queue.waits.length === 0 ? [] : [{ label: 'time passes', run: () => this.#queue.step() }];
    const wrong = this.#budget.faults === 0 ? [] : messages.flatMap(this.#faultsOf);
    return [
      ...start,
      ...arrivals,
      ...this.#world.moves,
      ...tick,
      ...this.#acts(),
      ...wrong,
      ...this.#crash(),
    ];
  }

  readonly #faultsOf = (message: Message): readonly Move[] =>
    message.faults.map(({ label, run }) =>
      this.#taking(
        message,
        () => {
          this.#budget.faults -= 1;
          run();
        },
        label,
      ),
    );

  #taking(message: Message, run: () => void, label = message.label): Move {
    return {
      label,
      run: () => {
        this.#world.take(message);
        run();
      },
    };
  }

  #crash(): readonly Move[] {
    if (this.#budget.crashes === 0 || this.#till.services === null) return [];
    const run = () => {
      this.#budget.crashes -= 1;
      this.#till.kill();
    };
    return [{ label: 'crashes', run }];
  }

  #acts(): readonly Move[] {
    const { services } = this.#till;
    const sale = services?.record.books.current ?? null;
    if (services === null || sale === null || sale.paidAt !== null || this.#budget.acts === 0) return [];
    const { payments } = services;
    const open = openAttempt(sale);
    if (open === null) return [this.#act('charges again', () => this.#charge())];
    const { tenderId, requested } = open.intent;
    const asks = [this.#act('cancels', () => payments.cancel(tenderId))];
    if (open.standing.kind === 'unknown')
      asks.push(this.#act('asks', () => Promise.resolve().then(() => payments.check(tenderId))));
    const view = payments.view(open);
    if (view.state !== 'needsAttention' || !view.mayResolve) return asks;
    const decide = (resolution: Resolution) => () =>
      payments.resolve(tenderId, { resolution, by: 'Supervisor', grounds: 'the slip' });
    return [
      ...asks,
      this.#act('decides: charged', decide({ kind: 'charged', captured: requested, authCode: 'A1' })),
      this.#act('decides: not charged', decide({ kind: 'notCharged' })),
    ];
  }

  #act(label: string, act: () => Promise<unknown>): Move {
    const run = () => {
      this.#budget.acts -= 1;
      this.#do(act);
    };
    return { label, run };
  }

  #do(act: () => Promise<unknown>): void {
    act().catch((error: unknown) => {
      if (!isExpected(error)) this.#witness.fail('unexpected', String(error));
    });
  }

  async #charge(): Promise<void> {
    const { services } = this.#till;
    const sale = services?.record.books.current;
    if (services === null || sale == null) return;
    const { due } = standingOf(sale);
    const amount = money(due.amount, 'USD');
    await services.payments.charge({ saleId: sale.id, amount, due, tip: zero('USD'), terminal: TERMINAL });
  }

  #chooseCrash(): string | null {
    if (!this.#isExploring || this.#budget.crashes === 0) return null;
    const fault = (['', 'crashBefore', 'crashAfter'] as const)[
      this.#chooser.choose(3, () => this.#state('append'))
    ];
    if (fault === undefined || fault === '') return null;
    this.#budget.crashes -= 1;
    return fault;
  }

  #chooseReading(label: string): 'answered' | 'notFound' | 'noAnswer' {
    if (this.#budget.faults === 0) return 'answered';
    const options = ['answered', 'notFound', 'noAnswer'] as const;
    const becomes = options[this.#chooser.choose(3, () => this.#state(label))] ?? 'answered';
    if (becomes !== 'answered') this.#budget.faults -= 1;
    return becomes;
  }

  /** Everything that decides what may come: journal, wires, parties, what the till shows, its timers, the budget. */
  #state(at: string): string {
    const { services } = this.#till;
    const sale = services?.record.books.current ?? null;
    const open = sale === null ? null : openAttempt(sale);
    const shown = open === null || services === null ? null : services.payments.view(open);
    const { faults, crashes, acts } = this.#budget;
    const facts = this.#witness.facts.map((fact) =>
      'path' in fact ? `${fact.type}${fact.path}` : fact.type,
    );
    const ends = this.#witness.attempts.map(
      ({ standing, word, captured }) => `${standing}${word}${captured}`,
    );
    const isUp = services === null ? 'down' : 'up';
    const till = [isUp, JSON.stringify(shown, withoutTimes), ...facts, ...ends];
    return [at, faults, crashes, acts, ...till, this.#world.state, ...this.#queue.waits].join(' ');
  }
}

/** The cloud does not tell what it has. */
const NO_LIST: PaymentList = {
  list: () => {
    throw new Error('The cloud is away');
  },
};

/** Nothing is given back in this world. */
const NO_REFUNDS: ModificationLink = {
  send: () => Promise.resolve({ kind: 'notSent', reason: 'refused' }),
  read: () => Promise.resolve({ kind: 'seen', seen: [] }),
};

/** When something began does not decide what may come; how long timers still run does. */
const withoutTimes = (name: string, value: unknown): unknown => (TIMES.has(name) ? undefined : value);
const TIMES: ReadonlySet<string> = new Set(['startedAt', 'since', 'activationMs']);
