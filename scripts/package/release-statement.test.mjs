import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { verifiedRelease } from '../../main/updates/verify-release.ts';
import { readInstallerName, stateRelease } from './release-statement.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vinr-release-'));
const file = join(folder, 'vinr-pos-0.2.0-linux-x86_64.AppImage');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const journal = { format: 3, facts: ['till.started'] };
const parts = { file, key: privateKey, percent: 10, days: 90, journal, at: new Date(0) };

afterAll(() => rm(folder, { recursive: true }));

it('states a release that a till with the public key believes, and no other till', async () => {
  await writeFile(file, 'the installer');
  const { name, statement, signature } = await stateRelease(parts);
  expect(name).toBe('linux-x64.json');
  expect(verifiedRelease(statement, `${signature}\n`, [raw])).toMatchObject({
    version: '0.2.0',
    platform: 'linux',
    arch: 'x64',
    percent: 10,
    journal,
    file: { name: 'vinr-pos-0.2.0-linux-x86_64.AppImage', size: 13 },
    validUntil: '1970-04-01T00:00:00.000Z',
  });
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
  expect(verifiedRelease(statement, signature, [other.subarray(-32).toString('base64')])).toBeNull();
});

it('reads the names that electron-builder gives', () => {
  expect(readInstallerName('vinr-pos-1.0.3-win-x64.exe')).toEqual({
    version: '1.0.3',
    platform: 'win32',
    arch: 'x64',
  });
  expect(readInstallerName('vinr-pos-1.0.3-mac-arm64.zip').platform).toBe('darwin');
  expect(() => readInstallerName('setup.exe')).toThrow(/not named/);
});

it('refuses a key of another kind, a share that is none and a time that is none', async () => {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await expect(stateRelease({ ...parts, key })).rejects.toThrow(/Ed25519/);
  await expect(stateRelease({ ...parts, percent: 101 })).rejects.toThrow(/0 to 100/);
  await expect(stateRelease({ ...parts, days: 0 })).rejects.toThrow(/1 to 400/);
});
