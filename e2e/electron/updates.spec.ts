import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KNOWN_FACTS } from '../../main/journal/known-facts.ts';
import { JOURNAL_MIGRATIONS } from '../../main/journal/migrations.ts';
import { previousOf } from '../../main/updates/previous-program.ts';
import { Vendor } from '../../main/updates/testing/vendor.ts';
import { inElectron } from '../support/in-electron.ts';
import type { UpdateAnswer, UpdateQuestion } from '../support/update-program.ts';
import { expect, test } from './fixture.ts';

/** Above the version of the Electron that tests run on, which is what a program without a package has for its own. */
const NEXT = '99.0.0';

/** An AppImage is a program in one file: these write down that they ran. */
const programOf = (version: string, proof: string): Buffer =>
  Buffer.from(`#!/bin/sh\necho ${version} > ${proof}\n`);

let folder: string;
let proof: string;
let program: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-update-'));
  [proof, program] = [join(folder, 'proof'), join(folder, 'vinr-pos.AppImage')];
  writeFileSync(program, programOf('0.1.0', proof), { mode: 0o755 });
  process.env['APPIMAGE'] = program;
});
test.afterEach(() => {
  delete process.env['APPIMAGE'];
  rmSync(folder, { recursive: true });
});

test('the real updater loads what is signed, replaces the program by it and starts it; what is not, it throws away', async () => {
  const next = programOf(NEXT, proof);
  const good = await Vendor.open();
  const [swapped, bent, cut] = [
    await Vendor.beside(good),
    await Vendor.beside(good),
    await Vendor.beside(good),
  ];
  const all = [swapped, bent, cut, good];
  for (const vendor of all) vendor.publish(next, { version: NEXT });
  const question: UpdateQuestion = {
    feeds: all.map(({ feed }) => feed.href),
    key: good.publicKey,
    facts: KNOWN_FACTS,
    format: JOURNAL_MIGRATIONS.length,
    breaksOff: false,
  };
  swapped.files.set('vinr-pos-9.9.9.AppImage', programOf('6.6.6', proof));
  bent.files.set('linux-x64.json', Buffer.concat([bent.files.get('linux-x64.json')!, Buffer.from(' ')]));
  cut.cut.add('vinr-pos-9.9.9.AppImage');

  const { answer } = await inElectron<UpdateAnswer>('e2e/support/update-program.ts', question);
  expect(answer.views.map(({ next: one }) => one)).toMatchObject([
    { state: 'trouble', why: 'damaged' },
    { state: 'trouble', why: 'notTrusted' },
    { state: 'trouble', why: 'unreachable' },
    { state: 'ready', version: NEXT, when: { kind: 'counterFree' } },
  ]);
  expect(readFileSync(program)).toEqual(next);
  expect(readFileSync(previousOf(program))).toEqual(programOf('0.1.0', proof));
  await expect.poll(() => readFileSync(proof, 'utf8')).toBe(`${NEXT}\n`);
  for (const vendor of all) await vendor.close();
});

test('a replacement that breaks off half-way leaves the old program in its place, and opens it', async () => {
  const vendor = await Vendor.open();
  vendor.publish(programOf(NEXT, proof), { version: NEXT });
  const question: UpdateQuestion = {
    feeds: [vendor.feed.href],
    key: vendor.publicKey,
    facts: KNOWN_FACTS,
    format: JOURNAL_MIGRATIONS.length,
    breaksOff: true,
  };
  const { answer } = await inElectron<UpdateAnswer>('e2e/support/update-program.ts', question);
  expect(answer.views).toMatchObject([{ next: { state: 'ready', version: NEXT } }]);
  await expect.poll(() => existsSync(proof) && readFileSync(proof, 'utf8')).toBe('0.1.0\n');
  expect(readFileSync(program)).toEqual(programOf('0.1.0', proof));
  await vendor.close();
});
