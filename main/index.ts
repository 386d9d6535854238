import { join } from 'node:path';
import { app, session } from 'electron';
import { systemClock } from './clock.ts';
import { serveApp } from './electron/app-protocol.ts';
import { registerAppScheme } from './electron/app-scheme.ts';
import { electronCommandLine, isBackingUp, isProvisioning, isWatching } from './electron/command-line.ts';
import { closeDebugging } from './electron/debugging.ts';
import { hardenAllContents } from './electron/hardening.ts';
import { fileLog } from './electron/log.ts';
import { Opening } from './electron/opening.ts';
import { profileFolder } from './electron/profile.ts';
import { sayEnd } from './electron/say-end.ts';
import { keepMemoryOutOfDumps } from './memory-dumps.ts';

const DIST = join(__dirname, '..');
const isKeptOutOfDumps = keepMemoryOutOfDumps();

if (isProvisioning()) void provision();
else if (isBackingUp()) void backUp();
else if (isWatching()) void watch();
else openProgram();

/** `vinr-pos provision …`: the installers' command in the packaged program. */
async function provision(): Promise<void> {
  const { provisionInElectron } = await import('./electron/provision-command.ts');
  await provisionInElectron(__dirname);
}

/** `vinr-pos backup restore …`: the way back without a checkout. */
async function backUp(): Promise<void> {
  const { backupInElectron } = await import('./electron/backup-command.ts');
  await backupInElectron();
}

/** `vinr-pos watch`: the second process that opens a till again. */
async function watch(): Promise<void> {
  const { watchInElectron } = await import('./electron/watch-command.ts');
  await watchInElectron();
}

function openProgram(): void {
  /** Without user namespaces (root, some containers) the launcher passes --no-sandbox; forcing it then kills every page. */
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  closeDebugging();
  registerAppScheme();
  hardenAllContents();
  if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
  else app.quit();
}

async function run(): Promise<void> {
  const { profile: asked, order } = electronCommandLine();
  const profile = profileFolder(asked);
  const log = fileLog(profile, () => systemClock.wall());
  serveApp(join(DIST, 'renderer'), session.defaultSession, log);
  if (!isKeptOutOfDumps) log.warn('memory.mayBeDumped');
  const opening = new Opening({ dist: DIST, profile, order, log });
  app.on('second-instance', () => opening.focus());
  closeBeforeQuit(opening);
  await opening.start();
}

/** Whoever asked for the end: the journal is closed first. */
function closeBeforeQuit(opening: Opening): void {
  let isClosing = false;
  app.on('will-quit', (event) => {
    if (isClosing) return;
    isClosing = true;
    event.preventDefault();
    void opening
      .stop()
      .catch(sayEnd)
      .finally(() => app.quit());
  });
}
