import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import type { SetupCertificate, SetupPrinter } from '#shared/setup.ts';
import { systemClock } from '../../main/clock.ts';
import { bundle } from '../../main/journal/testing/bundle.ts';
import { lineLog } from '../../main/log.ts';
import { fileKeyStores } from '../../main/provisioning/key-stores.ts';
import { EMPTY_DRAFT, writeDraft } from '../../main/setup/draft.ts';
import { Keeper } from '../../main/setup/keeper/keeper.ts';
import type { KeeperReport } from '../../main/setup/keeper/protocol.ts';
import { answerDrop } from '../../main/setup/requests.ts';
import type { SetUp } from '../../main/setup/set-up.ts';
import { openSetUp } from '../../main/setup/set-up.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { VirtualPrinter } from '../support/virtual-printer.ts';
import { removeFolder } from '../support/remove-folder.ts';

const TERMINAL = 'term_1';
const PASSPHRASE = 'the one that opens';
const make = new OpenSslWorkshop();
const issuer = make.authority('/O=VINR/CN=Terminal CA');
const log = lineLog(
  () => undefined,
  () => 0,
);
let worker: Awaited<ReturnType<typeof bundle>>;
let profile: string;
let file: string;
/** What the keeper would do later, by itself. */
let later: (() => void)[];
let keeper: Keeper;
let setUp: SetUp;

beforeAll(async () => {
  worker = await bundle('main/certificates/p12-worker.ts');
});
afterAll(async () => {
  await worker.remove();
  make.remove();
});

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-set-up-'));
  file = join(profile, 'own.p12');
  const extensions = [
    'basicConstraints=critical,CA:FALSE',
    'extendedKeyUsage=clientAuth',
    `subjectAltName=URI:urn:vinr:client:${TERMINAL}`,
  ];
  const own = make.issue({ subject: '/O=VINR/CN=till', extensions, issuer, key: 'P-256', until: 300 });
  writeFileSync(file, make.pack(own, PASSPHRASE));
  later = [];
  setUp = await open();
});
afterEach(async () => {
  setUp.stop();
  await removeFolder(profile);
});

/** A set-up whose questions are answered up to its selling. Nobody is at the terminal's address. */
async function open(locale = 'en-US'): Promise<SetUp> {
  await writeDraft(profile, {
    ...EMPTY_DRAFT,
    step: 'selling',
    shop: { name: 'Shop 12', address: [] },
    money: {
      country: 'US',
      locale,
      currency: 'USD',
      prices: 'withTax',
      cashStep: 1,
      timeZone: 'America/Chicago',
    },
    consent: { by: 'M. Owner', at: 0 },
    cloud: { kind: 'none' },
    caPem: issuer.cert,
    terminals: [
      { id: TERMINAL as TerminalId, name: 'Front', host: '127.0.0.1', port: 1, model: null, group: null },
    ],
    selling: { shifts: false, tips: 'none' },
  });
  const listeners: ((report: KeeperReport) => void)[] = [];
  keeper = new Keeper({
    report: (report) => listeners.forEach((listener) => listener(report)),
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    later: (_ms, deed) => later.push(deed),
    p12Worker: worker.script,
  });
  return openSetUp(
    {
      profile,
      keyStores: fileKeyStores,
      keeper: {
        order: (order) => keeper.obey(order),
        onReport: (listener) => listeners.push(listener),
        end: () => undefined,
      },
      clock: systemClock,
      log,
      interfaces: () => ({}),
      platform: process.platform,
      draw: null,
      chooseFile: () => Promise.resolve(file),
      train: () => undefined,
      finished: () => undefined,
    },
    null,
  );
}

const certificate = (): SetupCertificate => setUp.view().terminals[0]!.certificate;
const told = (): SetupPrinter => setUp.view().printer;

async function openFile(passphrase: string): Promise<void> {
  const shown = certificate();
  if (shown.state !== 'locked') throw new Error(`It is ${shown.state}`);
  const secret = new TextEncoder().encode(passphrase);
  await keeper.hear({ kind: 'passphrase', draftId: shown.draftId, secret });
}

describe('a chosen file that nobody opens', () => {
  it('lapses by itself, and has to be chosen again', async () => {
    await setUp.handlers['setup.chooseCertificate']({ terminalId: TERMINAL });
    expect(certificate()).toMatchObject({ state: 'locked', file: 'own.p12' });
    later[0]?.();
    await expect.poll(certificate).toEqual({ state: 'none', lapsed: 'own.p12' });
    await setUp.handlers['setup.chooseCertificate']({ terminalId: TERMINAL });
    await openFile(PASSPHRASE);
    await expect.poll(certificate).toMatchObject({ state: 'sealed', lapsed: null });
  });

  it('takes nothing with it: the certificate before stays, and so does every answer', async () => {
    await setUp.handlers['setup.chooseCertificate']({ terminalId: TERMINAL });
    await openFile(PASSPHRASE);
    await expect.poll(certificate).toMatchObject({ state: 'sealed' });
    const answers = readFileSync(join(profile, 'set-up.json'), 'utf8');
    const sealed = certificate();
    await setUp.handlers['setup.chooseCertificate']({ terminalId: TERMINAL });
    await setUp.handlers['setup.chooseCertificate']({ terminalId: TERMINAL });
    for (const deed of later) deed();
    await expect.poll(certificate).toEqual({ ...sealed, lapsed: 'own.p12' });
    expect(readFileSync(join(profile, 'set-up.json'), 'utf8')).toBe(answers);
  });
});

describe('a file that is dropped', () => {
  it('is one that was chosen', async () => {
    expect(await answerDrop(setUp, log, { terminalId: TERMINAL, path: file })).toEqual({
      ok: true,
      value: null,
    });
    await openFile(PASSPHRASE);
    await expect.poll(certificate).toMatchObject({ state: 'sealed' });
  });

  it.each([
    ['of a page’s own making', { terminalId: TERMINAL, path: '' }, 'input'],
    ['without a whole path', { terminalId: TERMINAL, path: 'own.p12' }, 'input'],
    ['for nobody', { terminalId: 'term_9', path: '/tmp/own.p12' }, 'terminalUnknown'],
    ['with more to say', { terminalId: TERMINAL, path: '/tmp/own.p12', passphrase: 'x' }, 'input'],
    ['that is none', null, 'input'],
  ])('is refused %s', async (_, input, problem) => {
    expect(await answerDrop(setUp, log, input)).toEqual({ ok: false, problem });
    expect(certificate()).toEqual({ state: 'none', lapsed: null });
  });
});

describe('the receipt printer', () => {
  const PRINTER = { host: '127.0.0.1', width: 80, drawer: true } as const;
  let printer: VirtualPrinter;
  beforeEach(async () => {
    printer = await VirtualPrinter.start();
  });
  afterEach(() => printer.turnOff());

  it('prints a test page, or says why not', async () => {
    await setUp.handlers['setup.printer']({ ...PRINTER, port: printer.port });
    expect(told()).toMatchObject({ state: 'given', test: 'untried' });
    printer.coverOpen = true;
    await setUp.handlers['setup.testPrinter']({});
    expect(told()).toMatchObject({ test: 'coverOpen' });
    printer.coverOpen = false;
    await setUp.handlers['setup.testPrinter']({});
    expect(told()).toMatchObject({ test: 'printed' });
    expect(printer.papers).toHaveLength(1);
    expect(JSON.stringify(printer.papers[0])).toContain('Shop 12');
    await printer.turnOff();
    await setUp.handlers['setup.testPrinter']({});
    expect(told()).toMatchObject({ test: 'unreachable' });
    await printer.turnOn();
  });

  it('says that it has no letters for the shop’s language, where nothing can draw', async () => {
    setUp.stop();
    setUp = await open('ar-EG');
    await setUp.handlers['setup.printer']({ ...PRINTER, port: printer.port });
    await setUp.handlers['setup.testPrinter']({});
    expect(told()).toMatchObject({ test: 'noLetters' });
    expect(printer.papers).toEqual([]);
  });

  it('may be left out', async () => {
    await setUp.handlers['setup.withoutPrinter']({});
    expect(told()).toEqual({ state: 'none' });
    const step = setUp.view().steps.find(({ name }) => name === 'printer');
    expect(step).toMatchObject({ answered: true });
  });
});
