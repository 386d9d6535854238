import type { LanConnection, TerminalPayment, Vinr, VinrError } from '@vinr/sdk';
import { VinrConnectionError, VinrNotFoundError, isVinrError } from '@vinr/sdk';
import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { Clock } from '../../clock.ts';
import type { ProbeAnswer, TerminalProbe } from '../../terminals/health.ts';
import type { Address, TerminalRegistry } from '../../terminals/registry.ts';
import { REACH_MS, REPLY_MS } from '../deadlines.ts';
import type { Trace } from '../trace.ts';
import { failedReading, legEnd, reachReason } from './failures.ts';
import { dialledEvent, momentTeller, offsetFrom } from './lan-events.ts';
import type { LegEnd, Order, PaymentLink, Reading } from './link.ts';
import { observed } from './observation.ts';
import { ReadySocket } from './ready-socket.ts';

export interface VinrLinkParts {
  readonly vinr: Vinr;
  readonly registry: TerminalRegistry;
  readonly trace: Trace;
  readonly clock: Clock;
  /** Whether a cloud key is provisioned. */
  readonly cloud: boolean;
  /** A terminal could not be reached where it was last seen. */
  readonly missed: (id: TerminalId) => void;
}

type Commit = () => Promise<void>;

/** How long a device may take over one harmless question. */
const ASK_MS = 3_000;
const DISCOVER_MS = 1_500;

/** The till's way to terminals and cloud, through `@vinr/sdk`. Knows legs and readings; decides nothing. */
export class VinrLink implements PaymentLink, TerminalProbe {
  readonly #parts: VinrLinkParts;
  readonly #ready = new Map<TerminalId, ReadySocket>();

  constructor(parts: VinrLinkParts) {
    this.#parts = parts;
  }

  prepare(terminalId: TerminalId): void {
    this.#dropOthers(terminalId);
    if (this.#ready.get(terminalId)?.isKept() === true) return;
    const { clock } = this.#parts;
    this.#ready.set(terminalId, new ReadySocket((signal) => this.#dial(terminalId, signal), clock));
  }

  send(path: Path, order: Order, commit: Commit, signal: AbortSignal): Promise<LegEnd> {
    const sent =
      path === 'lan' ? this.#sendLan(order, commit, signal) : this.#sendCloud(order, commit, signal);
    return sent.then((payment) => ({ kind: 'replied' as const, payment: observed(payment) })).catch(legEnd);
  }

  async read(path: Path, order: Order): Promise<Reading> {
    if (path === 'cloud' && !this.#parts.cloud) return { kind: 'unsupported' };
    try {
      const payment = path === 'lan' ? await this.#readLan(order) : await this.#readCloud(order);
      return payment === null ? { kind: 'notFound' } : { kind: 'payment', payment: observed(payment) };
    } catch (error) {
      return error instanceof VinrNotFoundError ? { kind: 'notFound' } : failedReading(error);
    }
  }

  /** Whether it worked shows in the next reading, so a refused or lost cancel is nothing to act on here. */
  async cancel(path: Path, order: Order): Promise<void> {
    const reading = await this.read(path, order);
    if (reading.kind !== 'payment') return;
    const { paymentId } = reading.payment;
    try {
      if (path === 'cloud') await this.#parts.vinr.terminal.payments.cancel(paymentId);
      else
        await this.#parts.vinr.terminal.lan.cancel(order.terminalId, this.#where(order), paymentId, asking());
    } catch (error) {
      if (!isVinrError(error)) throw error;
    }
  }

  async status(id: TerminalId): Promise<ProbeAnswer> {
    try {
      const where = this.#parts.registry.addressOf(id);
      const said = await this.#parts.vinr.terminal.lan.status(id, where, asking());
      const { model, roundTripMs, timings, peer, date } = said;
      const { fingerprint256, publicKey256, validTo } = peer;
      const shown = { fingerprint256, publicKey256, validTo: validTo.getTime() };
      const clockOffsetMs = date === null ? null : offsetFrom(date, this.#parts.clock.wall());
      return { ok: true, model, roundTripMs, timings, peer: shown, clockOffsetMs };
    } catch (error) {
      if (!isVinrError(error)) throw error;
      return { ok: false, reason: reachReason(error) };
    }
  }

  async discover(): Promise<ReadonlyMap<TerminalId, Address>> {
    const found = await this.#parts.vinr.terminal.readers.discover({
      network: 'local',
      timeoutMs: DISCOVER_MS,
    });
    return new Map(found.map(({ id, ip, port }) => [id as TerminalId, { host: ip, port }]));
  }

  async #sendLan(order: Order, commit: Commit, signal: AbortSignal): Promise<TerminalPayment> {
    const committed = once(commit);
    const kept = this.#ready.get(order.terminalId);
    this.#ready.delete(order.terminalId);
    const stage = kept?.stage ?? 'none';
    const ready = kept?.take() ?? null;
    this.#note(order, { on: 'socket', from: ready === null ? 'none' : stage });
    if (ready !== null) {
      try {
        return await this.#pay(await ready, order, committed, signal);
      } catch (error) {
        if (!wentStale(error)) throw error;
        this.#note(order, { on: 'socketStale' });
      }
    }
    this.#note(order, { on: 'dialling' });
    return this.#pay(await this.#dial(order.terminalId, signal), order, committed, signal);
  }

  #pay(
    connection: LanConnection,
    order: Order,
    commit: Commit,
    signal: AbortSignal,
  ): Promise<TerminalPayment> {
    const note = (event: TraceEvent) => this.#note(order, event);
    note(dialledEvent(connection));
    return connection.pay(command(order), {
      idempotencyKey: order.key,
      commit,
      continueTimeoutMs: REACH_MS,
      timeoutMs: REPLY_MS,
      signal,
      observe: momentTeller(note, this.#parts.clock),
    });
  }

  #sendCloud(order: Order, commit: Commit, signal: AbortSignal): Promise<TerminalPayment> {
    if (!this.#parts.cloud) return Promise.reject(noCloud());
    const options = { idempotencyKey: order.key, commit, signal };
    const params = { terminalId: order.terminalId, ...command(order) };
    return this.#parts.vinr.terminal.payments.createSync(params, options);
  }

  #readLan(order: Order): Promise<TerminalPayment | null> {
    const { vinr } = this.#parts;
    return vinr.terminal.lan.retrieveByReference(
      order.terminalId,
      this.#where(order),
      order.reference,
      asking(),
    );
  }

  #readCloud(order: Order): Promise<TerminalPayment | null> {
    return this.#parts.vinr.terminal.payments.retrieveByReference(order.reference, { attempts: 1 });
  }

  /** A terminal serves other tills too: no socket is held on one that is not about to be charged. */
  #dropOthers(terminalId: TerminalId): void {
    for (const [id, ready] of this.#ready) {
      if (id === terminalId) continue;
      ready.drop();
      this.#ready.delete(id);
    }
  }

  #note(order: Order, event: TraceEvent): void {
    this.#parts.trace.note(order, event);
  }

  async #dial(terminalId: TerminalId, signal: AbortSignal): Promise<LanConnection> {
    const { registry, vinr, missed } = this.#parts;
    const where = registry.addressOf(terminalId);
    try {
      return await vinr.terminal.lan.dial(terminalId, where, { timeoutMs: REACH_MS, signal });
    } catch (error) {
      missed(terminalId);
      throw error;
    }
  }

  #where(order: Order): Address {
    return this.#parts.registry.addressOf(order.terminalId);
  }
}

const asking = () => ({ timeoutMs: ASK_MS });

/** The same on every leg; the cloud needs the terminal's id besides, a LAN connection has it. */
const command = ({ reference, amount, captureMethod, tipOnTerminal }: Order) => ({
  amount: amount.amount,
  currency: amount.currency,
  reference,
  captureMethod,
  ...(tipOnTerminal ? { tip: { mode: 'on_screen' } } : {}),
});

/** SENDING is written once, even when a socket went stale before the body and another is dialled. */
function once(commit: Commit): Commit {
  let committed: Promise<void> | null = null;
  return () => (committed ??= commit());
}

/** The ready socket was closed by the other end before any byte of the body: nothing was sent, dial again. */
function wentStale(error: unknown): boolean {
  return (
    error instanceof VinrConnectionError &&
    error.delivery === 'notSent' &&
    (error.code === 'reset' || error.code === 'closed')
  );
}

const noCloud = (): VinrError =>
  new VinrConnectionError('No cloud key is provisioned on this till', {
    code: 'notFound',
    delivery: 'notSent',
  });
