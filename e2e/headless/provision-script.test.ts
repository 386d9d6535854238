import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import { openVault } from '../../main/certificates/vault.ts';
import { CLOUD_KEY } from '../../main/provisioning/apply-order.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/main/provision-headless.cjs');
const PRINTING = {
  printers: [
    {
      id: 'p1',
      name: 'Receipts',
      connection: { kind: 'network', host: '192.168.1.60', port: 9100 },
      width: 80,
      drawer: true,
    },
  ],
  print: 'always',
};

let simulator: Simulator;
let folder: string;
let profile: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-script-'));
  profile = join(folder, 'till');
  simulator = await Simulator.start(1);
});
afterEach(async () => {
  await simulator.stop();
  await removeFolder(folder);
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, '--profile', profile, ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Everything that the set-up asks, in a file. */
function order(more: object = {}): string {
  const file = join(folder, 'order.json');
  const said = {
    shop: { name: 'Shop 12', currency: 'USD' },
    till: { id: 'T7', name: 'Till 7' },
    staff: [{ id: 'mira', name: 'Mira', role: 'manager', pin: '80614257' }],
    shifts: { mode: 'required' },
    counter: { tip: { mode: 'till' } },
    printing: PRINTING,
  };
  writeFileSync(file, JSON.stringify({ ...simulator.ready, ...said, ...more }));
  return file;
}

const kept = (file: string): unknown => JSON.parse(readFileSync(join(profile, file), 'utf8'));
const trial = (...args: string[]) => run(...args, '--by', 'M. Owner', '--json');

describe('a till that is set up by a script alone', () => {
  it('has its shop, people, printers and habits from one file', async () => {
    expect(await run('--config', order())).toMatchObject({ code: 0, stderr: '' });
    expect(kept('settings.json')).toMatchObject({
      shop: { name: 'Shop 12' },
      till: { id: 'T7' },
      staff: [{ id: 'mira', role: 'manager', pinLength: 8 }],
      shifts: { mode: 'required' },
      counter: { tip: { mode: 'till' } },
      testPayment: null,
    });
    expect(kept('printing.json')).toMatchObject(PRINTING);
    expect(readFileSync(join(profile, 'settings.json'), 'utf8')).not.toContain('80614257');
  });

  it('keeps its printers when a later file names none, and says which field of a printer is wrong', async () => {
    await run('--config', order());
    expect(await run('--config', order({ printing: undefined }))).toMatchObject({ code: 0 });
    expect(kept('printing.json')).toMatchObject(PRINTING);
    const wrong = { printers: [{ ...PRINTING.printers[0], width: 81 }] };
    const refused = await run('--config', order({ printing: wrong }));
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('printing.printers.0.width') });
    expect(kept('printing.json')).toMatchObject(PRINTING);
  });

  it('tries a payment where no money moves, and keeps what came of it', async () => {
    await run('--config', order());
    const { terminalId } = simulator;
    await simulator.present('approved');
    const approved = await trial('--test-payment', terminalId);
    expect(approved.stderr).toBe('');
    expect(approved.code).toBe(0);
    const said = { outcome: 'approved', by: 'M. Owner', path: 'lan', terminalId };
    expect(JSON.parse(approved.stdout)).toMatchObject(said);
    expect(kept('settings.json')).toMatchObject({ testPayment: said });
    expect((await simulator.ledger()).map(({ captured }) => captured)).toEqual([1]);
    await simulator.present('insufficient-funds');
    expect(await trial('--test-payment', terminalId)).toMatchObject({ code: 1 });
    expect(kept('settings.json')).toMatchObject({ testPayment: { outcome: 'declined' } });
    // Another order forgets none of it.
    await run('--config', order());
    expect(kept('settings.json')).toMatchObject({ testPayment: { outcome: 'declined' } });
  });

  it('puts on record that nobody tried', async () => {
    await run('--config', order());
    const skipped = await run('--skip-test-payment', '--by', 'Ben');
    expect(skipped).toMatchObject({ code: 0, stdout: 'No test payment. On record for Ben.\n' });
    expect(kept('settings.json')).toMatchObject({ testPayment: { outcome: 'skipped', by: 'Ben' } });
  });

  it('moves no real money, and asks who it is for', async () => {
    await run('--config', order());
    const { terminalId } = simulator;
    expect(await run('--test-payment', terminalId)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--by NAME'),
    });
    expect(await trial('--test-payment', 'term_9')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`It has: ${terminalId}`),
    });
    const vault = join(profile, 'vault');
    const live = ['vinr', 'relay', 'credential'].join('_');
    await (await openVault(vault, await fileSecretStore(vault))).putSecret(CLOUD_KEY, live);
    expect(await trial('--test-payment', terminalId)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('real money'),
    });
    expect(await simulator.ledger()).toEqual([]);
    expect(kept('settings.json')).toMatchObject({ testPayment: null });
  });
});
