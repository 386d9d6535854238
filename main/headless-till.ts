import { join } from 'node:path';
import { startTill } from './app.ts';
import type { TillPorts } from './assembly/ports.ts';
import type { Clock } from './clock.ts';
import type { CommandLine, OrderSource } from './command-line.ts';
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
export async function serveHeadless({ built, told, clock, log, write }: HeadlessParts): Promise<void> {
  const { profile, order } = told;
  if (profile === null) throw new ProvisioningFailure('Say where the till lives: --profile DIR.');
  const till = await startTill(headlessPorts({ built, profile, order, clock, log }));
  write(pushLine(till.view()));
  till.onTill((view) => write(pushLine(view)));
  const ended = new AbortController();
  process.once('SIGTERM', () => ended.abort());
  await converse({ input: process.stdin, write, dispatch: till.dispatch, signal: ended.signal });
  await till.stop();
}

export interface HeadlessTill extends Pick<HeadlessParts, 'built' | 'clock' | 'log'> {
  readonly profile: string;
  readonly order: OrderSource | null;
}

/** What plain Node has for a till: a forked store, keys in a file, and no screen. */
export const headlessPorts = ({ built, profile, order, clock, log }: HeadlessTill): TillPorts => ({
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
