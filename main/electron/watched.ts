import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { app } from 'electron';
import { ownSockets } from '../kiosk/inherited.ts';
import { signTo } from '../kiosk/sign-to.ts';
import { BEAT_MS } from '../kiosk/watch-over.ts';
import type { Log } from '../log.ts';

/** What a till tells its watcher first: how it is opened again. */
export interface Orders {
  readonly pid: number;
  readonly program: string;
  readonly args: readonly string[];
  readonly profile: string;
  /** Its sockets, of which the watcher lets go. */
  readonly sockets: readonly string[];
}

export interface Watch {
  /** The till ends because somebody wants it to. */
  readonly end: () => void;
}

/**
 * Lets a second process look after this one, which tells it every two seconds that its main loop turns. A till that its
 * watcher has opened is watched by that one already.
 */
export function beWatched(profile: string, log: Log): Watch {
  const tell = signTo(process.connected ? process : startWatcher(profile, log));
  const beating = setInterval(() => tell('beat'), BEAT_MS);
  tell('beat');
  return {
    end: () => {
      clearInterval(beating);
      tell('bye');
    },
  };
}

/** Out of this process's group and without its streams, so that what ends this one spares the other. */
function startWatcher(profile: string, log: Log): ChildProcess {
  const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${join(app.getPath('userData'), 'watcher')}`;
  const path = app.isPackaged ? [] : [app.getAppPath()];
  // The file itself: what an AppImage shows of its inside is gone with the till.
  const program = process.env['APPIMAGE'] ?? process.execPath;
  const watcher = spawn(program, [...sandbox, own, ...path, 'watch'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // The till sells without it; nobody would open it again.
  watcher.on('error', ({ name }) => log.warn('watch.failed', { name }));
  watcher.unref();
  watcher.channel?.unref();
  const orders: Orders = {
    pid: process.pid,
    program,
    args: process.argv.slice(1).filter((argument) => !isDebugging(argument)),
    profile,
    sockets: ownSockets(),
  };
  watcher.send(orders);
  return watcher;
}

/** Whoever attached a debugger attached it to one process. */
const isDebugging = (argument: string): boolean => /^--(inspect|remote-debugging)/.test(argument);
