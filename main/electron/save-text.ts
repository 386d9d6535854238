import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { FileContent } from '../whole-file.ts';
import { writeWhole } from '../whole-file.ts';

/** Asks where, writes there; readable by this user alone. */
export async function saveTextByDialog(name: string, content: FileContent): Promise<'saved' | 'cancelled'> {
  const options = { defaultPath: join(app.getPath('documents'), name) };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return 'cancelled';
  await writeWhole(filePath, content);
  return 'saved';
}
