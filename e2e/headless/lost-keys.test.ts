import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HeadlessTill, isIn } from '../support/headless-till.ts';
import { KEY_STORE_LINES } from '../support/key-store-lines.ts';
import { orderFile } from '../support/order.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
const CONSENT = { weakKeyStoreConsent: { by: 'Test' } };

let simulator: Simulator;
let folder: string;
let profile: string;
const tills: HeadlessTill[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-lost-'));
  profile = join(folder, 'till');
  simulator = await Simulator.start(1);
  await simulator.set({ syncLagMs: 0 });
  const till = await open(...orderFile(folder, simulator, () => CONSENT));
  expect(till.view.lostKeys).toBeNull();
  await till.end();
});

afterEach(async () => {
  for (const till of tills.splice(0)) await till.kill();
  await simulator.stop();
  await removeFolder(folder);
});

async function open(...order: string[]): Promise<HeadlessTill> {
  const till = new HeadlessTill('--profile', profile, ...order);
  tills.push(till);
  return till.ready();
}

/** Every file of the vault, byte for byte. */
function vaultFiles(): Map<string, string> {
  const vault = join(profile, 'vault');
  const files = readdirSync(vault).filter((name) => statSync(join(vault, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(vault, name), 'latin1')]));
}

async function paidByCard(till: HeadlessTill): Promise<string | undefined> {
  const before = (await simulator.ledger()).length;
  const sale = await till.sell(VOUCHER);
  await simulator.present('approved');
  expect(await till.charge(sale)).toEqual({ ok: true, value: expect.anything() });
  const { tenders } = await till.untilPayment('captured', 'cancelled', 'declined', 'failed');
  expect(tenders.at(-1)).toMatchObject({ kind: 'card' });
  return (await simulator.ledger()).slice(before).find(({ captured }) => captured === 5_000)?.path;
}

async function paidInCash(till: HeadlessTill): Promise<void> {
  const sale = till.view.sale?.phase === 'open' ? till.view.sale : await till.sell(VOUCHER);
  await till.do('tender.cash', { saleId: sale.id, received: 5_000, due: 5_000 });
  await till.until((view) => view.sale?.phase === 'paid' || view.lastSale?.number === sale.number);
}

describe.each(KEY_STORE_LINES.map((line) => [`${line.row} ${line.name}`, line] as const))(
  '%s',
  (_, { harm, code, cards }) => {
    it(`the till starts and says ${code}; cash is taken, cards: ${cards}; put right, all is as it was`, async () => {
      const { terminals } = simulator.ready;
      cpSync(join(profile, 'vault'), join(folder, 'kept'), { recursive: true });
      harm(join(profile, 'vault'));
      const harmed = vaultFiles();
      const till = await open();
      const names = cards === 'lan' ? [] : terminals.map(({ name }) => name);
      expect(till.view.lostKeys).toEqual({ code, cards, terminals: names });
      expect(till.said).toContain(`"event":"keys.lost","code":"${code}"`);
      expect(till.said).not.toContain('PRIVATE KEY');
      if (cards === 'none') await expectRefusedHonestly(till);
      else expect(await paidByCard(till)).toBe(cards);
      await paidInCash(till);
      await till.end();
      for (const [name, content] of harmed) expect(vaultFiles().get(name), name).toBe(content);

      rmSync(join(profile, 'vault'), { recursive: true });
      cpSync(join(folder, 'kept'), join(profile, 'vault'), { recursive: true });
      const again = await open();
      expect(again.view.lostKeys).toBeNull();
      expect(await paidByCard(again)).toBe('lan');
      await again.end();
    });
  },
);

/** No way to the terminal: the card payment ends without a charge, and the sale still owes all of it. */
async function expectRefusedHonestly(till: HeadlessTill): Promise<void> {
  await till.until((view) => view.terminals[0]?.reach.state === 'unreachable');
  expect(till.view.terminals[0]?.reach).toMatchObject({ reason: 'clientCertificateMissing' });
  const sale = await till.sell(VOUCHER);
  const charged = await till.charge(sale);
  if (charged.ok) await till.until(isIn(['cancelled', 'failed']));
  expect(await simulator.charges()).toEqual([]);
}
