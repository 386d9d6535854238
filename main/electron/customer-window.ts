import type { Display } from 'electron';
import { BrowserWindow, screen } from 'electron';
import type { CustomerDisplayMode } from '#shared/counter.ts';
import { customerScreen } from '../display/placement.ts';
import { APP_ORIGIN } from './app-files.ts';
import { background, pagePreferences } from './window.ts';

export interface CustomerWindow {
  /** Null while it is not open. */
  readonly window: () => BrowserWindow | null;
  /** Shows it as a window beside the till, or the one that is open. */
  readonly open: () => void;
  /** From now on as the shop wants it: a second screen is followed as it comes and goes. */
  readonly start: (mode: CustomerDisplayMode) => void;
}

export interface CustomerWindowParts {
  readonly dist: string;
  readonly till: BrowserWindow;
  /** Told of each window as it opens. */
  readonly opened: (window: BrowserWindow) => void;
}

/** The customer's screen. It never takes the keyboard from the till: scanners type where the focus is. */
export function customerWindow({ dist, till, opened }: CustomerWindowParts): CustomerWindow {
  let window: BrowserWindow | null = null;
  let fillsScreen = false;

  const show = (options: Electron.BrowserWindowConstructorOptions): void => {
    const shown = openWindow(dist, options);
    shown.on('closed', () => {
      if (window === shown) window = null;
    });
    window = shown;
    opened(shown);
  };
  const close = (): void => {
    window?.destroy();
    window = null;
  };
  const follow = (): void => {
    const display = customerScreen(screen.getAllDisplays(), screen.getDisplayMatching(till.getBounds()));
    if (display !== null) {
      close();
      show(fillingOf(display));
    } else if (fillsScreen) close();
    fillsScreen = display !== null;
  };
  const open = (): void => {
    if (window === null) show(beside(till));
    else window.showInactive();
  };
  const start = (mode: CustomerDisplayMode): void => {
    if (mode === 'window') open();
    if (mode !== 'secondScreen') return;
    follow();
    screen.on('display-added', follow);
    screen.on('display-removed', follow);
  };
  till.on('closed', () => {
    screen.off('display-added', follow);
    screen.off('display-removed', follow);
    close();
  });
  return { window: () => window, open, start };
}

const fillingOf = ({ bounds }: Display): Electron.BrowserWindowConstructorOptions => ({
  ...bounds,
  frame: false,
  focusable: false,
  skipTaskbar: true,
});

function beside(till: BrowserWindow): Electron.BrowserWindowConstructorOptions {
  const { x, y } = till.getBounds();
  return { x: x + 48, y: y + 48, width: 1024, height: 600, minWidth: 800, minHeight: 480 };
}

function openWindow(dist: string, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    title: 'Customer display',
    backgroundColor: background(),
    autoHideMenuBar: true,
    webPreferences: pagePreferences(dist),
  });
  window.once('ready-to-show', () => window.showInactive());
  void window.loadURL(`${APP_ORIGIN}/customer/index.html`);
  return window;
}
