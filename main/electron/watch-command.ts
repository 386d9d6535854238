import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { app } from 'electron';
import { systemClock } from '../clock.ts';
import { letGoOf } from '../kiosk/inherited.ts';
import type { WatchedTill } from '../kiosk/watch-over.ts';
import { keepAlive } from '../kiosk/watch-over.ts';
import { fileLog } from './log.ts';
import type { Orders } from './watched.ts';

/** `vinr-pos watch`: no window, no journal, nothing but looking after the till that has started it. */
export async function watchInElectron(): Promise<void> {
  app.disableHardwareAcceleration();
  app.dock?.hide();
  if (!process.connected) {
    process.stderr.write('A till starts its watcher by itself: see kiosk.watched in its settings.\n');
    app.exit(2);
    return;
  }
  const [orders] = (await once(process, 'message')) as [Orders];
  letGoOf(orders.sockets);
  const log = fileLog(orders.profile, () => systemClock.wall());
  await keepAlive(
    firstTill(orders.pid),
    () => openTill(orders),
    systemClock,
    (end, waitMs) => log.warn('till.ended', { end, opensInMs: waitMs }),
  );
  app.exit(0);
}

/** The one that has started us. */
const firstTill = (pid: number): WatchedTill => ({
  onSign: (hear) => {
    process.on('message', hear as (message: unknown) => void);
    process.once('disconnect', () => hear('gone'));
  },
  kill: () => process.kill(pid, 'SIGKILL'),
});

function openTill({ program, args }: Orders): WatchedTill {
  const till = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return {
    onSign: (hear) => {
      till.on('message', hear as (message: unknown) => void);
      till.once('error', () => hear('gone'));
      till.once('exit', () => hear('gone'));
    },
    kill: () => till.kill('SIGKILL'),
  };
}
