import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../support/audit.ts';
import { backup } from '../support/backup.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { orderFile } from '../support/order.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

let simulator: Simulator;
let home: string;
let profile: string;
let folder: string;
let till: HeadlessTill;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'vinr-till-'));
  profile = join(home, 'profile');
  folder = join(home, 'backups');
  mkdirSync(profile);
  mkdirSync(folder);
  simulator = await Simulator.start();
  till = await start();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(home);
});

const start = () =>
  new HeadlessTill(
    '--profile',
    profile,
    ...orderFile(profile, simulator, () => ({ backup: { folder } })),
  ).ready();

async function pay(): Promise<void> {
  const sale = await till.sell('Latte');
  await simulator.present('approved');
  await till.charge(sale);
  const paid = await till.untilPayment('captured');
  await till.do('sale.finish', { saleId: paid.id });
}

async function sheet(): Promise<string> {
  const out = join(home, 'sheet.txt');
  expect(await backup(['sheet', '--profile', profile, '--out', out])).toMatchObject({ code: 0, said: '' });
  return /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(readFileSync(out, 'utf8'))![0];
}

const onlyBackup = (): string =>
  join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.vinrbackup'))!,
  );

function hashes(): string[] {
  const database = new LibsqlDatabase(join(profile, 'journal', 'journal.db'), { readonly: true });
  const rows = database.prepare('SELECT hash FROM entries ORDER BY seq').raw().all() as [string][];
  database.close();
  return rows.map(([hash]) => hash);
}

describe('backup, wipe, restore', () => {
  it('brings back the same sales, the same receipts and the same chain, and the till sells on', async () => {
    const code = await sheet();
    await pay();
    await pay();
    const parked = await till.sell('Latte');
    await till.do('sale.park', { saleId: parked.id });
    const made = await till.do('backup.run');
    expect(made).toMatchObject({ count: 1, trouble: null, hasCode: true });
    const asked = async () => {
      const list = await till.ask('sales.list', { text: '', from: 0, count: 20 });
      const rows = list.ok ? list.value.rows : [];
      const receipts = await Promise.all(rows.map(({ saleId }) => till.ask('receipt.get', { saleId })));
      const { parked, lastSale, tasks } = till.view;
      return { list, receipts, parked, lastSale, tasks };
    };
    const before = await asked();
    expect(before.receipts).toHaveLength(2);
    expect(before.parked).toHaveLength(1);
    await till.end();
    const chain = hashes();

    rmSync(profile, { recursive: true });
    const restored = await backup(
      ['restore', '--from', onlyBackup(), '--profile', profile],
      code.toLowerCase(),
    );
    expect(restored).toMatchObject({ code: 0 });
    till = await start();
    expect(await asked()).toEqual(before);
    await pay();
    await till.end();
    // What the till wrote after the backup, its own end of day, is not in it.
    const inBackup = hashes().findIndex((hash, n) => hash !== chain[n]);
    expect(inBackup).toBeGreaterThan(10);
    expect(hashes().slice(0, inBackup)).toEqual(chain.slice(0, inBackup));
    expect(chain.length - inBackup).toBeLessThan(3);
    expect(await audit('--profile', profile, '--ledger', simulator.url)).toMatchObject({ code: 0 });
  });

  it('gives no number twice: what the lost till sold after the backup is on paper', async () => {
    const code = await sheet();
    await pay();
    await till.do('backup.run');
    const lost = await till.sell('Latte');
    await till.kill();
    rmSync(profile, { recursive: true });
    await backup(['restore', '--from', onlyBackup(), '--profile', profile], code);
    till = await start();
    const next = await till.sell('Latte');
    expect(Number(next.number)).toBeGreaterThan(Number(lost.number) + 500);
  });

  it('restores nothing over a journal, with a wrong code, or from a file that is cut off', async () => {
    const code = await sheet();
    await pay();
    await till.do('backup.run');
    await till.end();
    const file = onlyBackup();
    expect(await backup(['restore', '--from', file, '--profile', profile], code)).toMatchObject({
      code: 2,
      said: expect.stringContaining('is there already'),
    });
    const fresh = join(home, 'fresh');
    const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    expect(await backup(['restore', '--from', file, '--profile', fresh], slip)).toMatchObject({
      code: 2,
      said: expect.stringContaining('slip'),
    });
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 5));
    expect(await backup(['restore', '--from', file, '--profile', fresh], code)).toMatchObject({
      code: 2,
      said: expect.stringContaining('damaged or cut off'),
    });
    expect(readdirSync(fresh)).toEqual([]);
  });
});

describe('a till that is to be taken away', () => {
  it('says what is still open, and lets go once everything is closed and backed up', async () => {
    await sheet();
    await till.sell('Latte');
    expect(await backup(['check', '--profile', profile])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/1 sale is open.*\n.*entries are in no backup/),
    });
    const { id: saleId } = till.view.sale!;
    await till.do('sale.void', { saleId, why: { reason: 'wrongItems' }, approval: '1234' });
    await till.do('backup.run');
    expect(await backup(['check', '--profile', profile])).toMatchObject({
      code: 0,
      out: expect.stringContaining('It may be removed'),
    });
  });

  it('makes no backup that nobody could open, and none into a folder that is gone', async () => {
    expect(await till.ask('backup.run')).toMatchObject({ ok: false, error: { code: 'backup.noCode' } });
    await sheet();
    rmSync(folder, { recursive: true });
    expect(await till.ask('backup.run')).toMatchObject({
      ok: false,
      error: { code: 'backup.failed', facts: { why: 'noFolder' } },
    });
    expect(await till.ask('backup.get')).toMatchObject({ ok: true, value: { trouble: 'noFolder' } });
    mkdirSync(folder);
    expect(await till.do('backup.run')).toMatchObject({ count: 1, trouble: null });
  });
});
