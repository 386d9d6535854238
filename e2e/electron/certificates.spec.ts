import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundle } from '../../main/journal/testing/bundle.ts';
import { Random } from '../../soak/random.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { broughtFrom, certificateMatrix, LONGEST_MS, SECRETS } from '../support/certificate-matrix.ts';
import { CutShort } from '../support/cut-short.ts';
import { inElectron } from '../support/in-electron.ts';
import { INTERRUPTIONS } from '../support/interruptions.ts';
import { MutualServer } from '../support/mutual-server.ts';
import { mayMount, SmallDisk } from '../support/small-disk.ts';
import type { TakeQuestion } from '../support/take-files.ts';
import type { Answer } from '../support/trial-till.ts';

/** Electron carries BoringSSL: what OpenSSL thinks of a file is no proof of what the till will think of it. */
test('the certificate matrix gets the same verdicts inside Electron, and the certificate before works after each', async () => {
  const make = new OpenSslWorkshop();
  const profile = mkdtempSync(join(tmpdir(), 'vinr-matrix-'));
  mkdirSync(join(profile, 'odd'));
  const worker = await bundle('main/certificates/p12-worker.ts');
  const { rows, caPem, installed, server } = certificateMatrix(make, join(profile, 'odd'));
  const witness = await MutualServer.start(server, caPem);
  try {
    const parts = { profile, caPem, workerScript: worker.script, door: witness.door };
    const question: TakeQuestion = { parts, brought: [installed, ...rows.map(broughtFrom)] };
    const { electron, answer } = await inElectron<readonly Answer[]>('e2e/support/take-files.ts', question);
    const [first, ...answers] = answer;
    expect(electron).toMatch(/^\d+\./);
    expect(first).toMatchObject({ code: 'ok', newWorks: true });
    const lines = rows.map((line, at) => ({ line, ...answers[at] }));
    expect(
      lines.map(({ line, code, warnings, previousWorks, newWorks }) => ({
        line: `${line.row} ${line.name}`,
        ...{ code, warnings, previousWorks, newWorks },
      })),
    ).toEqual(
      rows.map(({ row, name, verdict, inElectron: other, warnings }) => ({
        line: `${row} ${name}`,
        ...{ code: other ?? verdict, warnings, previousWorks: true },
        newWorks: (other ?? verdict) === 'ok' ? true : null,
      })),
    );
    for (const { said } of answers) expect(said).not.toMatch(SECRETS);
    const slowest = Math.max(...answers.map(({ ms }) => ms));
    expect(slowest).toBeLessThan(LONGEST_MS);
    console.log(`Electron ${electron}: ${String(rows.length)} files; slowest ${slowest.toFixed(0)} ms`);
  } finally {
    await witness.stop();
    await worker.remove();
    make.remove();
    rmSync(profile, { recursive: true, force: true });
  }
});

const [KILLED, FULL] = INTERRUPTIONS;
const KILLS = Number(process.env['CUT_SHORT_KILLS'] ?? 5);

test(`${KILLED.row} inside Electron, ${KILLED.name}, and ${FULL.name}: the certificate before and the new one shake hands`, async () => {
  test.setTimeout(60_000 + KILLS * 6_000);
  const cut = await CutShort.open('electron');
  const disk = mayMount ? new SmallDisk(cut.profile, 256) : null;
  const seed = Date.now() % 1_000_000;
  const random = new Random(seed, 'kills');
  try {
    expect((await cut.provision('first', 'second')).map(({ exit }) => exit)).toEqual([0, 0]);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { inUse, beside } = await cut.killedAt({ after: 'file', ms: random.between(0, 6) });
      expect([inUse, beside].sort(), `seed ${String(seed)}`).toEqual(['first', 'second']);
    }
    disk?.fill(0);
    const { inUse } = await cut.look();
    const [end] = await cut.provision(inUse === 'first' ? 'second' : 'first');
    if (disk !== null)
      expect(end).toMatchObject({ exit: 2, stderr: expect.stringContaining('disk is full') });
    expect(await cut.look()).toMatchObject({ inUse: disk === null ? expect.any(String) : inUse });
  } finally {
    disk?.remove();
    await cut.remove();
  }
});
