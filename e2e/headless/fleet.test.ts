import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/app-error.ts';
import type { FleetTerminal } from '#shared/fleet.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

/** The training shop's manager. Its cashier, Ana, is at the till. */
const MANAGER = { approval: '1234' };
const CONFIG = {
  tip: { mode: 'percentage', suggestions: [5, 10, 15] },
  receipt: { channels: ['print'], requireConsent: true },
  idleMessage: 'Welcome to the corner shop',
  offline: { enabled: true, maxAmount: 5000, maxQueue: 20 },
};

let simulator: Simulator;
let profile: string;
let till: HeadlessTill;

const start = () => new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.error.code);

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-fleet-'));
  simulator = await Simulator.start(2);
  await simulator.cloudSwitches({ checkInMs: 50, configurationMs: 50 });
  till = await start();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(profile);
});

const list = async (): Promise<readonly FleetTerminal[]> =>
  (await till.do('fleet.list', { after: null })).terminals;

const row = async (id = simulator.terminalId): Promise<FleetTerminal> =>
  (await list()).find((one) => one.id === id)!;

/** What VINR's account has queued or done on that terminal. */
async function actionsOn(id: string): Promise<readonly string[]> {
  const { url, secretKey } = simulator.ready.cloud;
  const answer = await fetch(`${url}/v1/terminals/${id}/actions`, {
    headers: { authorization: `Bearer ${secretKey}` },
  });
  const { data } = (await answer.json()) as { data: { action: string }[] };
  return data.map(({ action }) => action);
}

describe('the terminals of the account', () => {
  it('are listed, ours first, with what VINR and the LAN know of each', async () => {
    const ids = simulator.ready.terminals.map(({ id }) => id);
    const terminals = await list();
    expect(terminals.slice(0, 2).map(({ id }) => id)).toEqual(ids);
    expect(terminals[0]).toMatchObject({ isOurs: true, isPaying: false, movedFrom: null, config: null });
    expect(terminals[0]!.address).toEqual({
      host: simulator.ready.terminals[0]!.host,
      port: simulator.ready.terminals[0]!.port,
    });
    expect(terminals[0]!.account).toMatchObject({ status: 'online', locationId: 'loc_test_main' });
    expect(terminals[0]!.account!.lastSeen! / 60_000).toBeCloseTo(Date.now() / 60_000, 0);
  });

  it('are listed from what the till knows when VINR does not answer', async () => {
    await simulator.cloudFault('down');
    const fleet = await till.do('fleet.list', { after: null });
    expect(fleet.cloud).toBe('silent');
    expect(fleet.terminals.map(({ account, isOurs }) => ({ account, isOurs }))).toEqual([
      { account: null, isOurs: true },
      { account: null, isOurs: true },
    ]);
    const answer = await till.ask('fleet.rename', {
      terminalId: simulator.terminalId,
      name: 'Bar',
      ...MANAGER,
    });
    expect(codeOf(answer)).toBe('fleet.silent');
    expect((await row()).lastOrder).toBeNull();
  });

  it('tell when one goes away and comes back', async () => {
    await till.until(({ terminals }) => terminals.every(({ reach }) => reach.state === 'lan'));
    await simulator.fault({ lan: 'refuse' });
    await till.until(({ terminals }) => terminals[0]!.reach.state === 'cloud');
    await simulator.fault({ lan: 'up' });
    await till.until(({ terminals }) => terminals[0]!.reach.state === 'lan');
    const { events } = await till.do('fleet.list', { after: null });
    // On a busy machine a probe may have come too late before, of either terminal.
    const ours = events.filter(({ terminalId }) => terminalId === simulator.terminalId);
    expect(ours.map(({ what }) => what.kind).slice(0, 2)).toEqual(['back', 'away']);
  });
});

describe('a manager', () => {
  it('is who renames: VINR hears it, the cashier sees it, and a restart keeps it', async () => {
    const order = { terminalId: simulator.terminalId, name: 'Bar' };
    expect(codeOf(await till.ask('fleet.rename', order))).toBe('approval.needed');
    expect((await simulator.face()).displayName).toBeNull();
    await till.do('fleet.rename', { ...order, ...MANAGER });
    expect((await simulator.face()).displayName).toBe('Bar');
    expect(await row()).toMatchObject({
      name: 'Bar',
      lastOrder: { kind: 'rename', end: 'taken', by: 'Ana' },
    });
    await till.until(({ terminals }) => terminals[0]!.name === 'Bar');
    await till.do('terminal.select', { terminalId: simulator.ready.terminals[1]!.id });
    await till.kill();
    till = await new HeadlessTill('--profile', profile).ready();
    expect(till.view.terminals.map(({ name }) => name)[0]).toBe('Bar');
    expect(till.view.terminalId).toBe(simulator.ready.terminals[1]!.id);
    expect((await row()).lastOrder).toMatchObject({ kind: 'rename', end: 'taken' });
  });

  it('moves and configures, for one terminal and for its location', async () => {
    const terminalId = simulator.terminalId;
    await till.do('fleet.configure', { terminalId, config: CONFIG, ...MANAGER });
    await expect.poll(async () => (await simulator.face()).idleMessage).toBe(CONFIG.idleMessage);
    expect((await row()).config).toEqual(CONFIG);
    const locationId = 'loc_test_main';
    const forAll = { ...CONFIG, idleMessage: 'All of us' };
    await till.do('fleet.configureLocation', { locationId, config: forAll, ...MANAGER });
    const other = simulator.ready.terminals[1]!.id;
    await expect.poll(async () => (await simulator.face(other)).idleMessage).toBe('All of us');
    expect((await simulator.face()).idleMessage).toBe(CONFIG.idleMessage);
    const { locations } = await till.do('fleet.list', { after: null });
    expect(locations).toEqual([{ id: locationId, config: forAll }]);
    await till.do('fleet.move', { terminalId, locationId: 'loc_2Qr9', ...MANAGER });
    expect((await row()).account?.locationId).toBe('loc_2Qr9');
    const tooLong = { ...CONFIG, idleMessage: 'x'.repeat(61) };
    expect(codeOf(await till.ask('fleet.configure', { terminalId, config: tooLong, ...MANAGER }))).toBe(
      'input.invalid',
    );
  });

  it('activates a device by its code, which works once', async () => {
    const order = { code: 'ACT-7X9K-2M4P', name: 'Terrace', locationId: null, ...MANAGER };
    await till.do('fleet.activate', order);
    expect((await list()).map(({ name }) => name)).toContain('Terrace');
    expect(codeOf(await till.ask('fleet.activate', order))).toBe('fleet.refused');
    expect(readFileSync(join(profile, 'journal', 'journal.db')).includes('ACT-7X9K')).toBe(false);
  });

  it('locks a terminal, and no terminal on which a payment is open', async () => {
    const terminalId = simulator.terminalId;
    const order = { terminalId, action: 'lock', ...MANAGER };
    const sale = await till.sell('Gift voucher 50.00');
    await till.charge(sale);
    await till.untilPayment('authorizing');
    expect((await row()).isPaying).toBe(true);
    expect(codeOf(await till.ask('fleet.act', order))).toBe('fleet.paying');
    await simulator.present('approved');
    await till.untilPayment('captured');
    expect(await actionsOn(terminalId)).toEqual([]);
    expect(await simulator.charges()).toEqual([5000]);
    await till.do('fleet.act', order);
    expect(await actionsOn(terminalId)).toEqual(['lock']);
    await expect.poll(async () => (await simulator.face()).condition).toBe('locked');
  });

  it('restarts no terminal on which another till has a payment', async () => {
    const terminalId = simulator.ready.terminals[1]!.id;
    await simulator.chargeFromElsewhere(700, 'elsewhere-1', terminalId);
    const answer = await till.ask('fleet.act', { terminalId, action: 'reboot', ...MANAGER });
    expect(codeOf(answer)).toBe('fleet.paying');
    expect(await actionsOn(terminalId)).toEqual([]);
    expect((await row(terminalId)).lastOrder).toBeNull();
  });
});
