import * as v from 'valibot';
import type { MonoImage } from '../../document.ts';
import type { SaleId } from '../../ids.ts';
import { PAPER_KINDS, type PaperView } from '../../paper/paper-wish.ts';
import { printingSchema, type FoundPrinter, type HardwareView } from '../../printing.ts';
import type { SavedText } from '../../saved-text.ts';
import { approval, command, id, none } from './fields.ts';

/** Which paper of which sale. */
const wish = {
  saleId: id<SaleId>(),
  kind: v.picklist(PAPER_KINDS),
  about: v.optional(v.nullable(id<string>()), null),
};

/** Null, and left out: the first. */
const printer = { printerId: v.optional(v.nullable(id<string>()), null) };
const job = { ...command, jobId: v.pipe(v.string(), v.regex(/^\d{1,12}$/)) };

/** What goes onto paper, and the printers that put it there. */
export const paperInputs = {
  /** To be shown: the same document that would be printed. */
  'paper.get': v.strictObject(wish),
  /** Counted: each print but the first is marked as a copy. Answers before it is printed. */
  'paper.print': v.strictObject({ ...command, ...wish, ...printer }),
  /** As a page of paper, where a person says. */
  'paper.savePdf': v.strictObject({ ...command, ...wish }),
  /** Prints what may have been printed already, or what waits, now. */
  'print.again': v.strictObject({ ...job, ...printer }),
  /** Takes a paper off; also for one that turned out to be printed. */
  'print.cancel': v.strictObject(job),
  /** Printers as they are at this moment. */
  'hardware.get': none,
  'hardware.set': v.strictObject({ ...command, printing: printingSchema, ...approval }),
  /** Listens for printers that announce themselves, a few seconds. */
  'hardware.find': v.strictObject({ ...command }),
  /** The picture on top of each paper; null for none. */
  'logo.get': none,
  /** A person chooses it: no page names a file. */
  'logo.choose': v.strictObject({ ...command, ...approval }),
  'logo.remove': v.strictObject({ ...command, ...approval }),
  /** Prints a page that shows what this printer can. */
  'hardware.test': v.strictObject({ ...command, printerId: id<string>() }),
} as const;

export interface PaperOutputs {
  'paper.get': PaperView;
  'paper.print': null;
  'paper.savePdf': SavedText;
  'print.again': null;
  'print.cancel': null;
  'hardware.get': HardwareView;
  'hardware.set': null;
  'hardware.find': readonly FoundPrinter[];
  'hardware.test': null;
  'logo.get': MonoImage | null;
  'logo.choose': null;
  'logo.remove': null;
}
