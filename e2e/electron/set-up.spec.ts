import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repacked, type Repacked } from '../support/repacked.ts';
import { VirtualPrinter } from '../support/virtual-printer.ts';
import type { ReadyLine } from '../support/simulator.ts';
import { checkPage } from './check-access.ts';
import { expect, test } from './fixture.ts';
import {
  addPerson,
  answerSelling,
  answerShop,
  chooseCertificate,
  dropCertificate,
  expectSealed,
  giveRelay,
  giveTerminals,
  openCertificate,
  openTheTill,
  setShopUp,
  signIn,
} from './set-up-walk.ts';
import { SetUp } from './set-up.ts';

const PIN = '80614257';
const WEAK = '--password-store=basic';

/** What an installer has in hand for a terminal. */
function filesFor(profile: string, terminal: ReadyLine['terminals'][number]): Repacked {
  const files = join(profile, 'files');
  mkdirSync(files, { recursive: true });
  return repacked(files, terminal, 'a passphrase of the installer');
}

test('a real shop by the wizard: from the first start to a payment over the LAN', async ({
  simulator,
  profile,
}) => {
  const own = filesFor(profile, simulator.ready.terminals[0]!);
  const setUp = await SetUp.open(profile, WEAK);
  const printer = await VirtualPrinter.start();
  await setShopUp(setUp, simulator, own, PIN, printer);
  expect(printer.papers).toHaveLength(1);
  await printer.turnOff();
  const till = await openTheTill(setUp);
  const kept = (file: string): unknown => JSON.parse(readFileSync(join(profile, 'till', file), 'utf8'));
  expect(kept('settings.json')).toMatchObject({
    testPayment: { outcome: 'approved', by: 'M. Owner', path: 'lan', terminalId: simulator.terminalId },
  });
  expect(kept('printing.json')).toMatchObject({
    printers: [{ connection: { kind: 'network', host: '127.0.0.1' }, width: 80, drawer: true }],
  });
  await signIn(till, PIN);
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  expect((await simulator.ledger()).map(({ path, captured }) => [path, captured])).toEqual([
    ['lan', 1],
    ['lan', 5000],
  ]);
  await till.exit();
});

test('later a manager adds a terminal and a person: the till ends, its set-up opens, the till comes back', async ({
  simulator,
  profile,
}) => {
  const [first, second] = simulator.ready.terminals;
  const setUp = await SetUp.open(profile, WEAK);
  await setShopUp(setUp, simulator, filesFor(profile, first!), PIN);
  const till = await openTheTill(setUp);
  await signIn(till, PIN);
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Office').click();
  const opened = setUp.app.waitForEvent('window');
  await till.button('Set-up…').click();
  const again = SetUp.of(setUp.app, await opened);
  await again.at('terminals');
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  await again.field(/^Address, if/).fill(`${second!.host}:${String(second!.port)}`);
  await again.button('Ask there').click();
  await again.button(`Add ${second!.id}`).click();
  await again.next('certificates');
  const own = filesFor(profile, second!);
  await dropCertificate(again, second!.id, own);
  await openCertificate(again, second!.id, own.passphrase);
  await expectSealed(again, second!.id);
  await again.next('pairing');
  await again.next('staff');
  await addPerson(again, 'Ana', '47110815');
  await expect(again.page.locator('[data-person]')).toHaveCount(2);
  await answerSelling(again);
  await again.next('payment');
  await again.next('done');
  const back = await openTheTill(again);
  await signIn(back, '47110815');
  await back.page.getByRole('button', { name: /^Terminal / }).click();
  await expect(back.page.locator('body')).toContainText(second!.id);
  await back.exit();
});

test('every step of the set-up can be used by everybody', async ({ simulator, profile }) => {
  test.setTimeout(240_000);
  const setUp = await SetUp.open(profile, WEAK);
  setUp.seen = () => checkPage(setUp.page);
  await setShopUp(setUp, simulator, filesFor(profile, simulator.ready.terminals[0]!), PIN);
  await setUp.exit();
});

test('killed in the middle, the set-up goes on where it was: no answer and no passphrase is asked for twice', async ({
  simulator,
  profile,
}) => {
  const terminal = simulator.ready.terminals[0]!;
  const own = filesFor(profile, terminal);
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
  await expect(again.page.locator('[data-pairing="paired"]')).toBeVisible();
  await again.exit();
});

test('training: one press, practice terminals and play money', async ({ profile }) => {
  const setUp = await SetUp.open(profile);
  const opened = setUp.app.waitForEvent('window');
  await setUp.button(/^Training/).click();
  const till = await opened;
  await till.locator('main[data-screen="sale"]').waitFor();
  await expect(till.locator('body')).toContainText('TRAINING');
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  await setUp.exit();
});

test('the set-up’s page has a bridge that asks nothing back, and the till’s channels are not its own', async ({
  profile,
}) => {
  const setUp = await SetUp.open(profile);
  const reach = await setUp.page.evaluate(async () => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const bridge = scope['setUp'] as {
      tell: (secret: object) => unknown;
      drop: (terminalId: string, file: File) => Promise<unknown>;
    };
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      madeUp: await bridge.drop('term_1', new File(['x'], '/etc/passwd')),
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
    names: ['drop', 'onView', 'request', 'tell'],
    madeUp: { ok: false, problem: 'input' },
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
