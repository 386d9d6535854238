import controlsStyle from '../screen/controls.css?raw';
import deviceScript from '../screen/device.js?raw';
import drawerScript from '../screen/drawer.js?raw';
import face from '../screen/face.html?raw';
import faceScript from '../screen/face.js?raw';
import faceStyle from '../screen/face.css?raw';
import glassScript from '../screen/glass.js?raw';
import glassStyle from '../screen/glass.css?raw';
import index from '../screen/index.html?raw';
import indexScript from '../screen/index.js?raw';
import ledgerScript from '../screen/ledger.js?raw';
import makeScript from '../screen/make.js?raw';
import moneyScript from '../screen/money.js?raw';
import remoteScript from '../screen/remote.js?raw';
import themeStyle from '../screen/theme.css?raw';
import walletScript from '../screen/wallet.js?raw';

export interface Page {
  readonly type: string;
  readonly text: string;
}

const html = (text: string): Page => ({ type: 'text/html; charset=utf-8', text });
const script = (text: string): Page => ({ type: 'text/javascript; charset=utf-8', text });
const style = (text: string): Page => ({ type: 'text/css; charset=utf-8', text });

const FILES: Readonly<Record<string, Page>> = {
  '/': html(index),
  '/screen/controls.css': style(controlsStyle),
  '/screen/device.js': script(deviceScript),
  '/screen/drawer.js': script(drawerScript),
  '/screen/face.css': style(faceStyle),
  '/screen/face.js': script(faceScript),
  '/screen/glass.css': style(glassStyle),
  '/screen/glass.js': script(glassScript),
  '/screen/index.js': script(indexScript),
  '/screen/ledger.js': script(ledgerScript),
  '/screen/make.js': script(makeScript),
  '/screen/money.js': script(moneyScript),
  '/screen/remote.js': script(remoteScript),
  '/screen/theme.css': style(themeStyle),
  '/screen/wallet.js': script(walletScript),
};

/** The static pages: the counter with its ledger, and the face of one terminal. */
export function pageAt(path: string): Page | null {
  return /^\/face\/[^/]+$/.test(path) ? html(face) : (FILES[path] ?? null);
}

/** Nothing from elsewhere, no inline code. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
