import type { Product } from '#shared/catalogue.ts';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Result } from '#shared/app-error.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import { COMMANDS } from '#shared/ipc/channels.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { SaleView } from '#shared/sale.ts';
import type { TillView } from '#shared/till.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A till driven by JSON lines, exactly as docs/HEADLESS.md says. */
export class HeadlessTill {
  readonly #child: ChildProcess;
  readonly #answers = new Map<number, (result: Result<unknown>) => void>();
  readonly #watchers = new Set<() => void>();
  readonly #errors: string[] = [];
  #view: TillView | null = null;
  #asked = 0;

  constructor(...args: string[]) {
    this.#child = spawn(process.execPath, [...this.program(), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    // A till that was killed reads nothing any more; its exit tells.
    this.#child.stdin!.on('error', () => undefined);
    createInterface({ input: this.#child.stdout! }).on('line', (line) => this.#hear(line));
    createInterface({ input: this.#child.stderr! }).on('line', (line) => this.#errors.push(line));
  }

  /** What Node runs: its own flags, then the file. */
  protected program(): readonly string[] {
    return [join(ROOT, 'dist', 'main', 'headless.cjs')];
  }

  /** Everything it said on standard error. */
  get said(): string {
    return this.#errors.join('\n');
  }

  /** Null while it runs, and when it was killed. */
  get exitCode(): number | null {
    return this.#child.exitCode;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get view(): TillView {
    if (this.#view === null) throw new Error(`No push yet. It said: ${this.said}`);
    return this.#view;
  }

  async ready(): Promise<this> {
    await this.until(() => true);
    return this;
  }

  ask<N extends RequestName>(channel: N, input: Record<string, unknown> = {}): Promise<Result<Output<N>>> {
    const isCommand = (COMMANDS as readonly string[]).includes(channel);
    const id = ++this.#asked;
    const line = { id, channel, input: isCommand ? { commandId: randomUUID(), ...input } : input };
    this.#child.stdin!.write(`${JSON.stringify(line)}\n`);
    return new Promise((resolve) => this.#answers.set(id, resolve as (result: Result<unknown>) => void));
  }

  /** The answer's value; throws when it is trouble. */
  async do<N extends RequestName>(channel: N, input: Record<string, unknown> = {}): Promise<Output<N>> {
    const result = await this.ask(channel, input);
    if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  /** Calls back with every push. */
  onView(listener: () => void): void {
    this.#watchers.add(listener);
  }

  async until(holds: (view: TillView) => boolean, ms = 30_000): Promise<TillView> {
    const deadline = Date.now() + ms;
    while (this.#view === null || !holds(this.#view)) {
      if (this.#child.exitCode !== null) throw new Error(`The till ended: ${this.said}`);
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`Not within ${ms} ms. Sale: ${JSON.stringify(this.#view?.sale)}\n${this.said}`);
      await this.#nextPush(Math.min(left, 250));
    }
    return this.#view;
  }

  /** Waits for the last card payment of the sale on screen to reach one of these states. */
  async untilPayment(...states: string[]): Promise<SaleView> {
    return (await this.until(isIn(states))).sale!;
  }

  async product(name: string): Promise<Product> {
    const { categories } = await this.do('catalogue.get');
    for (const { id: categoryId, count } of categories) {
      const shelf = await this.do('catalogue.category', { categoryId, from: 0, count });
      const found = shelf.find((one) => one.name === name);
      if (found !== undefined) return found;
    }
    throw new Error(`Nothing is called ${name}`);
  }

  async sell(productName: string): Promise<SaleView> {
    const product = await this.product(productName);
    const { revision } = await this.do('sale.scan', { code: product.barcode });
    return (await this.until((view) => view.revision >= revision)).sale!;
  }

  charge(sale: SaleView, tip = 0): Promise<Result<Output<'tender.card'>>> {
    return this.ask('tender.card', { saleId: sale.id, amount: sale.due.amount, tip, due: sale.due.amount });
  }

  async end(): Promise<number | null> {
    this.#child.stdin!.end();
    return this.exit();
  }

  /** As a service manager would. */
  terminate(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    return this.exit();
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.exit();
  }

  async exit(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  #hear(line: string): void {
    const message = JSON.parse(line) as
      { push: 'till'; value: TillView } | ({ id: number } & Result<unknown>);
    if ('push' in message) {
      this.#view = message.value;
      for (const watcher of this.#watchers) watcher();
      return;
    }
    const { id, ...result } = message;
    this.#answers.get(id)?.(result);
    this.#answers.delete(id);
  }

  #nextPush(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#watchers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#watchers.add(done);
    });
  }
}

/** Holds when the last card payment of the sale on screen is in one of these states. */
export const isIn =
  (states: readonly string[]) =>
  ({ sale }: TillView): boolean => {
    const last = sale?.tenders.at(-1);
    return last?.kind === 'card' && states.includes(last.payment.state);
  };
