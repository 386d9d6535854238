import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { culpritOf } from '../../main/preflight/culprit.ts';
import { expectCulprit, failures, isSkipped, PreflightStage, titled } from '../support/preflight-stage.ts';

describe.skipIf(isSkipped)(titled('npm run preflight, among terminals that announce themselves'), () => {
  const stage = PreflightStage.forThese('--terminals', '9');

  it.concurrent('finds nothing wrong with a till in order, changes nothing, and orders nothing', async () => {
    const till = stage.till();
    const before = till.fingerprint();
    const report = await till.check();
    expect(report).toMatchObject({ code: 0, failed: 0, warnings: 0, notChecked: 0, culprit: null });
    expect(report.checks).toHaveLength(8 + 9 * 8);
    expect(till.fingerprint()).toBe(before);
    expect(await stage.network.control('GET', '/ledger')).toMatchObject({ rows: [] });
  });

  it.concurrent('tells no secret, and writes a sheet that is never written over', async () => {
    const till = stage.till();
    const out = join(stage.folder, 'sheet.md');
    const args = ['--out', out, '--terminal', stage.idOf(0)];
    const said = await till.run(...args);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(said.stdout);
    expect(said.stdout).toMatch(
      /^# Acceptance sheet: [\s\S]*\(T1\)[\s\S]*\*\*Ready: nothing stops this till/,
    );
    const { cloud, terminals } = stage.network.ready;
    for (const secret of [cloud.secretKey, terminals[0]!.passphrase, 'PRIVATE KEY'])
      expect(said.stdout).not.toContain(secret);
    const again = await till.run(...args);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('It is there already') });
  });

  it('names what is wrong with each of several terminals, in one run', async () => {
    const till = stage.till();
    const faults: readonly [faults: object, code: string, words: string][] = [
      [{ lan: 'refuse' }, 'port.refused', `port ${stage.network.ready.terminals[0]!.port}`],
      [{ lan: 'blackhole' }, 'identity.silent', 'unanswered'],
      [{ lan: 'blackholeAfterHandshake' }, 'certificate.noAnswer', 'timedOut'],
      [
        { certificate: 'otherTerminal' },
        'identity.swapped',
        `${stage.idOf(4)} (Counter 5 of this till) instead of`,
      ],
      [{ certificate: 'expired' }, 'identity.expired', 'renews'],
      [{ certificate: 'foreignAuthority' }, 'identity.untrusted', 'terminal CA'],
    ];
    onTestFinished(async () => {
      for (const index of faults.keys()) await stage.fault(index, { lan: 'up', certificate: 'own' });
    });
    for (const [index, [what]] of faults.entries()) await stage.fault(index, what);
    const report = await till.check();
    expectCulprit(report, 'port.refused', '127.0.0.1');
    for (const [index, [, code, words]] of faults.entries()) {
      const own = report.checks.filter(({ terminalId }) => terminalId === stage.idOf(index));
      expect(failures(own), stage.idOf(index)).toEqual([code]);
      expect(JSON.stringify(culpritOf(own))).toContain(words);
    }
    expect(report.failed).toBe(faults.length);
  });

  it('names a revoked client certificate', async () => {
    const till = stage.till();
    const listed = await (await till.vault()).list();
    const { serial } = listed.find(({ terminalId }) => terminalId === stage.idOf(3))!.facts;
    await stage.network.control('POST', '/certificates/revoke', { serialNumber: serial });
    const report = await till.checkOne(3);
    expectCulprit(report, 'certificate.hungUp', 'revoked');
    expect(failures(report.checks)).toEqual(['certificate.hungUp']);
  });

  it.concurrent('names a missing client certificate', async () => {
    const till = stage.till();
    const name = createHash('sha256').update(stage.idOf(4)).digest('hex').slice(0, 32);
    rmSync(join(till.profile, 'vault', `${name}.certificate.json`));
    expectCulprit(await till.checkOne(4), 'certificate.missing');
  });

  it.concurrent('names an address that has changed, with both', async () => {
    const till = stage.till();
    till.change(({ terminals }) => (terminals[6]!.host = '192.168.10.51'));
    const { port } = stage.network.ready.terminals[6]!;
    const report = await till.checkOne(6);
    expectCulprit(report, 'announcement.moved', `127.0.0.1:${port}`, `192.168.10.51:${port}`);
    expect(failures(report.checks)).toEqual(['port.absent', 'announcement.moved']);
  });

  it.concurrent('names two terminals that changed places', async () => {
    const till = stage.till();
    till.change(({ terminals: [first, second] }) => {
      [first!.port, second!.port] = [second!.port, first!.port];
    });
    const report = await till.check();
    expectCulprit(report, 'announcement.moved');
    const [first, second] = [stage.idOf(0), stage.idOf(1)];
    const wrong = report.checks.find(({ name, terminalId }) => name === 'identity' && terminalId === first);
    expect(JSON.stringify(wrong)).toContain(`${second} (Counter 2 of this till) instead of ${first}`);
  });

  // The last one: a simulator that takes back one announcement falls silent about the others too.
  it('names a Local mode that is off', async () => {
    const till = stage.till();
    await stage.network.control('PUT', `/terminals/${stage.idOf(5)}/settings`, { localMode: false });
    const report = await till.checkOne(5);
    expectCulprit(report, 'localMode.off', 'enable Local mode');
    expect(failures(report.checks)).toEqual(['port.refused', 'localMode.off']);
  });
});
