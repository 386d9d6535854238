import * as v from 'valibot';
import { lineSchema } from './devices.ts';
import { PAPER_WIDTHS, type PaperWidth } from './document.ts';

/** How a printer numbers its pages of letters; the maker's name says it. Most others do as Epson does. */
export const CODEPAGES = ['epson', 'star', 'bixolon', 'citizen', 'xprinter', 'pos-8360', 'pos-5890'] as const;

/** A name or an address, never a URL: the till connects to it and to nothing in it. */
export const printerHost = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$/));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40), v.regex(/^\P{C}*$/u));

export const printerSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,32}$/)),
  name,
  connection: v.variant('kind', [
    /** ESC/POS over TCP. */
    v.strictObject({
      kind: v.literal('network'),
      host: printerHost,
      port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
    }),
    /** ESC/POS at a serial port, or over USB as one. */
    v.strictObject({ kind: v.literal('serial'), line: lineSchema }),
    /** A printer that the computer knows by this name. */
    v.strictObject({ kind: v.literal('system'), device: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)) }),
  ]),
  width: v.picklist(PAPER_WIDTHS),
  codepages: v.optional(v.picklist(CODEPAGES), 'epson'),
  /** The cash drawer is plugged into it. */
  drawer: v.optional(v.boolean(), false),
});
export type PrinterSettings = Readonly<v.InferOutput<typeof printerSchema>>;

/** `always`: as soon as a sale is paid. `ask`: the cashier is offered it. `never`: only by the print button. */
export const PRINT_POLICIES = ['always', 'ask', 'never'] as const;

export const printingSchema = v.strictObject({
  /** The first prints what nobody chooses another for. */
  printers: v.optional(v.pipe(v.array(printerSchema), v.maxLength(8)), []),
  print: v.optional(v.picklist(PRINT_POLICIES), 'ask'),
  /** Print the shop's own copy of sales that a card paid, too. */
  merchantCopy: v.optional(v.boolean(), false),
});
export type PrintingSettings = Readonly<v.InferOutput<typeof printingSchema>>;

export const DEFAULT_PRINTING: PrintingSettings = v.parse(printingSchema, {});

/** Why a printer prints nothing just now. */
export type PrinterTrouble =
  | 'unreachable'
  | 'paperOut'
  | 'coverOpen'
  /** It says that it is not ready, and not why. */
  | 'offline'
  /** It has no letters for what is to be printed, and nothing here can draw a picture of it. */
  | 'noLetters'
  /** It is not set up any more. */
  | 'gone';

/** One paper on its way to a printer. */
export interface PrintJobView {
  readonly id: string;
  readonly title: string;
  readonly printer: string;
  /** Wall time, ms. */
  readonly since: number;
  /** `unsure`: bytes went out and nobody knows whether they became paper. It waits for a person. */
  readonly state: 'waiting' | 'printing' | 'unsure';
}

/** For the screen of the cashier. */
export interface PrintingView {
  /** Of the printer that prints what nobody chooses another for; null where none is set up. */
  readonly width: PaperWidth | null;
  readonly print: PrintingSettings['print'];
  /** The printer that holds papers up, and how many wait for it; null most of the time. */
  readonly trouble: {
    readonly printer: string;
    readonly why: PrinterTrouble;
    readonly waiting: number;
  } | null;
  /** Papers that may have been printed: a person must look. */
  readonly unsure: number;
  /** The drawer was told to open and its printer did not answer. */
  readonly drawerStuck: boolean;
}

export interface PrinterView extends PrinterSettings {
  /** As it was at the latest look; null while nothing is wrong that we know of. */
  readonly trouble: PrinterTrouble | null;
}

/** For the hardware page. */
export interface HardwareView {
  readonly settings: PrintingSettings;
  readonly printers: readonly PrinterView[];
  readonly jobs: readonly PrintJobView[];
  /** Printers that this computer knows by name; empty where the till has no screen. */
  readonly system: readonly string[];
  /** This till can print what a printer has no letters for. */
  readonly pictures: boolean;
}

/** A printer that announces itself on the network. */
export interface FoundPrinter {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}
