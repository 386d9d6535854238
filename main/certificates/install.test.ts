import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { fileSecretStore } from './file-secret-store.ts';
import type { GoodCertificate, Identity } from './import.ts';
import type { Proof } from './install.ts';
import { install, rollBack } from './install.ts';
import { installedIn } from './judge-certificate.ts';
import type { Vault } from './vault.ts';
import { openVault } from './vault.ts';

const DAY_MS = 86_400_000;
let now = 0;

async function openedVault(): Promise<Vault> {
  const profile = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => removeFolder(profile));
  now = 0;
  return openVault(join(profile, 'vault'), await fileSecretStore(profile), () => now);
}

const certificate = (serial: string): GoodCertificate => ({
  ok: true,
  terminalId: 'tml_1',
  identity: { keyPem: `key ${serial}`, certPem: `cert ${serial}` },
  facts: {
    subject: 'CN=till',
    issuer: 'CN=CA',
    serial,
    notAfter: '2027-12-31T00:00:00.000Z',
    fingerprint256: serial,
    warnings: [],
  },
});
const terminalSays = (proof: Proof) => () => Promise.resolve(proof);
/** Takes that one, and no other. */
const terminalTakes = (serial: string) => (identity: Identity) =>
  Promise.resolve<Proof>(identity.certPem === `cert ${serial}` ? 'accepted' : 'rejected');

it('is new, unchanged, then renewed, with the old one kept beside it', async () => {
  const vault = await openedVault();
  expect(await install({ vault, certificate: certificate('01') })).toMatchObject({
    kind: 'new',
    proof: 'unknown',
  });
  expect(await install({ vault, certificate: certificate('01') })).toMatchObject({ kind: 'unchanged' });
  const renewed = await install({ vault, certificate: certificate('02'), prove: terminalSays('accepted') });
  expect(renewed).toMatchObject({ kind: 'renewed', proof: 'accepted', facts: { serial: '02' } });
  expect(await vault.list()).toMatchObject([{ facts: { serial: '02' }, replaced: { until: DAY_MS } }]);
});

it('switches back when the terminal refuses the new one, and not when the terminal is merely away', async () => {
  const vault = await openedVault();
  await install({ vault, certificate: certificate('01') });
  const refused = await install({ vault, certificate: certificate('02'), prove: terminalTakes('01') });
  expect(refused).toMatchObject({ kind: 'rolledBack', proof: 'rejected', facts: { serial: '01' } });
  expect(await vault.get('tml_1')).toEqual(certificate('01').identity);
  const away = await install({ vault, certificate: certificate('02'), prove: terminalSays('unknown') });
  expect(away.kind).toBe('renewed');
});

it('does not switch back to one that the terminal refuses too: the newer one may be right', async () => {
  const vault = await openedVault();
  await install({ vault, certificate: certificate('01') });
  const refused = await install({ vault, certificate: certificate('02'), prove: terminalSays('rejected') });
  expect(refused).toMatchObject({ kind: 'renewed', proof: 'rejected', facts: { serial: '02' } });
  expect(await rollBack(vault, 'tml_1')).toMatchObject({ serial: '01' });
});

it('keeps the first one though the terminal refuses it: there is none to go back to', async () => {
  const vault = await openedVault();
  const first = await install({ vault, certificate: certificate('01'), prove: terminalSays('rejected') });
  expect(first).toMatchObject({ kind: 'new', proof: 'rejected' });
});

it('is rolled back by hand within a day', async () => {
  const vault = await openedVault();
  await install({ vault, certificate: certificate('01') });
  await install({ vault, certificate: certificate('02') });
  now = DAY_MS;
  expect(await rollBack(vault, 'tml_1')).toMatchObject({ serial: '01' });
  expect(await rollBack(vault, 'tml_1')).toBeNull();
  expect(await installedIn(vault)).toMatchObject({ tml_1: { fingerprint256: '01' } });
});
