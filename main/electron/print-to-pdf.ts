import { BrowserWindow, session } from 'electron';
import type { PrintPdf } from '../print-pdf.ts';
import { reachOnly } from './hardening.ts';

/** A data URL holds the whole page; Chromium takes no longer one. */
const LONGEST_URL = 2 * 1024 * 1024;

/** In a window that nobody sees, of a session of its own without network, scripts or bridge. */
export const printToPdf: PrintPdf = async (html) => {
  const url = `data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`;
  if (url.length > LONGEST_URL) throw new Error(`A page of ${html.length} characters is too long to print`);
  const quiet = session.fromPartition('printing');
  reachOnly(quiet, (asked) => asked === url);
  const webPreferences = { session: quiet, sandbox: true, contextIsolation: true, javascript: false };
  const window = new BrowserWindow({ show: false, webPreferences });
  try {
    await window.loadURL(url);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      // A page of labels says that it has no margins.
      preferCSSPageSize: true,
    });
  } finally {
    window.destroy();
  }
};
