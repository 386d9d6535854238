import type { PaperDocument, PaperWidth } from '#shared/document.ts';
import type { PrinterSettings, PrinterTrouble } from '#shared/printing.ts';
import type { DrawPaper } from './paper-press.ts';
import { canBePrinted, wordsOf } from './printable.ts';
import type { Printer, PrintEvents } from './printer.ts';
import { PrintFailure } from './printer.ts';
import { PrinterLine } from './printer-line.ts';
import type { Wire } from './wire.ts';
import { ASK_STATUS, ASK_WHEN_PRINTED, STATUS_BYTES, troubleIn } from './printer-status.ts';

/** Milliseconds. */
export interface PrinterTimes {
  readonly connect: number;
  /** A printer that answers status at all answers within this. */
  readonly status: number;
  /** How often one that has not said that it is done is looked at. */
  readonly look: number;
  /** From here on one that is well and says nothing is taken to have printed: some never say so. */
  readonly confirm: number;
}

export const PRINTER_TIMES: PrinterTimes = { connect: 3_000, status: 700, look: 2_000, confirm: 10_000 };

export interface EscPosPrinterParts {
  readonly settings: PrinterSettings;
  /** Within `ms`, for one paper or one question. Rejects with a `PrintFailure`. */
  readonly open: (ms: number) => Promise<Wire>;
  /** Null where nothing can draw. */
  readonly draw: DrawPaper | null;
  readonly monotonic: () => number;
  readonly times?: PrinterTimes;
}

/** An ESC/POS printer at the end of whatever carries bytes. */
export class EscPosPrinter implements Printer {
  readonly #parts: EscPosPrinterParts;
  readonly #times: PrinterTimes;
  constructor(parts: EscPosPrinterParts) {
    this.#parts = parts;
    this.#times = parts.times ?? PRINTER_TIMES;
  }

  readonly print = async (
    document: PaperDocument,
    events: PrintEvents,
    signal: AbortSignal,
  ): Promise<void> => {
    const bytes = await bytesFor(document, this.#parts.settings, this.#parts.draw);
    const line = await this.#open();
    const drop = () => line.destroy();
    signal.addEventListener('abort', drop);
    try {
      const answers = await this.#ready(line);
      await events.sending();
      await line.send(bytes);
      if (answers) await this.#untilPrinted(line, events);
      else await this.#untilTaken(line);
    } finally {
      signal.removeEventListener('abort', drop);
      line.destroy();
    }
  };

  readonly kick = async (): Promise<void> => {
    const { drawerPulse } = await import('./escpos.ts');
    const line = await this.#open();
    try {
      await line.send(drawerPulse(this.#parts.settings));
      await line.end(this.#times.connect);
    } finally {
      line.destroy();
    }
  };

  readonly look = async (): Promise<PrinterTrouble | null> => {
    try {
      const line = await this.#open();
      const said = await this.#status(line);
      line.destroy();
      return said === null ? null : troubleIn(said);
    } catch (error) {
      if (error instanceof PrintFailure) return error.why;
      throw error;
    }
  };

  async #open(): Promise<PrinterLine> {
    return new PrinterLine(await this.#parts.open(this.#times.connect));
  }

  async #status(line: PrinterLine): Promise<readonly number[] | null> {
    await line.send(ASK_STATUS);
    return line.statuses(STATUS_BYTES, this.#times.status);
  }

  /** Whether it answers; throws what it says is wrong, before anything is printed. */
  async #ready(line: PrinterLine): Promise<boolean> {
    const said = await this.#status(line);
    const trouble = said === null ? null : troubleIn(said);
    if (trouble !== null) throw new PrintFailure(trouble);
    if (line.isClosed) throw new PrintFailure('unreachable');
    return said !== null;
  }

  /** A printer without paper keeps what it was sent and goes on when it has some: so do we, as long as the line holds. */
  async #untilPrinted(line: PrinterLine, { trouble }: PrintEvents): Promise<void> {
    const { look, confirm } = this.#times;
    const { monotonic } = this.#parts;
    await line.send(ASK_WHEN_PRINTED);
    let wellSince = monotonic();
    while (!(await line.printed(look))) {
      const said = await this.#status(line);
      if (line.isClosed) throw new PrintFailure('unreachable');
      const why = said === null ? 'offline' : troubleIn(said);
      trouble(why);
      if (why !== null) wellSince = monotonic();
      else if (monotonic() - wellSince >= confirm) return;
    }
    trouble(null);
  }

  /** One that never answers has printed what it has taken, as far as anybody can know. */
  async #untilTaken(line: PrinterLine): Promise<void> {
    await line.end(this.#times.confirm);
  }
}

/** Letters where the printer has them all, else a picture of the paper. */
async function bytesFor(
  document: PaperDocument,
  form: PrinterSettings,
  draw: DrawPaper | null,
): Promise<Uint8Array> {
  const { escposBytes, escposPicture } = await import('./escpos.ts');
  if (document.blocks.flatMap(wordsOf).every(canBePrinted)) return escposBytes(document, form);
  if (draw === null) throw new PrintFailure('noLetters');
  return escposPicture(await draw(document, form.width satisfies PaperWidth), form);
}
