import { join } from 'node:path';
import { systemClock } from './clock.ts';
import { provisionCommand } from './provisioning/command.ts';
import { fileKeyStores } from './provisioning/key-stores.ts';
import { ProvisioningFailure } from './provisioning/order.ts';

/** The same command in plain Node, for headless tills: their keys lie in a weak store, and the report says so. */
async function main(): Promise<void> {
  const { exit, stdout, stderr } = await provisionCommand({
    argv: process.argv.slice(2),
    profileOf: (asked) => {
      if (asked === null) throw new ProvisioningFailure('Say where the till lives: --profile DIR.');
      return asked;
    },
    keyStores: fileKeyStores,
    p12Worker: join(__dirname, 'p12-worker.cjs'),
    wall: () => systemClock.wall(),
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exit;
}

void main();
