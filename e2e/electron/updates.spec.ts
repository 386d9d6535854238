import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KNOWN_FACTS } from '../../main/journal/known-facts.ts';
import { JOURNAL_MIGRATIONS } from '../../main/journal/migrations.ts';
import { Vendor } from '../../main/updates/testing/vendor.ts';
import { inElectron } from '../support/in-electron.ts';
import type { UpdateAnswer, UpdateQuestion } from '../support/update-program.ts';
import { expect, test } from './fixture.ts';

/** Above the version of the Electron that tests run on, which is what a program without a package has for its own. */
const NEXT = '99.0.0';

/** An AppImage is a program in one file: these write down that they ran. */
const programOf = (version: string, proof: string): Buffer =>
  Buffer.from(`#!/bin/sh\necho ${version} > ${proof}\n`);

test('the real updater loads what is signed, replaces the program by it and starts it; what is not, it throws away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-update-'));
  const [proof, program] = [join(folder, 'proof'), join(folder, 'vinr-pos.AppImage')];
  writeFileSync(program, programOf('0.1.0', proof));
  chmodSync(program, 0o755);
  const next = programOf(NEXT, proof);
  const good = await Vendor.open();
  const [swapped, bent] = [await Vendor.beside(good), await Vendor.beside(good)];
  for (const vendor of [good, swapped, bent]) vendor.publish(next, { version: NEXT });
  const question: UpdateQuestion = {
    feeds: [swapped, bent, good].map(({ feed }) => feed.href),
    key: good.publicKey,
    facts: KNOWN_FACTS,
    format: JOURNAL_MIGRATIONS.length,
  };
  swapped.files.set('vinr-pos-9.9.9.AppImage', programOf('6.6.6', proof));
  bent.files.set('linux-x64.json', Buffer.concat([bent.files.get('linux-x64.json')!, Buffer.from(' ')]));

  process.env['APPIMAGE'] = program;
  const { answer } = await inElectron<UpdateAnswer>('e2e/support/update-program.ts', question);
  delete process.env['APPIMAGE'];
  expect(answer.views.map(({ next: one }) => one)).toMatchObject([
    { state: 'trouble', why: 'damaged' },
    { state: 'trouble', why: 'notTrusted' },
    { state: 'ready', version: NEXT, when: { kind: 'counterFree' } },
  ]);
  expect(readFileSync(program)).toEqual(next);
  await expect.poll(() => readFileSync(proof, 'utf8')).toBe(`${NEXT}\n`);
  for (const vendor of [swapped, bent, good]) await vendor.close();
  rmSync(folder, { recursive: true });
});
