import { DEFAULT_PRINTING, printingSchema, type PrintingSettings } from '#shared/printing.ts';
import type { Log } from '../log.ts';
import { OwnFile } from '../settings/own-file.ts';

export type PrintingFile = OwnFile<PrintingSettings>;

/** The printers of this till. */
export const openPrintingFile = (profile: string, log: Log): Promise<PrintingFile> =>
  OwnFile.open<PrintingSettings>({
    profile,
    name: 'printing.json',
    schema: printingSchema,
    absent: DEFAULT_PRINTING,
    log,
  });
