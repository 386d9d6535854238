import type { LegDelivery, Said } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { Clock } from '../../clock.ts';
import { stopwatch } from '../../stopwatch.ts';
import type { Trace } from '../trace.ts';
import type { LegEnd, Order, PaymentLink, Reading } from './link.ts';

export interface TracedParts {
  readonly link: PaymentLink;
  readonly trace: Trace;
  readonly clock: Clock;
}

/** A link that says what passes through it, and changes nothing of it. */
export class TracedLink implements PaymentLink {
  readonly #parts: TracedParts;

  constructor(parts: TracedParts) {
    this.#parts = parts;
  }

  prepare(terminalId: TerminalId): void {
    this.#parts.link.prepare(terminalId);
  }

  async send(path: Path, order: Order, commit: () => Promise<void>, signal: AbortSignal): Promise<LegEnd> {
    const { link, trace } = this.#parts;
    const lasted = stopwatch(this.#parts.clock);
    trace.note(order, { on: 'leg', path });
    const end = await link.send(path, order, () => this.#commit(path, order, commit), signal);
    trace.note(order, { on: 'legEnded', path, ...deliveryOf(end), ms: lasted() });
    return end;
  }

  async read(path: Path, order: Order): Promise<Reading> {
    const lasted = stopwatch(this.#parts.clock);
    const reading = await this.#parts.link.read(path, order);
    const event = { on: 'reading', party: path, said: saidBy(reading), ms: lasted() } as const;
    this.#parts.trace.note(order, event);
    return reading;
  }

  cancel(path: Path, order: Order): Promise<void> {
    this.#parts.trace.note(order, { on: 'cancelAsked', path });
    return this.#parts.link.cancel(path, order);
  }

  async #commit(path: Path, order: Order, commit: () => Promise<void>): Promise<void> {
    const lasted = stopwatch(this.#parts.clock);
    await commit();
    this.#parts.trace.note(order, { on: 'flushed', path, ms: lasted() });
  }
}

function deliveryOf(end: LegEnd): LegDelivery {
  switch (end.kind) {
    case 'notSent':
      return { delivery: 'notSent', why: end.reason };
    case 'maybeSent':
      return { delivery: 'maybeSent', why: end.why };
    case 'refused':
      return { delivery: 'replied', why: end.code };
    case 'replied':
      return { delivery: 'replied', why: null };
  }
}

function saidBy(reading: Reading): Said {
  switch (reading.kind) {
    case 'payment':
      return { kind: 'payment', status: reading.payment.status };
    case 'noAnswer':
      return { kind: 'noAnswer', why: reading.why };
    case 'notFound':
    case 'unsupported':
      return { kind: reading.kind };
  }
}
