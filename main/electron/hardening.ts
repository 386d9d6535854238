import { app, Menu, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOurs } from './app-files.ts';

/**
 * Chromium looks no name up for anybody. Hints and WebRTC candidates ask the system's resolver past every filter and
 * proxy, and a name can carry a secret out. What the till itself asks for goes by Node.
 */
const NO_NAMES = 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/**
 * Every page of the app: no navigation, no new windows, no webviews, no permissions, no network but its own origin, and
 * no menu, whose keys would reload or close a till in the middle of a payment. Must be called before the app is ready.
 */
export function hardenAllContents(): void {
  app.commandLine.appendSwitch('host-resolver-rules', NO_NAMES);
  Menu.setApplicationMenu(null);
  app.on('session-created', refusePermissions);
  app.on('web-contents-created', (_event, contents) => {
    refuseNavigation(contents);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

function refuseNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
}

/**
 * No filter sees what WebRTC sends, or a page that asks to connect ahead: they are told to go by this computer's
 * discard port, where nobody listens.
 */
const NOWHERE = {
  mode: 'fixed_servers',
  proxyRules: 'socks5://127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const;

/** The same, but for what is on this computer. */
export const NOWHERE_ELSE = { ...NOWHERE, proxyBypassRules: '' };

/** The cashier's page may load only what `app://pos` serves. */
export function closeDefaultSession(): void {
  closeSession(session.defaultSession, isOurs);
}

export function closeSession(
  target: Session,
  isAllowed: (url: string) => boolean,
  reach: Electron.ProxyConfig = NOWHERE,
): void {
  refusePermissions(target);
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowed(url) && !url.startsWith('devtools://') });
  });
  target.on('will-download', (event) => event.preventDefault());
  target.setSpellCheckerEnabled(false);
  void target.setProxy(reach);
}

function refusePermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
}
