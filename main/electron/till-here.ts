import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { startTill } from '../app.ts';
import type { RunningTill } from '../assembly/running-till.ts';
import { systemClock } from '../clock.ts';
import { systemSerialPorts } from '../devices/system-serial-ports.ts';
import type { StoreProcess } from '../journal/store-protocol.ts';
import { chooseFolderByDialog } from './choose-folder.ts';
import { chooseLogoByDialog } from './choose-logo.ts';
import { chooseSheetByDialog } from './choose-sheet.ts';
import { guardClose } from './close-guard.ts';
import type { CustomerWindow } from './customer-window.ts';
import { push } from './ipc-host.ts';
import { electronKeyStores } from './key-stores.ts';
import type { Kiosk } from './kiosk.ts';
import { logFileIn } from './log.ts';
import { paperPress } from './paper-press.ts';
import { printToPdf } from './print-to-pdf.ts';
import { isSelfRenewing, programInstaller } from './program-installer.ts';
import { saveTextByDialog } from './save-text.ts';
import type { TillSessionParts } from './till-session.ts';
import { pageShower } from './training-window.ts';

/** A session's parts, and what it has opened by itself. */
export interface TillHereParts extends TillSessionParts {
  readonly window: BrowserWindow;
  readonly customer: CustomerWindow;
  readonly computer: Promise<Kiosk | null>;
  readonly spawnStore: () => StoreProcess;
}

/** The till with Electron's ways to fill its ports, heard by its windows. All of it is read while the page comes up. */
export async function runTillHere(parts: TillHereParts): Promise<RunningTill> {
  const { window, customer, computer } = parts;
  const till = await start(parts);
  till.onTill((view) => {
    push(window, 'till', view);
    push(customer.window(), 'customer', till.forCustomer(view));
  });
  till.onScan((code) => push(window, 'scan', { code }));
  customer.start(till.customerDisplay);
  guardClose(window, till.view);
  void computer.then((kiosk) => kiosk?.busyAs(till.view));
  return till;
}

function start(parts: TillHereParts): Promise<RunningTill> {
  const { dist, profile, order, log, openSetUp, leave, customer, spawnStore } = parts;
  const bundle = join(dist, 'main');
  return startTill({
    version: app.getVersion(),
    profile,
    order,
    keyStores: electronKeyStores,
    spawnStore,
    p12Worker: join(bundle, 'p12-worker.cjs'),
    catalogueWorker: join(bundle, 'catalogue-worker.cjs'),
    importWorker: join(bundle, 'import-worker.cjs'),
    clock: systemClock,
    log,
    showPage: pageShower(),
    showCustomer: customer.open,
    saveText: saveTextByDialog,
    printPdf: printToPdf,
    press: paperPress(),
    serialPorts: systemSerialPorts,
    logFile: logFileIn(profile),
    chooseFolder: chooseFolderByDialog,
    chooseSheet: chooseSheetByDialog,
    chooseLogo: chooseLogoByDialog,
    openSetUp,
    closeTill: () => app.quit(),
    installer: programInstaller({
      updater: async () => (await import('electron-updater')).autoUpdater,
      able: isSelfRenewing(profile),
      leave,
    }),
  });
}
