import type { PrinterSettings } from '#shared/printing.ts';

/** What the bytes for a printer depend on. */
export type PrinterForm = Pick<PrinterSettings, 'width' | 'codepages'>;
