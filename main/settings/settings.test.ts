import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_COUNTER } from '#shared/counter.ts';
import type { TerminalId } from '#shared/ids.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import type { Settings } from './settings.ts';
import { readSettings, SettingsFailure, writeSettings } from './settings.ts';

const settings: Settings = {
  version: 1,
  shop: {
    name: 'Corner Store',
    address: ['12 Market Street'],
    locale: 'en-US',
    currency: 'USD',
    prices: 'withTax',
    cashStep: 5,
  },
  till: { id: 'T1', name: 'Till 1' },
  training: true,
  cloudUrl: 'https://127.0.0.1:9443',
  terminals: [
    {
      id: 'tml_1' as TerminalId,
      name: 'Front',
      host: '127.0.0.1',
      port: 8443,
      model: null,
      group: null,
      caPem: 'PEM',
    },
  ],
  activeTerminalId: 'tml_1' as TerminalId,
  staff: [{ id: 'ana', name: 'Ana', role: 'cashier', pinHash: 'scrypt$32768$c2FsdA$aGFzaA', pinLength: 4 }],
  rights: { cashier: { discountPpm: 50_000 } },
  signInAtStart: 'ana',
  lockAfterMinutes: 5,
  shifts: { mode: 'required', blindCount: true, denominations: [100, 1], differenceLimit: 0 },
  counter: DEFAULT_COUNTER,
  receipts: { logo: null, footer: ['Thank you'], code: 'barcode' },
  supervisors: [{ name: 'Mira', pinHash: 'scrypt$32768$c2FsdA$aGFzaA' }],
  backup: { folder: '/media/backups', everyHours: 12, keepDays: 7, keepMonths: 12 },
  kiosk: { fullScreen: true, startWithComputer: true, awake: { from: '08:00', to: '20:00' }, watched: true },
  updates: { feed: 'https://updates.example.com/till/', hours: { from: '22:00', to: '05:00' } },
  offlineLimit: { count: 3, amount: 20_000 },
  testPayment: null,
  weakKeyStoreConsent: { by: 'M. Owner', at: 1_790_000_000_000 },
};

function temporaryProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => removeFolder(profile));
  return profile;
}

describe('settings', () => {
  it('are null before the first setup', async () => {
    expect(await readSettings(temporaryProfile())).toBeNull();
  });

  it('come back as they were written, for this user alone', async () => {
    const profile = join(temporaryProfile(), 'new');
    await writeSettings(profile, settings);
    await writeSettings(profile, { ...settings, training: false });
    expect(await readSettings(profile)).toEqual({ ...settings, training: false });
    expect(readdirSync(profile)).toEqual(['settings.json']);
    expect(statSync(join(profile, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['cut short', '{"version":1,', /is damaged.*provision again/],
    ['newer', JSON.stringify({ ...settings, version: 2 }), /newer version/],
    [
      'with a port nobody has',
      JSON.stringify({ ...settings, terminals: [{ ...settings.terminals[0], port: 0 }] }),
      /wrong at terminals\.0\.port/,
    ],
    ['with a field nobody knows', JSON.stringify({ ...settings, secretKey: 'x' }), /wrong at secretKey/],
    ['a list', '[]', /wrong at/],
  ])('%s: refused by name, and kept', async (_, content, message) => {
    const profile = temporaryProfile();
    const file = join(profile, 'settings.json');
    writeFileSync(file, content);
    const refused = await readSettings(profile).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SettingsFailure);
    expect(String(refused)).toMatch(message);
    expect(String(refused)).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('are not written when they make no sense', async () => {
    const profile = temporaryProfile();
    await writeSettings(profile, settings);
    await expect(writeSettings(profile, { ...settings, cloudUrl: 'not a url' })).rejects.toThrow();
    expect(await readSettings(profile)).toEqual(settings);
  });
});
