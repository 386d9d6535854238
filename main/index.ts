import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { RunningTill } from './app.ts';
import { startTill } from './app.ts';
import { systemClock } from './clock.ts';
import type { OrderSource } from './command-line.ts';
import { mayCustomerAsk } from './display/customer-channels.ts';
import { registerAppScheme, serveApp } from './electron/app-protocol.ts';
import { guardClose } from './electron/close-guard.ts';
import { electronCommandLine } from './electron/command-line.ts';
import { chooseFolderByDialog } from './electron/choose-folder.ts';
import { closeDefaultSession, hardenAllContents } from './electron/hardening.ts';
import { customerWindow } from './electron/customer-window.ts';
import { hostIpc, push } from './electron/ipc-host.ts';
import { electronKeyStores } from './electron/key-stores.ts';
import { fileLog } from './electron/log.ts';
import { profileFolder } from './electron/profile.ts';
import { reviveWindow } from './electron/revive.ts';
import { saveTextByDialog } from './electron/save-text.ts';
import { utilityStore } from './electron/store-process.ts';
import { pageShower } from './electron/training-window.ts';
import { openTillWindow } from './electron/window.ts';
import { explain } from './explained.ts';
import type { Log } from './log.ts';

const DIST = join(__dirname, '..');

/** Without user namespaces (root, some containers) the launcher passes --no-sandbox; forcing it then kills every page. */
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
hardenAllContents();

if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

/** The window opens while the till starts: what it asks for is answered as soon as there is a till. */
async function run(): Promise<void> {
  serveApp(join(DIST, 'renderer'));
  closeDefaultSession();
  const { profile, order } = whereAndWhat();
  const log = fileLog(profile, () => systemClock.wall());
  const starting = start(profile, order, log, () => customer.open());
  const window = openTillWindow(DIST);
  const revive = (opened: BrowserWindow) => reviveWindow(opened, systemClock, log);
  const customer = customerWindow({ dist: DIST, till: window, opened: revive });
  revive(window);
  const pages = [
    { window: () => window, may: () => true },
    { window: customer.window, may: mayCustomerAsk },
  ];
  hostIpc(pages, async (name, input) => (await starting).dispatch(name, input));
  const till = await starting.catch(giveUp);
  till.onTill((view) => {
    push(window, 'till', view);
    push(customer.window(), 'customer', till.forCustomer(view));
  });
  customer.start(till.customerDisplay);
  guardClose(window, till.view);
  app.on('second-instance', () => window.focus());
  closeBeforeQuit(till);
  window.on('closed', () => app.quit());
}

function whereAndWhat(): { profile: string; order: OrderSource | null } {
  const { profile, order } = electronCommandLine();
  return { profile: profileFolder(profile), order };
}

function start(
  profile: string,
  order: OrderSource | null,
  log: Log,
  showCustomer: () => void,
): Promise<RunningTill> {
  return startTill({
    version: app.getVersion(),
    profile,
    order,
    keyStores: electronKeyStores,
    spawnStore: () => utilityStore(join(__dirname, 'store.cjs')),
    p12Worker: join(__dirname, 'p12-worker.cjs'),
    catalogueWorker: join(__dirname, 'catalogue-worker.cjs'),
    clock: systemClock,
    log,
    showPage: pageShower(),
    showCustomer,
    saveText: saveTextByDialog,
    chooseFolder: chooseFolderByDialog,
  });
}

/** Nothing is sold on a till that does not know its journal or its keys. */
function giveUp(error: unknown): never {
  const { sentence } = explain(error);
  process.stderr.write(`${sentence}\n`);
  dialog.showErrorBox('The till cannot start', sentence);
  app.exit(2);
  throw error;
}

/** Electron ends the store's process as it quits, so the journal is closed first, whoever asked for the end. */
function closeBeforeQuit(till: RunningTill): void {
  let isClosing = false;
  app.on('will-quit', (event) => {
    if (isClosing) return;
    isClosing = true;
    event.preventDefault();
    void till
      .stop()
      .catch((error: unknown) => process.stderr.write(`${explain(error).sentence}\n`))
      .finally(() => app.quit());
  });
}
