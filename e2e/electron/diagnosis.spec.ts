import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';

async function openOffice(till: Till, page: string): Promise<void> {
  await till.page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  await till.page.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();
}

/** Answers the dialog that asks where to save. */
const saveTo = (till: Till, file: string) =>
  till.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-saved-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('preflight runs in the till, names the culprit and becomes a sheet to sign', async ({
  till,
  simulator,
}) => {
  await openOffice(till, 'Preflight');
  await till.button('Run the preflight').click();
  const verdict = till.page.getByTestId('preflight-verdict');
  await expect(verdict).toContainText('nothing stops this till', { timeout: 60_000 });
  await simulator.fault({ lan: 'refuse' });
  await till.button('Run it again').click();
  await expect(till.page.getByTestId('preflight-running')).toBeVisible();
  await expect(verdict).toContainText('Put this right first · Counter 1', { timeout: 60_000 });
  await expect(till.page.locator('[data-check="port"][data-status="failed"]')).toContainText('refuses port');
  const file = join(folder, 'sheet.pdf');
  await saveTo(till, file);
  await till.button('Save the acceptance sheet…').click();
  await expect(till.page.getByRole('dialog').getByRole('status').last()).toContainText('Saved.');
  const pdf = readFileSync(file);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // A4 in points, as every page's box has it.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test('the log shows a planted secret as a mask, and is found in by gravity and text', async ({
  till,
  profile,
}) => {
  const at = new Date().toISOString();
  const planted = {
    at,
    level: 'warn',
    event: 'planted',
    key: 'sk_live_a1B2c3',
    card: '4242 4242 4242 4242',
  };
  appendFileSync(join(profile, 'till.log'), `${JSON.stringify(planted)}\n`);
  await openOffice(till, 'Terminals and till');
  await till.page.locator('[data-option="log"]').click();
  const lines = till.page.getByTestId('log-lines');
  await expect(lines.getByRole('listitem').first()).toContainText('planted');
  await expect(lines).toContainText('card: [digits hidden]');
  await till.page.locator('[data-option="warn"]').click();
  await expect(lines.locator('[data-level="info"]')).toHaveCount(0);
  await till.page.getByLabel('Find').fill('a1B2c3');
  await expect(till.page.getByText('Nothing like that in the log.')).toBeVisible();
  expect(await till.page.content()).not.toMatch(/4242 4242|sk_live/);
});

test('the way to a terminal is tested step by step', async ({ till, simulator }) => {
  await openOffice(till, 'Terminals and till');
  await till.button('Test the connection to Counter 1').click();
  const steps = till.page.getByTestId('connection-test').getByRole('listitem');
  await expect(steps).toHaveCount(4);
  await expect(steps.nth(2)).toContainText(simulator.terminalId);
  await simulator.fault({ lan: 'refuse' });
  await till.button('Test the connection to Counter 1').click();
  await expect(steps.nth(1)).toContainText('not taking connections');
});

test('a support bundle shows what is inside and holds no secret', async ({ till, simulator }) => {
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await openOffice(till, 'Terminals and till');
  await till.page.locator('[data-option="bundle"]').click();
  await till.button('Put it together').click();
  await expect(till.page.getByTestId('bundle-contents').getByRole('listitem')).toHaveCount(7, {
    timeout: 60_000,
  });
  const file = join(folder, 'support.json');
  await saveTo(till, file);
  await till.button('Save the bundle…').click();
  await expect(till.page.getByRole('dialog').getByRole('status').last()).toContainText('Saved.');
  const text = readFileSync(file, 'utf8');
  const bundle = JSON.parse(text) as { payments: unknown[]; log: unknown[]; till: { runtime: object } };
  expect(bundle.payments).toHaveLength(1);
  expect(bundle.log.length).toBeGreaterThan(0);
  expect(bundle.till.runtime).toHaveProperty('electron');
  for (const { passphrase } of simulator.ready.terminals) expect(text).not.toContain(passphrase);
  expect(text).not.toContain(simulator.ready.cloud.secretKey);
  expect(text).not.toMatch(/PRIVATE KEY|BEGIN CERTIFICATE|pinHash": "[^[]/);
});
