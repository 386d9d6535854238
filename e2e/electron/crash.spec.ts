import { readdirSync, readFileSync } from 'node:fs';
import { processTree } from '../support/process-memory.ts';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

test('killed while the card is processing, restarted: sale restored, approved, one charge', async ({
  till,
  simulator,
  profile,
}) => {
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await till.kill();

  const restarted = await Till.open(profile, '--simulator', simulator.url);
  await restarted.expectPayment('unknown');
  await expect(restarted.payment).toContainText('Don’t charge again');
  await simulator.release();
  await expect(restarted.screen('done')).toBeVisible();
  await expect(restarted.page.getByTestId('receipt')).toContainText('50.00');
  expect(await simulator.charges()).toEqual([5000]);
  await restarted.exit();
});

/** What Chromium and Electron would write of a crash, and the system beside it. */
const DUMPS = /\.(mini)?dmp$|Crashpad[/\\]\w+[/\\]|(^|[/\\])core(\.\d+)?$/;

test('a basket survives a crash, of which nothing is written down', async ({ till, simulator, profile }) => {
  await till.sellCoffee();
  if (process.platform === 'linux') {
    const own = processTree(till.app.process().pid!);
    expect(own.filter(({ commandLine }) => /crashpad|crash-handler/.test(commandLine))).toEqual([]);
    const holders = own.filter(({ kind }) => kind === 'main');
    const filters = holders.map(({ pid }) => readFileSync(`/proc/${pid}/coredump_filter`, 'latin1').trim());
    expect(filters).toEqual(['00000000']);
  }
  await till.crash();
  expect(
    readdirSync(profile, { recursive: true })
      .map(String)
      .filter((file) => DUMPS.test(file)),
  ).toEqual([]);
  const restarted = await Till.open(profile, '--simulator', simulator.url);
  await expect(restarted.page.getByTestId('total')).toContainText('3.78');
  await restarted.exit();
});
