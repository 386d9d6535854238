import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PrintingSettings } from '#shared/printing.ts';
import { draftFrom, EMPTY_DRAFT, readDraft, takenUp, type Draft } from './draft.ts';
import { setUpFile } from '../profile-files.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { settingsFrom } from './settings-from.ts';

const NOW = new Date(0);
const PRINTING: PrintingSettings = { printers: [], print: 'ask', merchantCopy: false };

const MONEY = {
  country: 'US',
  locale: 'en-US',
  currency: 'USD',
  prices: 'withTax' as const,
  cashStep: 1,
  timeZone: 'America/Chicago',
};

const answered: Draft = {
  ...EMPTY_DRAFT,
  shop: { name: 'Shop 12', address: [] },
  money: MONEY,
  cloud: { kind: 'none' },
  caPem: '-----BEGIN CERTIFICATE-----',
  staff: [{ id: 'mira', name: 'Mira', role: 'manager', pinHash: 'scrypt', pinLength: 4 }],
  selling: { shifts: false, tips: 'none' },
};

it('gives the shop the time zone that was chosen, and asks for it again with that one', async () => {
  const settings = await settingsFrom(answered, null, NOW);
  expect(settings.shop.timeZone).toBe('America/Chicago');
  const again = draftFrom(settings, { kind: 'none' }, PRINTING);
  expect(again.money?.timeZone).toBe('America/Chicago');
  expect(again.step).toBe('terminals');
  const { money } = answered;
  const moved = { ...answered, money: money && { ...money, timeZone: 'Europe/Berlin' } };
  expect((await settingsFrom(moved, settings, NOW)).shop.timeZone).toBe('Europe/Berlin');
});

it('leaves the zone to the computer where nobody has named one', async () => {
  const { money } = answered;
  const settings = await settingsFrom(
    { ...answered, money: money && { ...money, timeZone: null } },
    null,
    NOW,
  );
  expect(settings.shop).not.toHaveProperty('timeZone');
});

it('keeps the zone of a till whose set-up an older version began, which did not ask for it', async () => {
  const profile = temporaryDirectory();
  const { timeZone, ...money } = MONEY;
  writeFileSync(setUpFile(profile), JSON.stringify({ ...answered, money }));
  const left = await readDraft(profile);
  const before = await settingsFrom(answered, null, NOW);
  const draft = takenUp(left ?? EMPTY_DRAFT, before);
  expect(draft).toEqual(answered);
  expect((await settingsFrom(draft, before, NOW)).shop).toMatchObject({ timeZone });
  expect(takenUp({ ...answered, money: null }, before).money).toBeNull();
});

it('begins with the people where a till has none', async () => {
  const settings = await settingsFrom(answered, null, NOW);
  expect(draftFrom({ ...settings, staff: [] }, { kind: 'none' }, PRINTING).step).toBe('staff');
});
