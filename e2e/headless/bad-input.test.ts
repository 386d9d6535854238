import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';

let simulator: Simulator;
let folder: string;
const tills: HeadlessTill[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-bad-'));
  simulator = await Simulator.start(2);
});

afterEach(async () => {
  for (const till of tills.splice(0)) await till.kill();
  await simulator.stop();
  await removeFolder(folder);
});

function open(...args: string[]): HeadlessTill {
  const till = new HeadlessTill('--profile', join(folder, 'till'), ...args);
  tills.push(till);
  return till;
}

/** A till that should not start; what it says instead. */
async function refusal(...args: string[]): Promise<string> {
  const till = open(...args);
  expect(await till.exit()).toBe(2);
  return till.said;
}

/** The simulator's order with something wrong in it, as a file. */
function order(change: object): string {
  const [first] = simulator.ready.terminals;
  const file = join(folder, 'order.json');
  writeFileSync(file, JSON.stringify({ ...simulator.ready, terminals: [{ ...first, ...change }] }));
  return file;
}

function expectPlain(said: string): void {
  expect(said).not.toMatch(/\n\s+at |Error:/);
}

describe('a till that cannot be provisioned says why and keeps nothing', () => {
  it('at a wrong passphrase', async () => {
    const said = await refusal('--config', order({ passphrase: 'not-the-passphrase' }));
    expect(said).toContain('The passphrase does not open the file');
    expect(said).not.toContain('not-the-passphrase');
    expectPlain(said);
  });

  it.each([
    ['expired', 'expired on'],
    ['notYetValid', 'valid only from'],
    ['foreignAuthority', 'does not lead to the given VINR terminal CA'],
  ])('at a certificate that is %s', async (kind, sentence) => {
    const said = await refusal('--config', order(await simulator.certificate(kind)));
    expect(said).toContain(sentence);
    expectPlain(said);
  });

  it("at another terminal's certificate", async () => {
    const other = simulator.ready.terminals[1]!;
    const { clientP12File, passphrase } = other;
    const said = await refusal('--config', order({ clientP12File, passphrase }));
    expect(said).toContain(`is for terminal ${other.id}, not ${simulator.terminalId}`);
  });

  it('at a file that is no certificate, no order, or not there', async () => {
    const text = join(folder, 'notes.p12');
    writeFileSync(text, 'not a certificate');
    expect(await refusal('--config', order({ clientP12File: text }))).toContain('This is not a .p12 file');
    expect(await refusal('--config', text)).toContain('is not JSON');
    expect(await refusal('--config', join(folder, 'none.json'))).toContain('Cannot read');
    expect(await refusal('--simulator', 'http://127.0.0.1:1')).toContain('No simulator answers');
    expect(await refusal('--simulator', 'http://192.0.2.1')).toContain('on this machine');
    expect(await refusal()).toContain('no terminals yet');
  });

  it('and a wrong order leaves a till that worked as it was', async () => {
    const till = await open('--simulator', simulator.url).ready();
    await till.end();
    await refusal('--config', order({ passphrase: 'wrong' }));
    const again = await open().ready();
    const sale = await again.sell(VOUCHER);
    await simulator.present('approved');
    await again.charge(sale);
    await again.untilPayment('captured');
    expect(await simulator.charges()).toEqual([5000]);
  });
});

describe('a till keeps its secrets', () => {
  it('writes no passphrase, key or certificate file in clear anywhere in its profile, nor says one', async () => {
    const till = await open('--simulator', simulator.url).ready();
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    await till.charge(sale);
    await till.untilPayment('captured');
    await till.end();
    const files = execFileSync('find', [join(folder, 'till'), '-type', 'f'], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const everything = files.map((file) => readFileSync(file, 'latin1')).join('\n') + till.said;
    const { cloud, terminals } = simulator.ready;
    for (const secret of [cloud.secretKey, ...terminals.map((terminal) => terminal.passphrase)]) {
      expect(everything).not.toContain(secret);
    }
    expect(everything).not.toContain('PRIVATE KEY');
  });
});

describe('a till at work', () => {
  it('refuses amounts that make no sense, and charges nothing', async () => {
    const till = await open('--simulator', simulator.url).ready();
    const sale = await till.sell(VOUCHER);
    const charge = (amount: unknown, due = 5000) =>
      till.ask('tender.card', { saleId: sale.id, amount, tip: 0, due });
    expect(await charge(0)).toEqual({ ok: false, error: { code: 'amount.zero' } });
    expect(await charge(5001)).toEqual({ ok: false, error: { code: 'amount.exceedsDue' } });
    expect(await charge(5000, 4999)).toEqual({ ok: false, error: { code: 'sale.changed' } });
    for (const nonsense of [-1, 12.5, '5000', 1e12, Number.NaN, null]) {
      expect(await charge(nonsense)).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    }
    const cash = await till.ask('tender.cash', { saleId: sale.id, received: 0, due: 5000 });
    expect(cash).toEqual({ ok: false, error: { code: 'amount.zero' } });
    expect(await simulator.ledger()).toEqual([]);
  });

  it('answers unknown channels, keys, codes and lines with data', async () => {
    const till = await open('--simulator', simulator.url).ready();
    expect(await till.ask('journal.read' as never)).toMatchObject({
      ok: false,
      error: { code: 'input.invalid' },
    });
    const extra = await till.ask('sale.scan', { code: '1', path: '/etc/passwd' });
    expect(extra).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    const unknown = await till.ask('sale.scan', { code: '4006381333931' });
    expect(unknown).toEqual({
      ok: false,
      error: { code: 'barcode.unknown', facts: { code: '4006381333931' } },
    });
    expect(till.view.sale).toBe(null);
  });

  it('says that a dead terminal is dead, and settles with nothing charged', async () => {
    const till = await open('--simulator', simulator.url).ready();
    await simulator.fault({ lan: 'refuse' });
    await simulator.cloudFault('down');
    const sale = await till.sell(VOUCHER);
    await till.charge(sale);
    const closed = await till.untilPayment('cancelled');
    expect(closed).toMatchObject({ phase: 'open', tenders: [{ payment: { reason: 'notSent' } }] });
    await till.do('tender.cash', { saleId: sale.id, received: 5000, due: 5000 });
    await till.until((view) => view.sale?.phase === 'paid');
    expect(await simulator.ledger()).toEqual([]);
  });

  it.each(['otherTerminal', 'foreignAuthority', 'expired'])(
    'stops at a terminal whose certificate is %s, on every path',
    async (certificate) => {
      const till = await open('--simulator', simulator.url).ready();
      await simulator.fault({ certificate });
      const sale = await till.sell(VOUCHER);
      await till.charge(sale);
      const stopped = await till.untilPayment('cancelled');
      expect(stopped.tenders).toMatchObject([{ payment: { reason: 'securityStop' } }]);
      expect(await simulator.ledger()).toEqual([]);
    },
  );

  it('refuses a second till on the same profile', async () => {
    await open('--simulator', simulator.url).ready();
    expectPlain(await refusal('--simulator', simulator.url));
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a full disk (needs root, to mount a small one)', () => {
  it('stops card payments with a clear word, charges nothing, and sells again once there is room', async () => {
    const disk = join(folder, 'till');
    execFileSync('mkdir', ['-p', disk]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk]);
    try {
      const till = await open('--simulator', simulator.url).ready();
      const sale = await till.sell(VOUCHER);
      const ballast = join(disk, 'ballast');
      execFileSync('sh', ['-c', `head -c 20m /dev/zero > '${ballast}' 2>/dev/null || true`]);
      expect(await till.charge(sale)).toEqual({ ok: false, error: { code: 'journal.full' } });
      expect((await till.until((view) => view.journal.state === 'full')).sale?.tenders).toEqual([]);
      expect(await simulator.ledger()).toEqual([]);
      rmSync(ballast);
      await simulator.present('approved');
      expect((await till.charge(sale)).ok).toBe(true);
      await till.untilPayment('captured');
      expect(await simulator.charges()).toEqual([5000]);
      await till.end();
    } finally {
      for (const till of tills.splice(0)) await till.kill();
      execFileSync('umount', [disk]);
    }
  });
});
