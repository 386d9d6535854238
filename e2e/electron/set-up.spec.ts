import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { repacked } from '../support/repacked.ts';
import {
  addPerson,
  answerSelling,
  answerShop,
  chooseCertificate,
  expectSealed,
  giveRelay,
  giveTerminals,
  openCertificate,
} from './set-up-walk.ts';
import { SetUp } from './set-up.ts';
import { Till } from './till.ts';

const PIN = '80614257';
const WEAK = '--password-store=basic';

test('a real shop by the wizard: from the first start to a payment over the LAN', async ({
  simulator,
  profile,
}) => {
  test.setTimeout(180_000);
  const files = join(profile, 'files');
  mkdirSync(files);
  const terminal = simulator.ready.terminals[0]!;
  const own = repacked(files, terminal, 'a passphrase of the installer');
  const setUp = await SetUp.open(profile, WEAK);
  await answerShop(setUp);
  await giveRelay(setUp, simulator);
  await giveTerminals(setUp, [terminal]);
  await chooseCertificate(setUp, terminal.id, own);
  await openCertificate(setUp, terminal.id, 'not it');
  await expect(setUp.page.locator('[data-refused="badPassphrase"]')).toBeVisible({ timeout: 20_000 });
  await openCertificate(setUp, terminal.id, own.passphrase);
  await expectSealed(setUp, terminal.id);
  await setUp.next('pairing');
  await expect(setUp.page.locator('[data-pairing="paired"]')).toBeVisible({ timeout: 20_000 });
  await setUp.field(/^Name on the sticker/).fill('Front counter');
  await setUp.next('staff');
  await addPerson(setUp, 'Mira', PIN);
  await expect(setUp.page.locator('[data-person]')).toContainText('Mira');
  await answerSelling(setUp);
  await setUp.next('payment');
  await simulator.present('approved');
  await setUp.button('Pay on Front counter').click();
  await expect(setUp.page.locator('[data-payment="approved"]')).toContainText('own network', {
    timeout: 30_000,
  });
  await setUp.next('done');
  const opened = setUp.app.waitForEvent('window');
  await setUp.button('Open the till').click();
  const till = Till.of(setUp.app, await opened);
  await expect(till.screen('lock')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  await till.page.keyboard.type(PIN, { delay: 130 });
  await expect(till.screen('sale')).toBeVisible({ timeout: 20_000 });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  expect((await simulator.ledger()).map(({ path, captured }) => [path, captured])).toEqual([
    ['lan', 1],
    ['lan', 5000],
  ]);
  await till.exit();
});

test('killed in the middle, the set-up goes on where it was: no answer and no passphrase is asked for twice', async ({
  simulator,
  profile,
}) => {
  test.setTimeout(120_000);
  const files = join(profile, 'files');
  mkdirSync(files);
  const terminal = simulator.ready.terminals[0]!;
  const own = repacked(files, terminal, 'a passphrase of the installer');
  const first = await SetUp.open(profile, WEAK);
  await answerShop(first);
  await giveRelay(first, simulator);
  await giveTerminals(first, [terminal]);
  await chooseCertificate(first, terminal.id, own);
  await openCertificate(first, terminal.id, own.passphrase);
  await expectSealed(first, terminal.id);
  await first.kill();
  const written = readdirSync(join(profile, 'till'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
  for (const secret of [own.passphrase, simulator.ready.cloud.secretKey, 'PRIVATE KEY'])
    expect(written).not.toContain(secret);
  const again = await SetUp.open(profile, WEAK);
  await again.at('certificates');
  await expectSealed(again, terminal.id);
  await again.next('pairing');
  await expect(again.page.locator('[data-pairing="paired"]')).toBeVisible({ timeout: 20_000 });
  await again.exit();
});

test('training: one press, practice terminals and play money', async ({ profile }) => {
  const setUp = await SetUp.open(profile);
  const opened = setUp.app.waitForEvent('window');
  await setUp.button(/^Training/).click();
  const till = await opened;
  await till.locator('main[data-screen="sale"]').waitFor({ timeout: 30_000 });
  await expect(till.locator('body')).toContainText('TRAINING');
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  await setUp.exit();
});

test('the set-up’s page has a bridge that asks nothing back, and the till’s channels are not its own', async ({
  profile,
}) => {
  const setUp = await SetUp.open(profile);
  const reach = await setUp.page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const bridge = scope['setUp'] as { tell: (secret: object) => unknown };
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      told: bridge.tell({
        kind: 'pin',
        personId: 'a',
        name: 'A',
        role: 'cashier',
        secret: new Uint8Array(4),
      }),
      till: 'till' in scope,
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in scope),
    };
  });
  expect(reach).toEqual({
    names: ['onView', 'request', 'tell'],
    frozen: true,
    told: undefined,
    till: false,
    node: [],
  });
  const preferences = await setUp.app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const { contextIsolation, sandbox, nodeIntegration } = (
      contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    ).getLastWebPreferences();
    return {
      contextIsolation,
      sandbox,
      nodeIntegration,
      ownSession: contents.session !== session.defaultSession,
    };
  });
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    ownSession: true,
  });
  await setUp.exit();
});
