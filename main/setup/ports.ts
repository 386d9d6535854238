import type { Interfaces } from '../preflight/checks/network.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { DrawPaper } from '../printing/paper-press.ts';
import type { KeyStores } from '../provisioning/key-stores.ts';
import type { KeeperLink } from './keeper/link.ts';

/** What differs between Electron and a test. */
export interface SetUpPorts {
  readonly profile: string;
  readonly keyStores: KeyStores;
  readonly keeper: KeeperLink;
  readonly clock: Clock;
  readonly log: Log;
  readonly interfaces: () => Interfaces;
  readonly platform: NodeJS.Platform;
  /** Null where nothing can draw. */
  readonly draw: DrawPaper | null;
  /** Main's own dialog; null when nothing was chosen. */
  readonly chooseFile: (what: 'authority' | 'certificate') => Promise<string | null>;
  /** Starts a till in training instead. */
  readonly train: () => void;
  /** Ends the set-up and opens the till. */
  readonly finished: () => void;
}
