import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settingsFile } from '../profile-files.ts';
import { EMPTY_DRAFT, forgetDraft, writeDraft } from './draft.ts';
import { isPlainlySetUp } from './is-plainly-set-up.ts';

let profile = '';

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'vinr-plainly-'));
});
afterEach(() => rm(profile, { recursive: true, force: true }));

it('is not plain while nobody has said what the till is', () => {
  expect(isPlainlySetUp(profile)).toBe(false);
  expect(isPlainlySetUp(join(profile, 'nowhere'))).toBe(false);
});

it('is plain with settings, whatever is in them: the start says what is wrong', async () => {
  await writeFile(settingsFile(profile), 'no settings');
  expect(isPlainlySetUp(profile)).toBe(true);
});

it('is not plain while a set-up is under way, and plain again after it', async () => {
  await writeFile(settingsFile(profile), '{}');
  await writeDraft(profile, EMPTY_DRAFT);
  expect(isPlainlySetUp(profile)).toBe(false);
  await forgetDraft(profile);
  expect(isPlainlySetUp(profile)).toBe(true);
});
