import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { fileSecretStore } from './file-secret-store.ts';
import type { CertificateFacts } from './inspect-p12.ts';
import type { Vault } from './vault.ts';
import { openVault, VaultFailure } from './vault.ts';

const identity = {
  keyPem: '-----BEGIN PRIVATE KEY-----\nMIIEvQcanarykey\n-----END PRIVATE KEY-----\n',
  certPem: '-----BEGIN CERTIFICATE-----\nMIIDcanarycert\n-----END CERTIFICATE-----\n',
};
const facts: CertificateFacts = {
  subject: 'CN=till',
  issuer: 'CN=CA',
  serial: '01',
  notAfter: '2027-12-31T00:00:00.000Z',
  fingerprint256: 'AA:BB',
  warnings: ['expiresSoon'],
};
const CLOUD_KEY = 'sk_canary_cloud';

async function vaultIn(profile: string): Promise<Vault> {
  return openVault(join(profile, 'vault'), await fileSecretStore(profile));
}

function temporaryProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'vault-'));
  onTestFinished(() => removeFolder(profile));
  return profile;
}

const filesIn = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('the vault', () => {
  it('gives back what it was given, after a restart too', async () => {
    const profile = temporaryProfile();
    const vault = await vaultIn(profile);
    await vault.put('tml/../1', identity, facts);
    await vault.putSecret('cloud', CLOUD_KEY);

    const again = await vaultIn(profile);
    expect(await again.get('tml/../1')).toEqual(identity);
    expect(await again.getSecret('cloud')).toBe(CLOUD_KEY);
    expect(await again.list()).toEqual([{ terminalId: 'tml/../1', facts, replaced: null }]);
  });

  it('has nothing for strangers', async () => {
    const vault = await vaultIn(temporaryProfile());
    expect(await vault.get('tml_1')).toBeNull();
    expect(await vault.getSecret('cloud')).toBeNull();
    expect(await vault.list()).toEqual([]);
  });

  it('replaces a certificate whole', async () => {
    const vault = await vaultIn(temporaryProfile());
    await vault.put('tml_1', identity, facts);
    const renewed = { ...identity, certPem: 'renewed' };
    await vault.put('tml_1', renewed, { ...facts, serial: '02' });
    expect(await vault.get('tml_1')).toEqual(renewed);
    expect((await vault.list()).map((one) => one.facts.serial)).toEqual(['02']);
  });

  describe('a rotation', () => {
    const HOUR_MS = 3_600_000;
    const renewed = { ...identity, certPem: 'renewed' };
    const renewedFacts = { ...facts, serial: '02', fingerprint256: 'CC:DD' };

    async function rotated(profile: string, clock: { now: number }): Promise<Vault> {
      const vault = await openVault(join(profile, 'vault'), await fileSecretStore(profile), () => clock.now);
      await vault.put('tml_1', identity, facts);
      await vault.put('tml_1', renewed, renewedFacts);
      return vault;
    }

    it('keeps the old certificate for a day, to roll back to', async () => {
      const clock = { now: 0 };
      const vault = await rotated(temporaryProfile(), clock);
      clock.now = 24 * HOUR_MS;
      expect(await vault.get('tml_1')).toEqual(renewed);
      expect(await vault.rollBack('tml_1')).toBe(true);
      expect(await vault.get('tml_1')).toEqual(identity);
      expect((await vault.list()).map((one) => one.facts.serial)).toEqual(['01']);
      expect(await vault.rollBack('tml_1')).toBe(false);
    });

    it('is over after a day: the old one is not brought back, and erased', async () => {
      const clock = { now: 0 };
      const profile = temporaryProfile();
      const vault = await rotated(profile, clock);
      const kept = (): string =>
        filesIn(join(profile, 'vault'))
          .map((file) => readFileSync(file, 'utf8'))
          .join();
      clock.now = 24 * HOUR_MS;
      await vault.forgetReplaced();
      expect(kept()).toContain(facts.fingerprint256);
      clock.now += 1;
      expect(await vault.rollBack('tml_1')).toBe(false);
      await vault.forgetReplaced();
      expect(kept()).not.toContain(facts.fingerprint256);
      expect(await vault.get('tml_1')).toEqual(renewed);
    });

    it('does not lose the old one when the new one is brought twice', async () => {
      const vault = await rotated(temporaryProfile(), { now: 0 });
      await vault.put('tml_1', renewed, renewedFacts);
      expect(await vault.rollBack('tml_1')).toBe(true);
      expect(await vault.get('tml_1')).toEqual(identity);
    });

    it('takes the place of a damaged certificate', async () => {
      const profile = temporaryProfile();
      const vault = await vaultIn(profile);
      await vault.put('tml_1', identity, facts);
      const [file] = filesIn(join(profile, 'vault'));
      writeFileSync(file!, '{');
      await vault.put('tml_1', renewed, renewedFacts);
      expect(await vault.get('tml_1')).toEqual(renewed);
      expect(await vault.rollBack('tml_1')).toBe(false);
    });
  });

  it('leaves nothing in clear on the disk, and nothing for other users', async () => {
    const profile = temporaryProfile();
    const vault = await vaultIn(profile);
    await vault.put('tml_1', identity, facts);
    await vault.putSecret('cloud', CLOUD_KEY);

    const files = filesIn(profile);
    expect(files).toHaveLength(3);
    for (const file of files) {
      const content = readFileSync(file, 'latin1');
      for (const canary of ['canary', 'BEGIN', Buffer.from('canary').toString('base64').slice(0, 7)])
        expect(content, file).not.toContain(canary);
      expect(statSync(file).mode & 0o777, file).toBe(0o600);
    }
    expect(statSync(join(profile, 'vault')).mode & 0o777).toBe(0o700);
  });

  it('does not take one terminal for another when files are swapped', async () => {
    const profile = temporaryProfile();
    const vault = await vaultIn(profile);
    await vault.put('tml_1', identity, facts);
    const [first] = readdirSync(join(profile, 'vault'));
    await vault.put('tml_2', identity, facts);
    const second = readdirSync(join(profile, 'vault')).find((name) => name !== first);
    renameSync(join(profile, 'vault', first!), join(profile, 'vault', second!));
    await expect(vault.get('tml_2')).rejects.toThrow(VaultFailure);
  });

  it('says so when the key store is another one, without saying what is inside', async () => {
    const profile = temporaryProfile();
    await (await vaultIn(profile)).putSecret('cloud', CLOUD_KEY);
    rmSync(join(profile, 'secrets.key'));
    const refused = await (await vaultIn(profile)).getSecret('cloud').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(VaultFailure);
    expect(String(refused)).toContain('Provision the till again');
    expect(String(refused)).not.toContain('canary');
  });

  it('refuses a damaged file, and keeps it', async () => {
    const profile = temporaryProfile();
    const vault = await vaultIn(profile);
    await vault.put('tml_1', identity, facts);
    const [name] = readdirSync(join(profile, 'vault'));
    writeFileSync(join(profile, 'vault', name!), '{"version":1');
    await expect(vault.get('tml_1')).rejects.toThrow('is damaged');
    expect(readdirSync(join(profile, 'vault'))).toEqual([name]);
  });
});
