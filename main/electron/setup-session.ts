import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { readSettings } from '../settings/settings.ts';
import { openSetUp } from '../setup/set-up.ts';
import { chooseFileByDialog } from './choose-file.ts';
import { keeperProcess } from './keeper-process.ts';
import { electronKeyStores } from './key-stores.ts';
import { paperPress } from './paper-press.ts';
import { openProvisioningWindow } from './provisioning-window.ts';

export interface SetUpSessionParts {
  readonly dist: string;
  readonly profile: string;
  readonly log: Log;
}

/** How somebody left the set-up. `closed`: without finishing it. */
export type SetUpEnd = 'finished' | 'training' | 'closed';

export interface SetUpSession {
  readonly window: BrowserWindow;
  readonly ended: Promise<SetUpEnd>;
  /** Ends the window, its process and the keeper's, and with them all that was typed. */
  readonly destroy: () => void;
}

/** The set-up in its window. What it waits for at the end is that somebody has left it. */
export function openSetUpSession({ dist, profile, log }: SetUpSessionParts): SetUpSession {
  const keeper = keeperProcess(join(dist, 'main', 'keeper.cjs'));
  const { promise: ended, resolve: end } = withResolver();
  const setUp = readSettings(profile).then((before) =>
    openSetUp(
      {
        profile,
        keyStores: electronKeyStores,
        keeper,
        clock: systemClock,
        log,
        interfaces: networkInterfaces,
        platform: process.platform,
        draw: paperPress().picture,
        chooseFile: (what) => chooseFileByDialog(window, what),
        train: () => {
          end('training');
        },
        finished: () => {
          end('finished');
        },
      },
      before,
    ),
  );
  const window = openProvisioningWindow({ dist, keeper, setUp, log });
  window.on('close', (event) => {
    event.preventDefault();
    end('closed');
  });
  const destroy = (): void => {
    void setUp.then((open) => open.stop());
    window.destroy();
    keeper.end();
  };
  return { window, ended, destroy };
}

function withResolver(): { promise: Promise<SetUpEnd>; resolve: (end: SetUpEnd) => void } {
  let resolve: (end: SetUpEnd) => void = () => undefined;
  const promise = new Promise<SetUpEnd>((settle) => (resolve = settle));
  return { promise, resolve };
}
