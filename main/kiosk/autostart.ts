import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../settings/replace-file.ts';

const FILE = 'vinr-pos.desktop';

/** What Linux desktops start when somebody signs in: https://specifications.freedesktop.org/autostart-spec/. */
export function desktopEntry(program: string, args: readonly string[]): string {
  const line = [program, ...args].map(quoted).join(' ');
  return `[Desktop Entry]\nType=Application\nName=VINR POS\nExec=${line}\nX-GNOME-Autostart-enabled=true\n`;
}

/** In double quotes; what means something there is escaped, once for the quotes and once for the file. */
const quoted = (word: string): string =>
  `"${word
    .replace(/[\\"`$]/g, '\\$&')
    .replace(/\\/g, '\\\\')
    .replace(/%/g, '%%')}"`;

export interface AutostartFile {
  /** The user's `autostart` folder. */
  readonly folder: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** Writes or removes the entry, and touches nothing that is right already. */
export async function setAutostartFile(
  wanted: boolean,
  { folder, program, args }: AutostartFile,
): Promise<void> {
  const file = join(folder, FILE);
  const entry = desktopEntry(program, args);
  const found = await readFile(file, 'utf8').catch(() => null);
  if (!wanted) return found === null ? undefined : rm(file);
  if (found === entry) return;
  await mkdir(folder, { recursive: true });
  await replaceFile(file, entry);
}
