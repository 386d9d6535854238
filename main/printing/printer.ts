import type { PaperDocument } from '#shared/document.ts';
import type { PrinterTrouble } from '#shared/printing.ts';

/** How a printer tells what it is doing while it prints. */
export interface PrintEvents {
  /** Awaited before the first byte goes out: from then on the paper may be printed. */
  readonly sending: () => Promise<void>;
  /** It stopped, or goes on (null), with the paper half done. */
  readonly trouble: (why: PrinterTrouble | null) => void;
}

export interface Printer {
  /** Resolves when the printer has printed it, as far as it tells. Rejects with a `PrintFailure`. */
  readonly print: (document: PaperDocument, events: PrintEvents, signal: AbortSignal) => Promise<void>;
  /** Opens the drawer that is plugged into it. Rejects with a `PrintFailure`. */
  readonly kick: () => Promise<void>;
  /** How it is now, null for well. Never rejects. */
  readonly look: () => Promise<PrinterTrouble | null>;
}

/** Expected trouble with a printer. */
export class PrintFailure extends Error {
  override readonly name = 'PrintFailure';
  readonly why: PrinterTrouble;
  constructor(why: PrinterTrouble) {
    super(why);
    this.why = why;
  }
}
