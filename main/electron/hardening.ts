import { app, Menu, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/**
 * Every page of the app: no navigation, no new windows, no webviews, no permissions, no network but its own origin, and
 * no menu, whose keys would reload or close a till in the middle of a payment.
 */
export function hardenAllContents(): void {
  Menu.setApplicationMenu(null);
  app.on('web-contents-created', (_event, contents) => {
    refuseNavigation(contents);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function refuseNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
}

/** The cashier's page may load only what `app://pos` serves. */
export function closeDefaultSession(): void {
  closeSession(session.defaultSession, (url) => url.startsWith(`${APP_ORIGIN}/`));
}

export function closeSession(target: Session, isAllowed: (url: string) => boolean): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowed(url) && !url.startsWith('devtools://') });
  });
  target.setSpellCheckerEnabled(false);
}
