import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/app-error.ts';
import { DEFAULT_PREFERENCES } from '#shared/preferences.ts';
import { VOUCHER as VOUCHER_CODE } from '../electron/products.ts';
import { audit } from '../support/audit.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
const PINS = { ana: '20713', ben: '86421357', mira: '59317426' } as const;
/** Long enough to stand in no hash by chance. */
const WRONG = '44332211';
const STAFF = [
  { id: 'ana', name: 'Ana', role: 'cashier', pin: PINS.ana },
  { id: 'ben', name: 'Ben', role: 'supervisor', pin: PINS.ben },
  { id: 'mira', name: 'Mira', role: 'manager', pin: PINS.mira },
];

let simulator: Simulator;
let folder: string;
let tills: HeadlessTill[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-people-'));
  simulator = await Simulator.start(1);
  tills = [];
});

afterEach(async () => {
  for (const one of tills) await one.kill();
  await simulator.stop();
  await removeFolder(folder);
});

function start(...args: string[]): Promise<HeadlessTill> {
  const one = new HeadlessTill('--profile', join(folder, 'till'), ...args);
  tills.push(one);
  return one.ready();
}

/** A till with the staff above, and what else its installer says. */
function open(more: object = {}): Promise<HeadlessTill> {
  const order = join(folder, 'order.json');
  const consent = { weakKeyStoreConsent: { by: 'Test' } };
  writeFileSync(order, JSON.stringify({ ...simulator.ready, ...consent, staff: STAFF, ...more }));
  return start('--config', order);
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.error.code);

/** Everything that the profile and the till's mouth hold as text, the settings aside. */
function written(till: HeadlessTill): string {
  const files = readdirSync(join(folder, 'till'), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && file.name !== 'settings.json')
    .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
  return [...texts, till.said, JSON.stringify(till.view)].join('\n');
}

describe('a locked till', () => {
  it('sells nothing until somebody signs in, and the journal says who', async () => {
    const till = await open();
    expect(till.view).toMatchObject({ locked: true, cashier: null, pinLengths: [5, 8] });
    expect(codeOf(await till.ask('sale.scan', { code: VOUCHER_CODE }))).toBe('staff.locked');
    expect(codeOf(await till.ask('staff.signIn', { pin: '0000' }))).toBe('staff.wrongPin');
    await till.do('staff.signIn', { pin: PINS.ana });
    await till.until((view) => view.cashier?.name === 'Ana');
    const sale = await till.sell(VOUCHER);
    await till.do('staff.lock');
    await till.until((view) => view.locked);
    expect(till.view.sale?.id).toBe(sale.id);
    const { amount: due } = sale.due;
    expect(codeOf(await till.ask('tender.cash', { saleId: sale.id, received: due, due }))).toBe(
      'staff.locked',
    );
    await till.do('staff.signIn', { pin: PINS.ben });
    const next = await till.until((view) => view.cashier?.name === 'Ben');
    expect(next.sale?.id).toBe(sale.id);
    await till.do('tender.cash', { saleId: sale.id, received: due, due });
    const journal = JSON.stringify(await till.do('journal.export'));
    expect(journal).toMatch(/Ana.*signedIn.*staff\.locked.*Ben.*signedIn.*cash\.taken/s);
  });

  it('sees a payment through, lets anybody cancel it, and charges nothing new', async () => {
    const till = await open({ signInAtStart: 'ana' });
    const sale = await till.sell(VOUCHER);
    await till.charge(sale);
    await till.untilPayment('authorizing');
    await till.do('staff.lock');
    await till.until((view) => view.locked);
    const tender = till.view.sale?.tenders.at(-1);
    await till.do('payment.cancel', { tenderId: tender?.id });
    const after = await till.untilPayment('cancelled');
    expect(codeOf(await till.charge(after))).toBe('staff.locked');
    expect(await simulator.charges()).toEqual([]);
  });

  it('says what came of a payment that was approved meanwhile', async () => {
    const till = await open({ signInAtStart: 'ana' });
    const sale = await till.sell(VOUCHER);
    await till.charge(sale);
    await till.untilPayment('authorizing');
    await till.do('staff.lock');
    await simulator.present('approved');
    const paid = await till.untilPayment('captured');
    expect([paid.phase, till.view.locked]).toEqual(['paid', true]);
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('stays locked through a crash', async () => {
    const till = await open();
    await till.do('staff.signIn', { pin: PINS.ana });
    await till.until((view) => !view.locked);
    await till.kill();
    const again = await start();
    expect(again.view).toMatchObject({ locked: true, cashier: null });
  });
});

describe('approval', () => {
  const half = { discount: { kind: 'percent', ppm: 500_000 } };

  it('by somebody who may, for this one deed, with both names on record', async () => {
    const till = await open({ signInAtStart: 'ana' });
    await till.sell(VOUCHER);
    const refused = await till.ask('sale.discount', half);
    expect(refused).toMatchObject({ error: { code: 'approval.needed', facts: { act: 'discount' } } });
    expect(codeOf(await till.ask('sale.discount', { ...half, approval: PINS.ana }))).toBe(
      'approval.notAllowed',
    );
    expect(codeOf(await till.ask('sale.discount', { ...half, approval: '1234' }))).toBe('approval.wrongPin');
    await till.do('sale.discount', { ...half, approval: PINS.ben });
    const { sale } = await till.until((view) => view.sale?.due.amount === 2500);
    const voiding = { saleId: sale?.id, why: { reason: 'customerLeft' } };
    expect(codeOf(await till.ask('sale.void', voiding))).toBe('approval.needed');
    await till.do('sale.void', { ...voiding, approval: PINS.mira });
    const journal = JSON.stringify(await till.do('journal.export')).replaceAll('\\', '');
    expect(journal).toMatch(/"act":"discount"[^}]*"by":"Ana","grantedBy":"Ben","size":500000/);
    expect(journal).toMatch(/"act":"voidSale"[^}]*"by":"Ana","grantedBy":"Mira"/);
  });

  it('leaves no PIN and no hash in journal, log, view or standard error', async () => {
    const till = await open({ signInAtStart: 'ana' });
    await till.sell(VOUCHER);
    await till.do('sale.discount', { ...half, approval: PINS.mira });
    await till.do('staff.signIn', { pin: PINS.ben });
    await till.ask('staff.signIn', { pin: WRONG });
    await till.do('preferences.set', { preferences: { ...DEFAULT_PREFERENCES, language: 'de' } });
    await till.end();
    const text = written(till);
    expect(text).toContain('staff.signedIn');
    expect(text).not.toContain('scrypt');
    for (const pin of [PINS.ben, PINS.mira, WRONG]) {
      expect(text.split(pin).length, pin).toBe(1);
    }
    expect(await audit('--profile', join(folder, 'till'))).toMatchObject({
      code: 0,
      report: { violations: 0 },
    });
  });

  it('after five wrong PINs makes everybody wait, in words with seconds', async () => {
    const till = await open({ signInAtStart: 'ana' });
    await till.sell(VOUCHER);
    for (const approval of ['0001', '0002', '0003', '0004', '0005'])
      expect(codeOf(await till.ask('sale.discount', { ...half, approval }))).toBe('approval.wrongPin');
    const waiting = await till.ask('sale.discount', { ...half, approval: PINS.mira });
    expect(waiting).toMatchObject({ error: { code: 'approval.wait' } });
    expect(codeOf(await till.ask('staff.signIn', { pin: PINS.mira }))).toBe('staff.wait');
    expect(till.view.sale?.due.amount).toBe(5000);
  });
});

describe('preferences', () => {
  it('are each cashier’s own, and the till’s for whoever has none', async () => {
    const till = await open({ signInAtStart: 'ana' });
    const large = { ...DEFAULT_PREFERENCES, textSize: 'large' };
    const dark = { ...DEFAULT_PREFERENCES, theme: 'dark' };
    await till.do('preferences.set', { preferences: large });
    await till.until((view) => view.preferences.textSize === 'large');
    expect(codeOf(await till.ask('preferences.set', { preferences: dark, forTill: true }))).toBe(
      'approval.needed',
    );
    await till.do('preferences.set', { preferences: dark, forTill: true, approval: PINS.mira });
    expect(till.view.preferences.textSize).toBe('large');
    await till.do('staff.signIn', { pin: PINS.ben });
    await till.until((view) => view.preferences.theme === 'dark');
    await till.kill();
    const again = await start();
    expect(again.view.preferences).toMatchObject({ textSize: 'large', theme: 'system' });
  });
});

describe('the installer', () => {
  it('says how the counter sells, and screens know', async () => {
    const shop = { name: 'Laden', currency: 'CHF', locale: 'de-CH', prices: 'withTax', cashStep: 5 };
    const gift = { id: 'gift', label: 'Gutschein', kind: 'voucher', reference: 'required' };
    const counter = { tip: { mode: 'till', percentagesPpm: [50_000] }, tenders: [gift] };
    const { view } = await open({ shop, counter, signInAtStart: 'ana', lockAfterMinutes: 3 });
    expect(view.shop).toMatchObject({ prices: 'withTax', cashStep: 5, currency: 'CHF' });
    expect(view.counter).toMatchObject({
      tip: { mode: 'till', percentagesPpm: [50_000], fixed: [] },
      tenders: [gift],
    });
    expect(view).toMatchObject({ lockAfterMinutes: 3, rights: { discountPpm: 100_000 } });
  });

  it('cannot give two people one PIN, and a till without staff sells for anybody', async () => {
    const twins = [STAFF[0], { id: 'cleo', name: 'Cleo', role: 'manager', pin: PINS.ana }];
    await expect(open({ staff: twins })).rejects.toThrow(/Cleo has the same PIN as somebody else/);
    await expect(open({ signInAtStart: 'zoe' })).rejects.toThrow(/zoe.*not on the staff/s);
    const till = await open({ staff: [] });
    expect(till.view).toMatchObject({ locked: false, cashier: null, staff: [] });
    expect(codeOf(await till.ask('staff.lock'))).toBe('staff.none');
    await till.sell(VOUCHER);
  });
});
