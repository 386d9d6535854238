import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';

/** Asks where, writes there; readable by this user alone. */
export async function saveTextByDialog(
  name: string,
  content: string | Uint8Array,
): Promise<'saved' | 'cancelled'> {
  const options = { defaultPath: join(app.getPath('documents'), name) };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return 'cancelled';
  await writeFile(filePath, content, { mode: 0o600 });
  return 'saved';
}
