import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionTest } from '#shared/diagnosis.ts';
import type { PreflightView } from '#shared/preflight.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

let simulator: Simulator;
let profile: string;
let till: HeadlessTill;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-diagnosis-'));
  simulator = await Simulator.start(1);
  till = await new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(profile);
});

const test = (): Promise<ConnectionTest> => till.do('connection.test', { terminalId: simulator.terminalId });
const states = ({ steps }: ConnectionTest): readonly string[] =>
  steps.map((one) => (one.state === 'failed' ? `${one.step}: ${one.reason}` : one.state));

async function finished(): Promise<PreflightView & { state: 'done' }> {
  const view = await till.do('preflight.get');
  if (view.state === 'done') return view;
  await setTimeout(100);
  return finished();
}

describe('the test of a connection', () => {
  it('goes every step with a time, and stops where the way ends', async () => {
    const right = await test();
    expect(states(right)).toEqual(['passed', 'passed', 'passed', 'passed']);
    expect(right.steps.every((one) => one.state === 'passed' && one.ms >= 0)).toBe(true);
    expect(JSON.stringify(right.steps[2])).toContain(simulator.terminalId);
    await simulator.fault({ lan: 'refuse' });
    expect(states(await test())).toEqual(['passed', 'connect: refused', 'skipped', 'skipped']);
    await simulator.fault({ lan: 'up', certificate: 'expired' });
    expect(states(await test())).toEqual([
      'passed',
      'passed',
      'identity: terminalCertificateExpired',
      'skipped',
    ]);
    expect(await simulator.ledger()).toEqual([]);
  });
});

describe('preflight in a running till', () => {
  it('runs while the till sells, shows how far it is, and names the culprit', async () => {
    expect(await till.do('preflight.get')).toEqual({ state: 'never' });
    await simulator.fault({ lan: 'refuse' });
    await till.do('preflight.start');
    expect(await till.do('preflight.get')).toMatchObject({ state: 'running' });
    await till.sell('Flat white');
    const { report, canPrint } = await finished();
    // Whatever else on this network announces the same terminal may be named before its port.
    expect(report.culprit).toMatchObject({ terminalId: simulator.terminalId, finding: { status: 'failed' } });
    const port = report.checks.find(({ name }) => name === 'port');
    expect(port?.finding).toMatchObject({ status: 'failed', code: 'port.refused' });
    expect(report.checks.find(({ name }) => name === 'keys')?.finding.status).not.toBe('notChecked');
    expect(report.tookMs).toBeLessThan(60_000);
    expect(canPrint).toBe(false);
    expect(await till.ask('preflight.savePdf')).toMatchObject({ error: { code: 'document.noPdf' } });
  });
});

describe('a support bundle', () => {
  it('holds what support asks for, and none of the twelve secrets planted in the till', async () => {
    const secrets = await planted();
    const { bundleId, parts } = await till.do('bundle.prepare');
    expect(parts.map(({ part }) => part)).toEqual([
      'till',
      'settings',
      'terminals',
      'preflight',
      'payments',
      'health',
      'log',
    ]);
    const saved = await till.do('bundle.save', { bundleId });
    if (saved.kind !== 'text') throw new Error(`Saved as ${saved.kind}`);
    const file = JSON.parse(saved.text) as Record<string, unknown> & { payments: unknown[] };
    expect(file).toMatchObject({ format: 'vinr-pos/support-bundle', contents: parts });
    expect(file.payments).toHaveLength(1);
    expect(JSON.stringify(file['till'])).toContain('"node"');
    expect(secrets).toHaveLength(12);
    for (const secret of secrets) expect(saved.text.includes(secret), secret).toBe(false);
    expect(await till.ask('bundle.save', { bundleId: 'another' })).toMatchObject({
      error: { code: 'bundle.stale' },
    });
  });
});

/** Real secrets of this till, and what a careless hand wrote into its settings. */
async function planted(): Promise<readonly string[]> {
  await till.sell('Gift voucher 50.00');
  await simulator.present('approved');
  await till.charge(till.view.sale!);
  await till.untilPayment('captured');
  const file = join(profile, 'settings.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as {
    shop: { name: string; address: string[] };
    till: { name: string };
    cloudUrl: string;
    staff: { name: string; pinHash: string }[];
    terminals: { name: string; host: string }[];
  };
  const { passphrase } = simulator.ready.terminals[0]!;
  settings.shop.name = `passphrase ${passphrase}`;
  settings.shop.address = [
    'card 4242 4242 4242 4242',
    'debit 4100-0000-0000-0019',
    'whsec_c2VjcmV0LWhvb2s',
    'Authorization: Bearer abcDEF.123456',
    '-----BEGIN PRIVATE KEY----- MIGHAgEAMBMGByqGSM49',
    'PIN: 48151623',
  ];
  settings.till.name = 'rk_live_miraK42';
  settings.terminals[0]!.name = 'password=correct-horse-battery';
  settings.cloudUrl = settings.cloudUrl.replace('://', '://mira:hunter2secret@');
  const [hash] = settings.staff.map(({ pinHash }) => pinHash);
  writeFileSync(file, JSON.stringify(settings));
  return [
    passphrase,
    simulator.ready.cloud.secretKey,
    hash!,
    '4242 4242 4242 4242',
    '4100-0000',
    'c2VjcmV0LWhvb2s',
    'abcDEF.123456',
    'MIGHAgEAMBMGByqGSM49',
    '48151623',
    'miraK42',
    'correct-horse-battery',
    'hunter2secret',
  ];
}
