import { AppFailure } from '#shared/app-error.ts';
import type { PaperDocument } from '#shared/document.ts';
import type {
  HardwareView,
  PrinterSettings,
  PrintingSettings,
  PrintingView,
  PrintJobView,
} from '#shared/printing.ts';
import type { Clock } from '../clock.ts';
import type { SerialPorts } from '../devices/serial-ports.ts';
import type { Log } from '../log.ts';
import { kicked } from './drawer.ts';
import type { JobStore } from './job-files.ts';
import type { PrintJob } from './jobs.ts';
import { EscPosPrinter } from './escpos-printer.ts';
import { openNetworkWire } from './network-wire.ts';
import type { PaperPress } from './paper-press.ts';
import type { Printer } from './printer.ts';
import { PrintQueue } from './print-queue.ts';
import type { PrintingFile } from './printing-file.ts';
import { openSerialWire } from './serial-wire.ts';
import { systemPrinter } from './system-printer.ts';
import type { Wire } from './wire.ts';

export interface PrintingParts {
  readonly file: PrintingFile;
  readonly store: JobStore;
  readonly press: PaperPress | null;
  readonly ports: SerialPorts;
  readonly clock: Clock;
  readonly log: Log;
  readonly changed: () => void;
}

/** The printers of this till and the drawer behind one of them. Whoever has a document prints it here. */
export class PrintingService {
  readonly #parts: PrintingParts;
  readonly #queue: PrintQueue;
  #drawerStuck = false;

  constructor(parts: PrintingParts) {
    this.#parts = parts;
    const { store, clock, log, changed } = parts;
    this.#queue = new PrintQueue({
      store,
      clock,
      log,
      changed,
      printer: (id) => {
        const settings = this.#settingsOf(id);
        return settings === null ? null : this.#portOf(settings);
      },
    });
  }

  get settings(): PrintingSettings {
    return this.#parts.file.settings;
  }

  /** Takes up what the last run left. */
  start(): Promise<void> {
    return this.#queue.open();
  }

  stop(): Promise<void> {
    return this.#queue.stop();
  }

  /** Null for the first printer. Throws `printer.none` where there is no such printer. */
  chosen(printerId: string | null): PrinterSettings {
    const chosen = printerId === null ? this.settings.printers[0] : this.#settingsOf(printerId);
    if (chosen === undefined || chosen === null) throw new AppFailure('printer.none');
    return chosen;
  }

  /** Resolves when the paper will survive a restart; it is printed in its turn. Throws `printer.none`. */
  async print(document: PaperDocument, printerId: string | null = null): Promise<void> {
    await this.#queue.add(this.chosen(printerId).id, document);
  }

  again(seq: number, printerId: string | null): Promise<void> {
    const job = this.#queue.jobs.find((one) => one.seq === seq);
    return this.#queue.again(seq, this.chosen(printerId ?? job?.printerId ?? null).id);
  }

  cancel(seq: number): Promise<void> {
    return this.#queue.cancel(seq);
  }

  async change(settings: PrintingSettings): Promise<void> {
    const saved = this.#parts.file.set(settings);
    this.#parts.changed();
    await saved;
  }

  /** Opens the drawer; nothing happens where none is plugged in. */
  async openDrawer(): Promise<void> {
    const settings = this.settings.printers.find(({ drawer }) => drawer);
    if (settings === undefined) return;
    this.#drawerStuck = !(await kicked(this.#portOf(settings), this.#parts.clock));
    this.#parts.changed();
  }

  view(): PrintingView {
    const { printers, print } = this.settings;
    const held = printers.find(({ id }) => this.#queue.troubleOf(id) !== null && this.#waitingFor(id) > 0);
    const why = held === undefined ? null : this.#queue.troubleOf(held.id);
    return {
      width: printers[0]?.width ?? null,
      print,
      trouble:
        held === undefined || why === null
          ? null
          : { printer: held.name, why, waiting: this.#waitingFor(held.id) },
      unsure: this.#queue.jobs.filter(({ state }) => state === 'unsure').length,
      drawerStuck: this.#drawerStuck,
    };
  }

  /** Looks at each printer that is not at work. */
  async hardware(): Promise<HardwareView> {
    const { press } = this.#parts;
    const printers = await Promise.all(
      this.settings.printers.map(async (settings) => ({
        ...settings,
        trouble: this.#isBusy(settings.id)
          ? this.#queue.troubleOf(settings.id)
          : await this.#portOf(settings).look(),
      })),
    );
    return {
      settings: this.settings,
      printers,
      jobs: this.#queue.jobs.map((job) => this.#jobView(job)),
      system: press === null ? [] : await press.devices().catch(() => []),
      pictures: press !== null,
    };
  }

  #isBusy(printerId: string): boolean {
    return this.#queue.jobs.some((job) => job.printerId === printerId && job.state !== 'unsure');
  }

  #waitingFor(printerId: string): number {
    return this.#queue.jobs.filter((job) => job.printerId === printerId && job.state !== 'unsure').length;
  }

  #jobView({ seq, document, printerId, since, state }: PrintJob): PrintJobView {
    const printer = this.#settingsOf(printerId)?.name ?? printerId;
    const shown = state === 'sending' ? 'printing' : state;
    return { id: String(seq), title: document.title, printer, since, state: shown };
  }

  #settingsOf(id: string): PrinterSettings | null {
    return this.settings.printers.find((one) => one.id === id) ?? null;
  }

  #portOf(settings: PrinterSettings): Printer {
    const { press, clock } = this.#parts;
    const { connection } = settings;
    if (connection.kind === 'system') return systemPrinter(settings, connection.device, press);
    const open = (ms: number): Promise<Wire> =>
      connection.kind === 'serial'
        ? openSerialWire(this.#parts.ports, connection.line)
        : openNetworkWire(connection.host, connection.port, ms);
    const draw = press?.picture ?? null;
    return new EscPosPrinter({ settings, open, draw, monotonic: () => clock.monotonic() });
  }
}
