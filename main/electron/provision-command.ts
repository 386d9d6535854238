import { join } from 'node:path';
import { app } from 'electron';
import { systemClock } from '../clock.ts';
import { provisionCommand } from '../provisioning/command.ts';
import { electronArguments } from './command-line.ts';
import { electronKeyStores } from './key-stores.ts';
import { profileFolder } from './profile.ts';
import { written } from './written.ts';

/** Provisions and ends. In Electron, because only there does the system seal keys. */
export async function provisionInElectron(bundle: string): Promise<void> {
  await app.whenReady();
  const { exit, stdout, stderr } = await provisionCommand({
    argv: electronArguments(),
    profileOf: profileFolder,
    keyStores: electronKeyStores,
    p12Worker: join(bundle, 'p12-worker.cjs'),
    wall: () => systemClock.wall(),
  });
  await written(process.stdout, stdout);
  await written(process.stderr, stderr);
  app.exit(exit);
}
