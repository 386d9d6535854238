import { join } from 'node:path';
import { replaceFile } from '../settings/replace-file.ts';
import type { RollOut } from './order.ts';

/** The printers that an order names, taken whole, where the till reads them. Without any they stay as they were. */
export async function keepPrinting(profile: string, { printing }: RollOut): Promise<void> {
  if (printing === undefined) return;
  await replaceFile(join(profile, 'printing.json'), `${JSON.stringify(printing, null, 2)}\n`);
}
