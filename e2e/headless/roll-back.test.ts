import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import { openVault } from '../../main/certificates/vault.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/main/provision-headless.cjs');
type Made = Awaited<ReturnType<Simulator['certificate']>>;

let simulator: Simulator;
let root: string;
let night = 0;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'vinr-back-'));
  simulator = await Simulator.start(1);
});

afterEach(async () => {
  await simulator.stop();
  await removeFolder(root);
});

const profile = () => join(root, 'till');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, '--profile', profile(), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** One more file for the terminal, by folder and sheet. */
function provision({ clientP12File, passphrase }: Made) {
  const folder = join(root, `night-${String((night += 1))}`);
  mkdirSync(folder);
  copyFileSync(clientP12File, join(folder, 'own.p12'));
  const { caFile, host, port } = simulator.ready.terminals[0]!;
  writeFileSync(
    `${folder}.csv`,
    `file,passphrase,name,host,port\nown.p12,${passphrase},Bar,${host},${port}\n`,
  );
  const end = run(
    '--folder',
    folder,
    '--passphrases',
    `${folder}.csv`,
    '--ca',
    caFile,
    '--older-is-meant',
    '--json',
  );
  return { ...end, file: (JSON.parse(end.stdout) as { files: object[] }).files[0] };
}

/** Serial of the certificate in use, in lower case without leading zeros. */
async function inUse(): Promise<string | undefined> {
  const vault = await openVault(join(profile(), 'vault'), await fileSecretStore(join(profile(), 'vault')));
  return bare((await vault.list())[0]?.facts.serial ?? '');
}

const bare = (serial: string): string => serial.toLowerCase().replace(/^0+/, '');

it('shows each new certificate to its terminal, and goes back by itself when that refuses it', async () => {
  const [first, refused] = [await simulator.certificate('valid'), await simulator.certificate('valid')];
  expect(provision(first)).toMatchObject({ status: 0, file: { code: 'new', proof: 'accepted' } });
  await simulator.revoke(refused.serialNumber);
  const again = provision(refused);
  expect(again).toMatchObject({ status: 1, file: { ok: false, code: 'rejected' } });
  expect(again.stdout).toContain('Bar does not accept it, so the one before it is in use again.');
  expect(await inUse()).toBe(bare(first.serialNumber));
});

it('--roll-back brings the one before back, once, for whoever names the terminal', async () => {
  const [first, second] = [await simulator.certificate('valid'), await simulator.certificate('valid')];
  provision(first);
  expect(provision(second)).toMatchObject({ status: 0, file: { code: 'renewed', proof: 'accepted' } });
  expect(run('--roll-back', 'Nowhere').stderr).toContain(`${simulator.terminalId} (Bar)`);
  expect(await inUse()).toBe(bare(second.serialNumber));

  const back = run('--roll-back', 'Bar', '--json');
  expect(back).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(back.stdout)).toMatchObject({
    version: 1,
    terminal: { id: simulator.terminalId, name: 'Bar' },
    proof: 'accepted',
  });
  expect(await inUse()).toBe(bare(first.serialNumber));
  const twice = run('--roll-back', simulator.terminalId);
  expect(twice.status).toBe(2);
  expect(twice.stderr).toContain('There is nothing to go back to for Bar');
});

it('--roll-back changes nothing when the terminal refuses the one before too; away, it is taken at its word', async () => {
  const [first, second] = [await simulator.certificate('valid'), await simulator.certificate('valid')];
  provision(first);
  provision(second);
  await simulator.revoke(first.serialNumber);
  const refused = run('--roll-back', 'Bar');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain(
    'does not accept the certificate before this one either. Nothing was changed',
  );
  expect(await inUse()).toBe(bare(second.serialNumber));

  await simulator.stop();
  const away = run('--roll-back', 'Bar');
  expect(away.status).toBe(0);
  expect(away.stdout).toContain('The terminal could not be asked about it.');
  expect(await inUse()).toBe(bare(first.serialNumber));
});
