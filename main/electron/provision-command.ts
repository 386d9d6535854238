import { join } from 'node:path';
import { app } from 'electron';
import { systemClock } from '../clock.ts';
import { explain } from '../explained.ts';
import { ProvisioningFailure } from '../provisioning/order.ts';
import { provision } from '../provisioning/provision.ts';
import { electronCommandLine } from './command-line.ts';
import { electronKeyStores } from './key-stores.ts';
import { profileFolder } from './profile.ts';

/** Fills a till's vault from an order and ends. In Electron, because only there does the system seal keys. */
export async function provisionCommand(bundle: string): Promise<void> {
  await app.whenReady();
  try {
    const said = await carryOut(bundle);
    process.stdout.write(`${said}\n`);
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error).sentence}\n`);
    app.exit(2);
  }
}

async function carryOut(bundle: string): Promise<string> {
  const { profile: asked, order } = electronCommandLine();
  if (order === null)
    throw new ProvisioningFailure('Say what to provision: --config FILE or --simulator URL.');
  const profile = profileFolder(asked);
  const { settings, weakKeyStore } = await provision({
    profile,
    order,
    keyStores: electronKeyStores,
    p12Worker: join(bundle, 'p12-worker.cjs'),
    wall: () => systemClock.wall(),
  });
  const terminals = settings.terminals.map(({ name, id }) => `${name} (${id})`).join(', ');
  const sealed = weakKeyStore
    ? 'kept in a WEAK store (a file in the profile)'
    : 'sealed by the operating system';
  return `${settings.till.name} at ${settings.shop.name}: ${terminals}. Keys ${sealed}.`;
}
