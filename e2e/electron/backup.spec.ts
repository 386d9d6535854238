import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { MIRA } from './staff.ts';

test('backups: a folder and a sheet, by a manager; then a copy, and the till may leave', async ({ till }) => {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-backups-'));
  const sheet = join(folder, 'sheet.txt');
  try {
    await till.app.evaluate(
      ({ dialog }, { path, file }) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
      },
      { path: folder, file: sheet },
    );
    await till.page.getByRole('button', { name: /^Ana/ }).click();
    await till.button('Office').click();
    await till.button('Backups').click();
    const page = till.page.getByRole('dialog', { name: 'Backups' });
    await expect(page).toContainText('No copies are made: choose a folder');
    await expect(page).toContainText('in no backup');
    await checkAccess(till);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await till.allow(MIRA);
    await expect(page).toContainText(folder);
    await expect(page.getByRole('button', { name: 'Back up now' })).toBeDisabled();
    await page.getByRole('button', { name: 'Save the recovery sheet' }).click();
    await till.allow(MIRA);
    await expect(page).toContainText('The recovery sheet is saved');
    const code = /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(readFileSync(sheet, 'utf8'))?.[0] ?? '';
    expect(code).not.toBe('');
    expect(await till.page.content()).not.toContain(code);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page).toContainText('Copies are made by themselves');
    await expect(page).toContainText('It may be removed: nothing is open');
    await checkAccess(till);
    expect(readdirSync(folder).filter((name) => name.endsWith('.vinrbackup'))).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
