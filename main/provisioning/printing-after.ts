import type { Log } from '../log.ts';
import { openPrintingFile } from '../printing/printing-file.ts';
import type { RollOut } from './order.ts';

/** What was wrong with the file before does not matter to whoever replaces it. */
const UNHEARD: Log = { info: () => undefined, warn: () => undefined, bug: () => undefined };

/** The printers that an order names, taken whole. Without any they stay as they were. */
export async function keepPrinting(profile: string, { printing }: RollOut): Promise<void> {
  if (printing !== undefined) await (await openPrintingFile(profile, UNHEARD)).set(printing);
}
