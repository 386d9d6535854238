import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import type { SpelledReport } from '../../main/preflight/report.ts';
import { expectCulprit, failures, isSkipped, PreflightStage, titled } from '../support/preflight-stage.ts';

describe.skipIf(isSkipped)(titled('npm run preflight, on what the till itself keeps'), () => {
  const stage = PreflightStage.forThese('--no-mdns');

  it.concurrent('names a key store that did not seal what is kept', async () => {
    const till = stage.till();
    writeFileSync(join(till.profile, 'vault', 'secrets.key'), randomBytes(32));
    const report = await till.check();
    expectCulprit(report, 'keys.sealed', 'do not open');
    expect(failures(report.checks)).toEqual(['keys.sealed']);
    const skipped = report.checks.filter(({ finding }) => finding.status === 'notChecked');
    expect(skipped.map(({ name }) => name)).toEqual(['cloudKey', 'certificate', 'localMode']);
  });

  it.concurrent('says what only the till itself can check', async () => {
    const till = stage.till();
    rmSync(join(till.profile, 'vault', 'secrets.key'));
    const report = await till.check();
    expect(report).toMatchObject({ code: 0, failed: 0, culprit: null });
    expect(report.checks.find(({ name }) => name === 'keys')?.finding).toMatchObject({
      code: 'keys.elsewhere',
    });
    expect(readdirSync(join(till.profile, 'vault'))).not.toContain('secrets.key');
  });

  it.concurrent(
    'names a key store that protects nothing, where money is real and nobody agreed',
    async () => {
      const till = stage.till();
      till.change((settings) => (settings.training = false));
      const report = await till.check();
      expectCulprit(report, 'keys.weak', 'nobody agreed');
      expect(failures(report.checks)).toEqual(['keys.weak']);
    },
  );

  it.concurrent('names a damaged journal', async () => {
    const till = stage.till();
    const database = new LibsqlDatabase(join(till.profile, 'journal', 'journal.db'));
    database.exec('DROP TRIGGER entries_keep');
    database.exec(`UPDATE entries SET hash = 'x' || substr(hash, 2)`);
    database.close();
    expectCulprit(await till.check(), 'journal.damaged', 'npm run audit');
  });

  it.concurrent('names a disk that is full', async () => {
    const till = stage.till();
    const args = ['--profile', till.profile, '--json'];
    const { code, stdout, stderr } = await stage.network.runOnSmallDisk(
      till.profile,
      4,
      'preflight.cjs',
      args,
    );
    expect(stderr).toBe('');
    const report = { ...(JSON.parse(stdout) as SpelledReport), code };
    expectCulprit(report, 'disk.full', 'Free space on that disk');
    expect(failures(report.checks)).toEqual(['disk.full']);
  });

  it.concurrent('says what is wrong with the profile', async () => {
    const till = stage.till();
    till.change(({ terminals }) => (terminals[0]!.caPem = 'PEM'));
    expectCulprit(await till.check(), 'settings.badAuthority', stage.idOf(0));
    writeFileSync(join(till.profile, 'settings.json'), '{"version":1,');
    expectCulprit(await till.check(), 'settings.unreadable', 'is damaged');
    rmSync(till.profile, { recursive: true });
    expectCulprit(await till.check(), 'settings.missing');
  });

  it.concurrent('says what is wrong with the command', async () => {
    const till = stage.till();
    const refused = (words: string) => ({ code: 2, stderr: expect.stringContaining(words) as string });
    expect(await stage.network.run('preflight.cjs', [])).toMatchObject(refused('--profile DIR'));
    const stranger = await till.run('--terminal', 'term_NONE');
    expect(stranger).toMatchObject(refused(`It has: ${stage.idOf(0)}`));
  });

  it.concurrent('speaks the language that is asked for, on the sheet and in JSON', async () => {
    const till = stage.till();
    till.change(({ terminals }) => (terminals[0]!.host = '192.168.10.51'));
    const report = await till.check('--language', 'de');
    expectCulprit(report, 'port.absent', 'Unter 192.168.10.51 ist kein Gerät.', 'Das Terminal einschalten');
    const { stdout } = await till.run('--language', 'ar');
    expect(stdout).toContain('ورقة القبول');
    expect(await till.run('--language', 'tlh')).toMatchObject({ code: 2 });
  });
});
