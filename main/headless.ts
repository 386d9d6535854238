import { systemClock } from './clock.ts';
import { readCommandLine } from './command-line.ts';
import { explain } from './explained.ts';
import { serveHeadless } from './headless-till.ts';
import { lineLog } from './log.ts';
import { fileKeyStores } from './provisioning/key-stores.ts';
import { noInstaller } from './updates/installer.ts';
import { ProvisioningFailure } from './provisioning/order.ts';
import { versionOf } from './version.ts';

const clock = systemClock;
const log = lineLog(
  (line) => void process.stderr.write(`${line}\n`),
  () => clock.wall(),
);

serveHeadless({
  built: __dirname,
  told: readCommandLine(process.argv.slice(2)),
  clock,
  log,
  write: (line) => void process.stdout.write(`${line}\n`),
}).then(
async function main(): Promise<void> {
  const { profile, order } = readCommandLine(process.argv.slice(2));
  if (profile === null) throw new ProvisioningFailure('Say where the till lives: --profile DIR.');
  const till = await startTill({
    version: versionOf(__dirname),
    profile,
    order,
    keyStores: fileKeyStores,
    spawnStore: () => forkStore(join(__dirname, 'store.cjs')),
    p12Worker: join(__dirname, 'p12-worker.cjs'),
    catalogueWorker: join(__dirname, 'catalogue-worker.cjs'),
    importWorker: join(__dirname, 'import-worker.cjs'),
    clock: systemClock,
    log,
    showPage: null,
    showCustomer: null,
    saveText: null,
    printPdf: null,
    logFile: null,
    press: null,
    serialPorts: systemSerialPorts,
    chooseFolder: null,
    chooseSheet: null,
    chooseLogo: null,
    openSetUp: null,
    closeTill: null,
    installer: noInstaller,
  });
  write(pushLine(till.view()));
  till.onTill((view) => write(pushLine(view)));
  const told = new AbortController();
  process.once('SIGTERM', () => told.abort());
  await converse({ input: process.stdin, write, dispatch: till.dispatch, signal: told.signal });
  await till.stop();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain(error).sentence}\n`);
    process.exit(2);
  },
);
