import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';

const FILTERS = {
  authority: [{ name: 'PEM', extensions: ['pem', 'crt', 'cer'] }],
  certificate: [{ name: 'PKCS #12', extensions: ['p12', 'pfx'] }],
};

/** Only what somebody has chosen here is ever read: no page names a file. */
export async function chooseFileByDialog(
  window: BrowserWindow,
  what: keyof typeof FILTERS,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [...FILTERS[what], { name: '*', extensions: ['*'] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
