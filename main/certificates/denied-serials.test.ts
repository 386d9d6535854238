import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DENIED_SERIALS, DeniedSerialsFailure, readDeniedSerials } from './denied-serials.ts';

function profileWith(content: string | null): string {
  const profile = mkdtempSync(join(tmpdir(), 'denied-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  if (content !== null) writeFileSync(join(profile, DENIED_SERIALS), content);
  return profile;
}

const AS_OF = '2027-03-01T12:00:00.000Z';

it('is none where the profile has none', async () => {
  expect(await readDeniedSerials(profileWith(null))).toBeNull();
});

it('says which serials, and as of when', async () => {
  const profile = profileWith(JSON.stringify({ version: 1, asOf: AS_OF, serials: ['00aF'] }));
  expect(await readDeniedSerials(profile)).toEqual({ serials: ['00aF'], asOf: Date.parse(AS_OF) });
});

it.each([
  ['cut short', '{"version":1'],
  ['without a date', JSON.stringify({ version: 1, serials: [] })],
  ['with a serial that is no number', JSON.stringify({ version: 1, asOf: AS_OF, serials: ['xyz'] })],
  ['with a field nobody knows', JSON.stringify({ version: 1, asOf: AS_OF, serials: [], more: 1 })],
])('%s it is refused by name, never read as an empty list', async (_, content) => {
  await expect(readDeniedSerials(profileWith(content))).rejects.toThrow(DeniedSerialsFailure);
});
