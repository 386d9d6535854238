import type { Clock } from '../clock.ts';
import type { OrderSource } from '../command-line.ts';
import type { SerialPorts } from '../devices/serial-ports.ts';
import type { StoreProcess } from '../journal/store-protocol.ts';
import type { Log } from '../log.ts';
import type { PrintPdf } from '../print-pdf.ts';
import type { PaperPress } from '../printing/paper-press.ts';
import type { KeyStores } from '../provisioning/key-stores.ts';
import type { ChoosePicture } from '../receipts/stationery.ts';
import type { SaveText } from '../save-text.ts';
import type { Installer } from '../updates/installer.ts';

/** What differs between Electron, plain Node and a simulation. */
export interface TillPorts {
  readonly version: string;
  readonly profile: string;
  readonly order: OrderSource | null;
  readonly keyStores: KeyStores;
  readonly spawnStore: () => StoreProcess;
  readonly p12Worker: string;
  readonly catalogueWorker: string;
  readonly importWorker: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Shows a page of the simulator beside the till; null where there is no screen. */
  readonly showPage: ((url: string) => void) | null;
  /** Opens the customer's screen as a window; null where there is no screen. */
  readonly showCustomer: (() => void) | null;
  /** Lets a person choose a file; null where there is no screen. */
  readonly saveText: SaveText | null;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
  /** The file that `log` writes; null where it writes none. */
  readonly logFile: string | null;
  /** Draws papers; null where there is no screen. */
  readonly press: PaperPress | null;
  readonly serialPorts: SerialPorts;
  /** Lets a person choose a folder; null where there is no screen. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Lets a person choose a sheet of products; null where there is no screen. */
  readonly chooseSheet: (() => Promise<string | null>) | null;
  readonly chooseLogo: ChoosePicture | null;
  /** Ends the till and opens its set-up; null where there is no screen, and in training. */
  readonly openSetUp: (() => void) | null;
  /** Ends the program; null where there is no screen. */
  readonly closeTill: (() => void) | null;
  readonly installer: Installer;
}
