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

interface Asked {
  readonly channel: string;
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Lines of standard error that a failure shows. */
const LAST_WORDS = 40;

/** A till driven by JSON lines, exactly as docs/HEADLESS.md says. */
export class HeadlessTill {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly #answers = new Map<number, Asked>();
  readonly #watchers = new Set<() => void>();
  readonly #mourners = new Set<() => void>();
  readonly #errors: string[] = [];
  #view: TillView | null = null;
  #asked = 0;
  #isSilent = false;

  constructor(...args: string[]) {
    this.#child = spawn(process.execPath, [...this.program(), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    // A till that was killed reads nothing any more; its exit tells.
    this.#child.stdin!.on('error', () => undefined);
    createInterface({ input: this.#child.stdout! }).on('line', (line) => this.#hear(line));
    createInterface({ input: this.#child.stderr! }).on('line', (line) => this.#errors.push(line));
    this.#closed = once(this.#child, 'close');
    // After whoever waits for its exit has heard of that.
    void this.#closed.then(() => setImmediate(() => this.#fallSilent()));
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

  /**
   * The answer, trouble too; after a command's, `view` shows what it did, which the till would push a moment later.
   * Rejects when the till ends before it has answered.
   */
  ask<N extends RequestName>(channel: N, input: Record<string, unknown> = {}): Promise<Result<Output<N>>> {
    return orNobodyCares(this.#ask(channel, input));
  }

  /** The answer's value; throws when it is trouble. */
  do<N extends RequestName>(channel: N, input: Record<string, unknown> = {}): Promise<Output<N>> {
    return orNobodyCares(this.#do(channel, input));
  }

  /** Calls back with every push. */
  onView(listener: () => void): void {
    this.#watchers.add(listener);
  }

  /** Looks at every push, also at one that another follows at once. */
  async until(holds: (view: TillView) => boolean, ms = 60_000): Promise<TillView> {
    if (this.#view !== null && holds(this.#view)) return this.#view;
    let settle: () => void = () => undefined;
    const held = new Promise<TillView>((resolve, reject) => {
      const look = () => {
        try {
          if (this.#view !== null && holds(this.#view)) resolve(this.#view);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const late = setTimeout(() => reject(this.#trouble(`Not within ${String(ms)} ms`)), ms);
      const ended = () => reject(this.#trouble('The till ended'));
      settle = () => {
        clearTimeout(late);
        this.#watchers.delete(look);
        this.#mourners.delete(ended);
      };
      this.#watchers.add(look);
      this.#mourners.add(ended);
      if (this.#isSilent) ended();
    });
    return held.finally(settle);
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

  /** With its last words heard, and with nobody left who speaks for it. */
  async exit(): Promise<number | null> {
    await this.#closed;
    return this.#child.exitCode;
  }

  async #ask<N extends RequestName>(channel: N, input: Record<string, unknown>): Promise<Result<Output<N>>> {
    if (!(COMMANDS as readonly string[]).includes(channel)) return this.#send(channel, input);
    const result = await this.#send<N>(channel, { commandId: randomUUID(), ...input });
    const now = await this.#send('till.get', {});
    if (now.ok) this.#view = now.value;
    return result;
  }

  async #do<N extends RequestName>(channel: N, input: Record<string, unknown>): Promise<Output<N>> {
    const result = await this.#ask(channel, input);
    if (!result.ok) throw this.#trouble(`${channel}: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  #send<N extends RequestName>(channel: N, input: object): Promise<Result<Output<N>>> {
    const id = ++this.#asked;
    const answer = new Promise<Result<unknown>>((resolve, reject) => {
      this.#answers.set(id, { channel, resolve, reject });
    });
    if (this.#isSilent) this.#fallSilent();
    else this.#child.stdin!.write(`${JSON.stringify({ id, channel, input })}\n`);
    return answer as Promise<Result<Output<N>>>;
  }

  #hear(line: string): void {
    const message = JSON.parse(line) as
      { push: 'till'; value: TillView } | ({ id: number } & Result<unknown>);
    if ('push' in message) {
      this.#view = message.value;
      for (const watcher of [...this.#watchers]) watcher();
      return;
    }
    const { id, ...result } = message;
    this.#answers.get(id)?.resolve(result);
    this.#answers.delete(id);
  }

  #fallSilent(): void {
    this.#isSilent = true;
    for (const { channel, reject } of this.#answers.values())
      reject(this.#trouble(`The till ended before it answered ${channel}`));
    this.#answers.clear();
    for (const mourner of [...this.#mourners]) mourner();
  }

  /** What happened, the sale on screen, and the last that it said. */
  #trouble(what: string): Error {
    const { exitCode, signalCode } = this.#child;
    const end = exitCode === null && signalCode === null ? '' : ` (${String(signalCode ?? exitCode)})`;
    const sale = JSON.stringify(this.#view?.sale ?? null);
    return new Error(`${what}${end}. Sale: ${sale}\n${this.#errors.slice(-LAST_WORDS).join('\n')}`);
  }
}

/** Somebody who kills a till waits for no answer of it: what nobody awaits may fail. */
function orNobodyCares<Value>(answer: Promise<Value>): Promise<Value> {
  answer.catch(() => undefined);
  return answer;
}

/** Holds when the last card payment of the sale on screen is in one of these states. */
export const isIn =
  (states: readonly string[]) =>
  ({ sale }: TillView): boolean => {
    const last = sale?.tenders.at(-1);
    return last?.kind === 'card' && states.includes(last.payment.state);
  };
