import { join } from 'node:path';
import type { RunningTill } from './app.ts';
import { startTill } from './app.ts';
import type { Clock } from './clock.ts';
import type { CommandLine } from './command-line.ts';
import { systemSerialPorts } from './devices/system-serial-ports.ts';
import { forkStore } from './journal/fork-store.ts';
import { converse, pushLine } from './json-lines.ts';
import type { Log } from './log.ts';
import { fileKeyStores } from './provisioning/key-stores.ts';
import { ProvisioningFailure } from './provisioning/order.ts';
import { versionOf } from './version.ts';
import { noInstaller } from './updates/installer.ts';

/** A till without a window: where its built parts lie, what it was told, and its clock. */
export interface HeadlessParts {
  /** The folder of `headless.cjs`, `store.cjs` and the workers. */
  readonly built: string;
  readonly told: CommandLine;
  readonly clock: Clock;
  readonly log: Log;
  readonly write: (line: string) => void;
}

/** Serves JSON lines on standard input until that ends or SIGTERM comes. */
export async function serveHeadless(parts: HeadlessParts): Promise<void> {
  const till = await startHeadless(parts);
  parts.write(pushLine(till.view()));
  till.onTill((view) => parts.write(pushLine(view)));
  const ended = new AbortController();
  process.once('SIGTERM', () => ended.abort());
  await converse({
    input: process.stdin,
    write: parts.write,
    dispatch: till.dispatch,
    signal: ended.signal,
  });
  await till.stop();
}

function startHeadless({ built, told: { profile, order }, clock, log }: HeadlessParts): Promise<RunningTill> {
  if (profile === null) throw new ProvisioningFailure('Say where the till lives: --profile DIR.');
  return startTill({
    version: versionOf(built),
    profile,
    order,
    keyStores: fileKeyStores,
    spawnStore: () => forkStore(join(built, 'store.cjs')),
    p12Worker: join(built, 'p12-worker.cjs'),
    catalogueWorker: join(built, 'catalogue-worker.cjs'),
    importWorker: join(built, 'import-worker.cjs'),
    clock,
    log,
    showPage: null,
    showCustomer: null,
    saveText: null,
    printPdf: null,
    logFile: null,
    press: null,
    chooseFolder: null,
    chooseSheet: null,
    openSetUp: null,
    closeTill: null,
    installer: noInstaller,
    serialPorts: systemSerialPorts,
    chooseLogo: null,
  });
}
