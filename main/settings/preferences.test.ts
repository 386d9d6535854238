import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DEFAULT_PREFERENCES } from '#shared/preferences.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { PreferenceFile } from './preferences.ts';

const warned: string[] = [];
const log = { info: () => undefined, warn: (event: string) => void warned.push(event), bug: () => undefined };

function temporaryProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'preferences-'));
  onTestFinished(() => removeFolder(profile));
  return profile;
}

const large = { ...DEFAULT_PREFERENCES, textSize: 'large' } as const;
const german = { ...DEFAULT_PREFERENCES, language: 'de', keys: { pay: 'F1' } } as const;

it('are the usual ones until somebody wishes otherwise, and then theirs, after a restart too', async () => {
  const profile = temporaryProfile();
  const first = await PreferenceFile.open({ profile, log });
  expect(first.of('ana')).toEqual(DEFAULT_PREFERENCES);
  await Promise.all([first.set('ana', large), first.set('ana', german)]);
  expect(first.of('ana')).toEqual(german);
  const second = await PreferenceFile.open({ profile, log });
  expect([second.of('ana'), second.of('mira'), second.of(null)]).toEqual([
    german,
    DEFAULT_PREFERENCES,
    DEFAULT_PREFERENCES,
  ]);
  expect(statSync(join(profile, 'preferences.json')).mode & 0o777).toBe(0o600);
});

it('of the till hold for whoever has none', async () => {
  const profile = temporaryProfile();
  const file = await PreferenceFile.open({ profile, log });
  await file.set('ana', german);
  await file.set(null, large);
  expect([file.of('ana'), file.of('mira'), file.of(null)]).toEqual([german, large, large]);
});

it.each(['{"version":1,', '[]', '{"version":1,"till":{"volume":700}}'])(
  'that make no sense (%s) stop nobody: the till says so and uses the usual ones',
  async (content) => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'preferences.json'), content);
    warned.length = 0;
    const file = await PreferenceFile.open({ profile, log });
    expect(file.of('ana')).toEqual(DEFAULT_PREFERENCES);
    expect(warned).toEqual(['preferences.unread']);
    expect(readFileSync(join(profile, 'preferences.json'), 'utf8')).toBe(content);
  },
);
