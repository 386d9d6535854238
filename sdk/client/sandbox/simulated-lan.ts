import type { TerminalPayment } from '../../wire/index.ts';
import type {
  DeviceStatus,
  LanCallOptions,
  LanConnection,
  LanPayment,
  LanPayOptions,
  Where,
} from '../lan/lan-terminals.ts';
import type { WatchableLan, WatchOptions } from '../lan/progress.ts';
import { LOCAL_SIMULATOR, type LocalSimulator, type SimulatedTerminal } from './local-simulator.ts';

/** The LAN with one terminal more, under the name that VINR's guide gives it. Every other terminal is passed through. */
export class SimulatedLan implements WatchableLan {
  readonly #real: WatchableLan;
  readonly #simulator: LocalSimulator;
  readonly #lanFor: (terminal: SimulatedTerminal) => WatchableLan;

  constructor(
    real: WatchableLan,
    simulator: LocalSimulator,
    lanFor: (terminal: SimulatedTerminal) => WatchableLan,
  ) {
    this.#real = real;
    this.#simulator = simulator;
    this.#lanFor = lanFor;
  }

  async dial(terminalId: string, where: Where, options: LanCallOptions): Promise<LanConnection> {
    const { lan, id } = await this.#at(terminalId);
    const connection = await lan.dial(id, where, options);
    return id === terminalId ? connection : new RenamedConnection(connection, terminalId);
  }

  async retrieveByReference(
    terminalId: string,
    where: Where,
    reference: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment | null> {
    const { lan, id } = await this.#at(terminalId);
    const payment = await lan.retrieveByReference(id, where, reference, options);
    return payment && { ...payment, terminalId };
  }

  async cancel(
    terminalId: string,
    where: Where,
    paymentId: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment> {
    const { lan, id } = await this.#at(terminalId);
    return { ...(await lan.cancel(id, where, paymentId, options)), terminalId };
  }

  async status(terminalId: string, where: Where, options: LanCallOptions): Promise<DeviceStatus> {
    const { lan, id } = await this.#at(terminalId);
    return lan.status(id, where, options);
  }

  async watch(terminalId: string, where: Where, options: WatchOptions): Promise<void> {
    const { lan, id } = await this.#at(terminalId);
    return lan.watch(id, where, options);
  }

  async #at(terminalId: string): Promise<{ lan: WatchableLan; id: string }> {
    if (terminalId !== LOCAL_SIMULATOR) return { lan: this.#real, id: terminalId };
    const terminal = await this.#simulator.terminal();
    return { lan: this.#lanFor(terminal), id: terminal.id };
  }
}

class RenamedConnection implements LanConnection {
  readonly terminalId: string;
  readonly #inner: LanConnection;

  constructor(inner: LanConnection, terminalId: string) {
    this.#inner = inner;
    this.terminalId = terminalId;
  }

  get peer(): LanConnection['peer'] {
    return this.#inner.peer;
  }

  get timings(): LanConnection['timings'] {
    return this.#inner.timings;
  }

  get open(): boolean {
    return this.#inner.open;
  }

  get ended(): Promise<void> {
    return this.#inner.ended;
  }

  probe(options?: Parameters<LanConnection['probe']>[0]): ReturnType<LanConnection['probe']> {
    return this.#inner.probe(options);
  }

  async pay(params: LanPayment, options: LanPayOptions): Promise<TerminalPayment> {
    return { ...(await this.#inner.pay(params, options)), terminalId: this.terminalId };
  }

  close(): void {
    this.#inner.close();
  }
}
