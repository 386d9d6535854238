import { createPrivateKey, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findInMemory, formsOf, processTree } from '../support/process-memory.ts';
import { repacked, type Repacked } from '../support/repacked.ts';
import type { Simulator } from '../support/simulator.ts';
import { expect, test } from './fixture.ts';
import {
  addPerson,
  answerSelling,
  answerShop,
  chooseCertificate,
  expectSealed,
  giveRelay,
  giveTerminals,
  openCertificate,
  openTheTill,
} from './set-up-walk.ts';
import { SetUp } from './set-up.ts';

test.skip(process.platform !== 'linux', 'reads the memory of other processes by /proc');

const random = (length: number): string => randomBytes(length).toString('hex').slice(0, length);
const digits = (): string => String(10_000_000 + (randomBytes(4).readUInt32BE() % 89_999_999));

const TYPED = {
  passphrase: `Canary one ${random(24)}`,
  secondPassphrase: `Canary two ${random(24)}`,
  wrongPassphrase: `Canary wrong ${random(24)}`,
  fullKey: `sk_live_canary${random(24)}`,
  restrictedKey: `rk_live_canary${random(24)}`,
  managerPin: digits(),
  cashierPin: digits(),
};

/** What the till works with, so that main must hold it: keys for TLS, and the credential for the cloud. */
const IN_USE = new Set(['keyPem', 'keyBytes', 'secondKeyPem', 'relayCredential']);

type Canaries = ReadonlyMap<string, readonly Buffer[]>;

/** Twelve secrets, each in the forms in which it may lie about. */
function canaries(simulator: Simulator, [one, two]: readonly [Repacked, Repacked]): Canaries {
  const p12 = readFileSync(one.file);
  return new Map<string, readonly Buffer[]>([
    ...Object.entries(TYPED).map(([name, text]) => [name, formsOf(text)] as const),
    ['relayCredential', formsOf(simulator.ready.cloud.secretKey)],
    ['p12Bytes', [p12.subarray(p12.length / 2, p12.length / 2 + 40)]],
    ['keyPem', formsOf(pemLine(one.keyPem))],
    ['keyBytes', [privateNumber(one.keyPem)]],
    ['secondKeyPem', formsOf(pemLine(two.keyPem))],
  ]);
}

/** The line of the PEM in which the private number stands. */
const pemLine = (pem: string): string =>
  createPrivateKey(pem).export({ format: 'pem', type: 'pkcs8' }).toString().split('\n')[1]!;

const privateNumber = (pem: string): Buffer =>
  Buffer.from(createPrivateKey(pem).export({ format: 'jwk' }).d!, 'base64url');

/** Every step by hand, with secrets that are refused along the way too. */
async function setTillUp(
  setUp: SetUp,
  simulator: Simulator,
  own: readonly [Repacked, Repacked],
): Promise<void> {
  const [first, second] = simulator.ready.terminals;
  await answerShop(setUp);
  await setUp.type('Restricted key', TYPED.fullKey);
  await setUp.button('Seal and try it').click();
  await expect(setUp.page.getByTestId('setup-trouble')).toContainText('can do everything');
  await setUp.field('A relay of the shop’s own').check();
  await setUp.field('Address of the relay').fill(simulator.ready.cloud.url);
  await setUp.type('Credential of the relay', TYPED.restrictedKey);
  await setUp.button('Seal and try it').click();
  await expect(setUp.page.getByTestId('setup-trouble')).toContainText('go to VINR alone');
  await giveRelay(setUp, simulator);
  await giveTerminals(setUp, [first!, second!]);
  await chooseCertificate(setUp, first!.id, own[0]);
  await openCertificate(setUp, first!.id, TYPED.wrongPassphrase);
  await expect(setUp.page.locator('[data-refused="badPassphrase"]')).toBeVisible();
  await openCertificate(setUp, first!.id, TYPED.passphrase);
  await expectSealed(setUp, first!.id);
  await chooseCertificate(setUp, second!.id, own[1]);
  await openCertificate(setUp, second!.id, TYPED.secondPassphrase);
  await expectSealed(setUp, second!.id);
  await setUp.next('pairing');
  await setUp.next('staff');
  await addPerson(setUp, 'Mira', TYPED.managerPin);
  await expect(setUp.page.locator('[data-person]')).toHaveCount(1);
  await addPerson(setUp, 'Ana', TYPED.cashierPin);
  await expect(setUp.page.locator('[data-person]')).toHaveCount(2);
  await answerSelling(setUp);
  await setUp.next('payment');
  await setUp.button('Skip the test payment').click();
  await setUp.next('done');
}

async function heapOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const chunks: Buffer[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(Buffer.from(chunk)));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return Buffer.concat(chunks);
}

const foundIn = (bytes: Buffer, planted: Canaries): string[] =>
  [...planted].filter(([, forms]) => forms.some((form) => bytes.includes(form))).map(([name]) => name);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('twelve planted secrets are found nowhere once the till is set up', async ({ simulator, profile }) => {
  test.setTimeout(300_000);
  const files = mkdtempSync(join(tmpdir(), 'vinr-canaries-'));
  const [first, second] = simulator.ready.terminals;
  const own = [
    repacked(files, first!, TYPED.passphrase),
    repacked(files, second!, TYPED.secondPassphrase),
  ] as const;
  const planted = canaries(simulator, own);
  expect(planted.size).toBe(12);
  const setUp = await SetUp.open(profile, '--password-store=basic');
  await setTillUp(setUp, simulator, own);
  const till = await openTheTill(setUp);
  const running = processTree(setUp.app.process().pid!);
  const inMemory = running.map(({ pid, kind }) => ({ kind, found: findInMemory(pid, planted) }));
  console.log(inMemory.map(({ kind, found }) => `${kind}: ${found.join(', ') || 'none'}`).join('\n'));
  // What main works with is there to be found: the search sees what it looks for.
  expect(inMemory.find(({ kind }) => kind === 'main')?.found).toContain('relayCredential');
  for (const { kind, found } of inMemory)
    expect(
      found.filter((name) => kind !== 'main' || !IN_USE.has(name)),
      kind,
    ).toEqual([]);
  for (const { kind, commandLine, environment } of running)
    expect(foundIn(Buffer.from(`${commandLine}\n${environment}`, 'latin1'), planted), kind).toEqual([]);
  expect(foundIn(await heapOf(till.page), planted)).toEqual([]);
  for (const file of filesIn(profile)) expect(foundIn(readFileSync(file), planted), file).toEqual([]);
  await setUp.exit();
  for (const file of filesIn(profile)) expect(foundIn(readFileSync(file), planted), file).toEqual([]);
  rmSync(files, { recursive: true, force: true });
});
