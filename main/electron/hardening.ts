import { app, Menu } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOurs } from './app-files.ts';

/**
 * Chromium looks no name up for anybody. Hints and WebRTC candidates ask the system's resolver past every filter and
 * proxy, and a name can carry a secret out. What the till itself asks for goes by Node.
 */
const NO_NAMES = 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/**
 * Every page and session of the app, whoever makes it: no navigation, no new windows, no webviews, no permissions, no
 * network but its own origin, and no menu, whose keys would reload or close a till in the middle of a payment. Must be called before the app is ready.
 */
export function hardenAllContents(): void {
  app.commandLine.appendSwitch('host-resolver-rules', NO_NAMES);
  Menu.setApplicationMenu(null);
  app.on('session-created', closeSession);
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

/** As every session is born: it reaches what `app://pos` serves, where somebody serves it. */
function closeSession(created: Session): void {
  created.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  created.setPermissionCheckHandler(() => false);
  created.setDevicePermissionHandler(() => false);
  created.on('will-download', (event) => event.preventDefault());
  created.setSpellCheckerEnabled(false);
  reachOnly(created, isOurs);
}

/** For the two sessions whose pages are not of `app://pos`. */
export function reachOnly(
  target: Session,
  isAllowed: (url: string) => boolean,
  by: Electron.ProxyConfig = NOWHERE,
): void {
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowed(url) && !url.startsWith('devtools://') });
  });
  void target.setProxy(by);
}
