import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit, exportJournal } from '../support/audit.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

let simulator: Simulator;
let profile: string;
let till: HeadlessTill;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-till-'));
  simulator = await Simulator.start();
  till = await new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(profile);
});

async function pay(): Promise<void> {
  const sale = await till.sell('Latte');
  await simulator.present('approved');
  await till.charge(sale);
  const paid = await till.untilPayment('captured');
  await till.do('sale.finish', { saleId: paid.id });
}

/** Names, sizes, times and bytes of everything in the journal's folder. */
function print(): string {
  const folder = join(profile, 'journal');
  const files = readdirSync(folder).sort();
  return files
    .map((name) => {
      const path = join(folder, name);
      const bytes = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${name} ${statSync(path).mtimeMs} ${bytes}`;
    })
    .join('\n');
}

describe('npm run export', () => {
  it('writes a running till’s journal as one signed file that passes anywhere, and holds no secret', async () => {
    await pay();
    const out = join(profile, 'bundle.jsonl');
    const made = await exportJournal('--profile', profile, '--out', out);
    expect(made).toMatchObject({ code: 0, said: '' });
    const bundle = readFileSync(out, 'utf8');
    const { secretKey } = simulator.ready.cloud;
    const { passphrase } = simulator.ready.terminals[0]!;
    for (const canary of [secretKey, passphrase, 'PRIVATE KEY', '4242424242424242'])
      expect(bundle).not.toContain(canary);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const checked = await audit('--bundle', out, '--ledger', simulator.url);
    expect(checked).toMatchObject({ code: 0, report: { violations: 0, attempts: 1 } });
    expect((await audit('--profile', profile)).report.head).toBe(checked.report.head);
    expect(await exportJournal('--profile', profile, '--out', out)).toMatchObject({
      code: 2,
      said: expect.stringContaining('It is there already'),
    });
  });

  it('is given out by the till itself too, which may be the only one that can open its key', async () => {
    await pay();
    const made = await till.do('journal.export');
    expect(made).toMatchObject({ kind: 'text', name: expect.stringMatching(/^journal-T1-/) });
    const out = join(profile, 'from-the-till.jsonl');
    writeFileSync(out, made.kind === 'text' ? made.text : '');
    const checked = await audit('--bundle', out, '--ledger', simulator.url);
    expect(checked).toMatchObject({ code: 0, report: { violations: 0, attempts: 1 } });
  });

  it('says what to do where the key is not to be had', async () => {
    const out = join(profile, 'bundle.jsonl');
    rmSync(join(profile, 'vault', 'secrets.key'));
    expect(await exportJournal('--profile', profile, '--out', out)).toMatchObject({
      code: 2,
      said: expect.stringContaining('Terminals and till, Save the journal'),
    });
    expect(await exportJournal('--profile', join(profile, 'no'), '--out', out)).toMatchObject({ code: 2 });
  });
});

describe('npm run audit', () => {
  it('finds a running till, a killed one and a closed one in order, against the bank', async () => {
    await pay();
    const running = await audit('--profile', profile, '--ledger', simulator.url);
    expect(running).toMatchObject({ code: 0, report: { violations: 0, attempts: 1, tills: ['T1'] } });
    for (const name of ['I1', 'I3', 'I4', 'I5', 'I8', 'I9', 'I10', 'I12', 'I14', 'I16', 'I17', 'I21'])
      expect(running.report.invariants[name]?.checked, name).toBeGreaterThan(0);
    await till.kill();
    const whileDead = print();
    const killed = await audit('--profile', profile, '--ledger', simulator.url);
    expect(print()).toBe(whileDead);
    expect(killed).toMatchObject({ code: 0, report: { head: running.report.head } });
    till = await new HeadlessTill('--profile', profile).ready();
    await pay();
    await till.end();
    const closed = await audit('--profile', profile, '--ledger', simulator.url);
    expect(closed).toMatchObject({ code: 0, report: { violations: 0, attempts: 2 } });
  });

  it('tells a changed entry by its number, and a charge that was taken out of the books', async () => {
    await pay();
    await till.end();
    const database = new LibsqlDatabase(join(profile, 'journal', 'journal.db'));
    database.exec('DROP TRIGGER entries_keep');
    const [{ seq }] = database
      .prepare("SELECT seq FROM entries WHERE fact LIKE '%payment.outcome%'")
      .all() as [{ seq: number }];
    database.exec(
      `UPDATE entries SET fact = replace(fact, '"captured":{"amount":410', '"captured":{"amount":400') WHERE seq = ${seq}`,
    );
    database.close();
    const { code, report } = await audit('--profile', profile, '--ledger', simulator.url);
    expect(code).toBe(1);
    expect(report.invariants['I16']).toMatchObject({ violations: 1, first: [seq] });
    expect(report.invariants['I5']).toMatchObject({ violations: 1 });
  });

  it('names the remedy when there is nothing to audit', async () => {
    await till.end();
    expect(await audit()).toMatchObject({ code: 2, said: expect.stringContaining('--profile DIR') });
    expect(await audit('--profile', join(profile, 'nowhere'))).toMatchObject({
      code: 2,
      said: expect.stringContaining('There is no journal'),
    });
    expect(await audit('--profile', profile, '--ledger', 'http://127.0.0.1:9')).toMatchObject({
      code: 2,
      said: expect.stringContaining('Is the simulator running?'),
    });
    const database = new LibsqlDatabase(join(profile, 'journal', 'journal.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await audit('--profile', profile)).toMatchObject({
      code: 2,
      said: expect.stringContaining('Install the newer version'),
    });
  });
});
