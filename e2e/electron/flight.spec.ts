import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';

const told = (till: Till, event: string) => till.page.locator(`[data-event="${event}"]`);

test('what happened to a payment is told while it is happening, and kept', async ({ till, simulator }) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await till.button('Details').click();
  await expect(told(till, 'bodyWritten')).toHaveText(/Order sent/);
  await expect(told(till, 'reading').first()).toContainText('The terminal asks for the card');
  await simulator.present('approved');
  await expect(told(till, 'outcome')).toContainText('Final: charged 50.00 on •• 4242');
  const [row] = await simulator.ledger();
  await expect(till.page.getByTestId('flight-reference')).toHaveText(String(row!.reference));
  await till.page.keyboard.press('Escape');
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('an answer lost is told with its reason, from the payment’s own screen', async ({ till, simulator }) => {
  await simulator.set({ syncLagMs: 3_600_000 });
  await simulator.fault({ lan: 'dropAfterCommand', times: 1, deviceReads: false });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await till.expectPayment('unknown');
  await till.button('Details').click();
  await expect(told(till, 'legEnded')).toContainText('The line went silent after the order was sent');
  await expect(told(till, 'unknown')).toContainText('Sent, and no usable answer');
  await till.button(/^Close/).click();
  await till.expectPayment('unknown');
});

test('the record is saved as one file where the person says', async ({ till, simulator }) => {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-record-'));
  const file = join(folder, 'record.json');
  const answerDialog = (filePath: string) =>
    till.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path });
    }, filePath);
  try {
    await simulator.present('approved');
    await till.sellVoucher();
    await till.chargeCard();
    await expect(till.screen('done')).toBeVisible();
    await till.button('Details').click();
    await answerDialog(join(folder, 'nowhere', 'record.json'));
    await till.button(/^Save for support/).click();
    await expect(till.page.getByRole('dialog').getByRole('status')).toContainText('Nothing was saved');
    await answerDialog(file);
    await till.button(/^Save for support/).click();
    await expect(till.page.getByRole('dialog').getByRole('status')).toContainText('Saved.');
    const saved = readFileSync(file, 'utf8');
    expect(JSON.parse(saved)).toMatchObject({ format: 'vinr-pos/flight-record', attempts: [{ attempt: 1 }] });
    expect(saved).not.toMatch(/\d{12}|P1\.|127\.0\.0\.1/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the terminals’ health is a press away from their pill', async ({ till, simulator }) => {
  await simulator.fault({ lan: 'refuse' });
  await simulator.present('approved');
  await till.sellVoucher();
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await till.page.getByRole('button', { name: /^Terminal / }).click();
  await till.button('How the terminals are doing').click();
  const card = till.page.getByTestId('terminal-health').first();
  await expect(card).toContainText('The one payment of today went through the internet');
  await expect(card).toContainText('not taking connections (1)');
  await expect(till.page.getByRole('dialog')).toContainText('Records are being written and verify.');
  const folder = mkdtempSync(join(tmpdir(), 'vinr-journal-'));
  const file = join(folder, 'journal.jsonl');
  await till.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await till.button(/^Save the journal/).click();
  await expect(till.page.getByRole('dialog').getByRole('status')).toContainText('from this till');
  expect(readFileSync(file, 'utf8')).toContain('"signature":');
  rmSync(folder, { recursive: true });
  await till.page.keyboard.press('Escape');
  await expect(till.screen('done')).toBeVisible();
});
