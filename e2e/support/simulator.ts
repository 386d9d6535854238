import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Lines } from './lines.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface ReadyLine {
  readonly cloud: { readonly url: string; readonly secretKey: string };
  readonly control: { readonly url: string };
  readonly terminals: readonly {
    readonly id: string;
    readonly name: string;
    readonly host: string;
    readonly port: number;
    readonly caFile: string;
    readonly clientP12File: string;
    readonly passphrase: string;
  }[];
}

export interface LedgerRow {
  readonly paymentId: string;
  readonly reference: string | null;
  readonly terminalId: string;
  readonly path: 'lan' | 'cloud';
  readonly amount: number;
  readonly captured: number;
  readonly status: string;
  readonly card: { readonly brand: string; readonly last4: string } | null;
}

/** What stands on a terminal, and what its account was told of it. */
export interface Face {
  readonly screen: string;
  readonly session: { readonly state: string } | null;
  readonly condition: string;
  readonly idleMessage: string | null;
  readonly displayName: string | null;
}

export interface RefundRow {
  readonly refundId: string;
  readonly paymentId: string;
  readonly amount: number;
}

/** A simulator of its own for one test: the built program, started as anybody would start it. */
export class Simulator {
  readonly ready: ReadyLine;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, ready: ReadyLine) {
    this.#child = child;
    this.ready = ready;
  }

  static async start(terminals = 1, ...more: string[]): Promise<Simulator> {
    const program = join(ROOT, 'dist', 'simulator', 'cli.cjs');
    const args = [program, '--json', '--terminals', String(terminals), ...more];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ready = JSON.parse(await new Lines(child).next()) as ReadyLine;
    return new Simulator(child, ready);
  }

  get url(): string {
    return this.ready.control.url;
  }

  /** The first terminal, which a fresh till charges on. */
  get terminalId(): string {
    return this.ready.terminals[0]!.id;
  }

  /** Shows a card: now, or at the next prompt. */
  present(card: string, choices: object = {}, terminalId = this.terminalId): Promise<unknown> {
    return this.#send('POST', `/terminals/${terminalId}/present`, { card, wait: true, ...choices });
  }

  release(terminalId = this.terminalId): Promise<unknown> {
    return this.#send('POST', `/terminals/${terminalId}/release`, {});
  }

  cancelOnDevice(terminalId = this.terminalId): Promise<unknown> {
    return this.#send('POST', `/terminals/${terminalId}/cancel`, {});
  }

  /** As if its cable had been pulled and put back: whatever it was doing is over. */
  reboot(terminalId = this.terminalId): Promise<unknown> {
    return this.#send('POST', `/terminals/${terminalId}/reboot`, {});
  }

  fault(faults: object, terminalId = this.terminalId): Promise<unknown> {
    return this.#send('PUT', `/terminals/${terminalId}/faults`, faults);
  }

  cloudFault(state: 'up' | 'down'): Promise<unknown> {
    return this.#send('PUT', '/cloud/faults', { cloud: state });
  }

  /** How the cloud speaks and how fast it works, and what becomes of its answers. */
  cloudSwitches(switches: object): Promise<unknown> {
    return this.#send('PUT', '/cloud/switches', switches);
  }

  set(settings: object): Promise<unknown> {
    return this.#send('PUT', '/settings', settings);
  }

  /** Lets time run much faster there until something has come about that would take long. */
  async hasten(isOver: () => Promise<boolean>): Promise<void> {
    await this.#send('PUT', '/clock', { rate: 100_000 });
    try {
      while (!(await isOver())) await setTimeout(5);
    } finally {
      await this.#send('PUT', '/clock', { rate: 1 });
    }
  }

  async certificate(
    kind: string,
    terminalId = this.terminalId,
  ): Promise<{ clientP12File: string; passphrase: string; serialNumber: string }> {
    const made = await this.#send('POST', '/certificates', { terminalId, kind });
    return made as { clientP12File: string; passphrase: string; serialNumber: string };
  }

  /** From now on no terminal takes that certificate of a till. */
  revoke(serialNumber: string): Promise<unknown> {
    return this.#send('POST', '/certificates/revoke', { serialNumber });
  }

  async face(terminalId = this.terminalId): Promise<Face> {
    return (await this.#send('GET', `/terminals/${terminalId}`)) as never;
  }

  async ledger(): Promise<readonly LedgerRow[]> {
    return ((await this.#send('GET', '/ledger')) as { rows: readonly LedgerRow[] }).rows;
  }

  /** What cardholders were really charged, in minor units: one figure for each charge. */
  async charges(): Promise<readonly number[]> {
    return (await this.ledger()).map((row) => row.captured).filter((captured) => captured > 0);
  }

  /** What cardholders really got back: one row for each refund that went. */
  async refunds(): Promise<readonly RefundRow[]> {
    return ((await this.#send('GET', '/ledger')) as { refunds: readonly RefundRow[] }).refunds;
  }

  /** Another till of the shop, which reaches the same terminal through the cloud, orders this amount on it. */
  async chargeFromElsewhere(amount: number, reference: string, terminalId = this.terminalId): Promise<void> {
    await this.#orderElsewhere('/v1/terminal/payments', { terminalId, amount, currency: 'USD', reference });
  }

  /** Somebody else, at another till or in VINR's dashboard, gives so much of a payment back. */
  async refundFromElsewhere(payment: string, amount: number): Promise<void> {
    await this.#orderElsewhere('/v1/refunds', { payment, amount });
  }

  async #orderElsewhere(path: string, order: object): Promise<void> {
    const { url, secretKey } = this.ready.cloud;
    const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(order) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  }

  async events(): Promise<readonly Record<string, unknown>[]> {
    return ((await this.#send('GET', '/events')) as { events: readonly Record<string, unknown>[] }).events;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const request = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(this.url + path, request);
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}
