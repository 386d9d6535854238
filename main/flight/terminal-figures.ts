import type { Measure, Quantiles, TerminalHealthView } from '#shared/health.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { ReachReason } from '#shared/terminal.ts';
import { tenth } from '../stopwatch.ts';
import { RollingWindow } from './rolling-window.ts';
import { slowSince } from './slow-since.ts';
import { PathCounter } from './todays-paths.ts';
import type { TraceLine } from './trace-line.ts';

/** What is known of an attempt under way, wall times in ms. */
interface UnderWay {
  readonly reference: string;
  readonly pressedAt?: number;
  readonly bodyAt?: number;
  readonly refusal?: ReachReason;
}

/** The figures of one terminal, fed with traces and with the times of probes. */
export class TerminalFigures {
  readonly #windows: Readonly<Record<Measure, RollingWindow>> = {
    connect: new RollingWindow(),
    tls: new RollingWindow(),
    firstAnswer: new RollingWindow(),
    screen: new RollingWindow(),
    activation: new RollingWindow(),
  };
  readonly #paths: PathCounter;
  /** A terminal takes one payment at a time. */
  #underWay: UnderWay | null = null;

  constructor(localTime: ShopClock['read']) {
    this.#paths = new PathCounter(localTime);
  }

  measured(measure: Measure, at: number, ms: number): void {
    this.#windows[measure].add({ at, ms: tenth(ms) });
  }

  take(line: TraceLine): void {
    const { at, event } = line;
    if (event.on === 'dialled') {
      this.measured('connect', at, event.connectMs);
      this.measured('tls', at, event.tlsMs);
    } else if (event.on === 'invited') this.measured('firstAnswer', at, event.ms);
    else if (event.on === 'flushed') this.#paths.sent(event.path, at);
    else this.#follow(line);
  }

  quantiles(measure: Measure, now: number): Quantiles | null {
    return this.#windows[measure].quantiles(now);
  }

  view(now: number): Pick<TerminalHealthView, 'figures' | 'answers' | 'slowSince' | 'today'> {
    const of = (measure: Measure) => this.quantiles(measure, now);
    const answers = this.#windows.firstAnswer.samples(now);
    return {
      figures: {
        connect: of('connect'),
        tls: of('tls'),
        firstAnswer: of('firstAnswer'),
        screen: of('screen'),
        activation: of('activation'),
      },
      answers,
      slowSince: slowSince(answers),
      today: this.#paths.view(now),
    };
  }

  /** What takes two events to know. */
  #follow({ reference, at, event }: TraceLine): void {
    if (event.on === 'charged') this.#underWay = { reference, pressedAt: at - event.ms };
    else if (event.on === 'bodyWritten') this.#bodyWritten(reference, at);
    else if (event.on === 'leg') this.#leg(reference, at);
    else if (event.on === 'reading' && event.said.kind === 'payment')
      this.#read(reference, at, event.said.status);
    else if (event.on === 'legEnded' && event.delivery === 'notSent')
      this.#note(reference, { refusal: event.why });
  }

  #bodyWritten(reference: string, at: number): void {
    const { pressedAt } = this.#of(reference);
    if (pressedAt !== undefined) {
      this.measured('activation', at, at - pressedAt);
      this.#paths.activated(tenth(at - pressedAt), at);
    }
    this.#note(reference, { bodyAt: at });
  }

  /** Only the first sight of the prompt counts, and only when nothing else was seen before it. */
  #read(reference: string, at: number, status: string): void {
    const { bodyAt, ...rest } = this.#of(reference);
    if (bodyAt === undefined || status === 'created') return;
    if (status === 'pending') this.measured('screen', at, at - bodyAt);
    this.#underWay = rest;
  }

  #leg(reference: string, at: number): void {
    const { refusal } = this.#of(reference);
    if (refusal !== undefined) this.#paths.fellBack(refusal, at);
  }

  #of(reference: string): UnderWay {
    return this.#underWay?.reference === reference ? this.#underWay : { reference };
  }

  #note(reference: string, change: Partial<UnderWay>): void {
    this.#underWay = { ...this.#of(reference), ...change };
  }
}
