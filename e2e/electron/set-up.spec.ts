import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { repacked } from '../support/repacked.ts';
import { SetUp } from './set-up.ts';
import { Till } from './till.ts';

const PIN = '80614257';

test('a real shop by the wizard: from the first start to a payment over the LAN', async ({
  simulator,
  profile,
}) => {
  test.setTimeout(180_000);
  const files = join(profile, 'files');
  mkdirSync(files);
  const [terminal] = simulator.ready.terminals;
  const own = repacked(files, terminal!, 'a passphrase of the installer');
  const setUp = await SetUp.open(profile, '--password-store=basic');
  await setUp.at('welcome');
  await setUp.button(/^Real shop/).click();
  await setUp.at('shop');
  await setUp.field('Name of the shop').fill('Shop 12');
  await setUp.field('Address, line 1').fill('1 Main Street');
  await setUp.next('money');
  await setUp.field('Country').selectOption('US');
  await setUp.next('keyStore');
  await setUp.field(/^Name of whoever/).fill('M. Owner');
  await setUp.button('Agree and record it').click();
  await setUp.next('cloud');
  await setUp.field('A relay of the shop’s own').check();
  await setUp.field('Address of the relay').fill(simulator.ready.cloud.url);
  await setUp.type('Credential of the relay', simulator.ready.cloud.secretKey);
  await setUp.button('Seal and try it').click();
  await expect(setUp.page.locator('[data-verdict="accepted"]')).toBeVisible({ timeout: 20_000 });
  await setUp.next('authority');
  await setUp.willChoose(terminal!.caFile);
  await setUp.button('Choose the CA file').click();
  await expect(setUp.page.locator('main')).toContainText('Believed:');
  await setUp.next('terminals');
  await setUp.field(/^Address, if/).fill(`${terminal!.host}:${String(terminal!.port)}`);
  await setUp.button('Ask there').click();
  await setUp.button(`Add ${terminal!.id}`).click();
  await setUp.next('certificates');
  await setUp.willChoose(own.file);
  await setUp.button('Choose the file').click();
  await setUp.type(/^Passphrase of/, 'not it');
  await setUp.button('Open').click();
  await expect(setUp.page.locator('[data-refused="badPassphrase"]')).toBeVisible({ timeout: 20_000 });
  await setUp.type(/^Passphrase of/, own.passphrase);
  await setUp.button('Open').click();
  await expect(setUp.page.locator('[data-certificate="sealed"]')).toBeVisible({ timeout: 20_000 });
  await setUp.next('pairing');
  await expect(setUp.page.locator('[data-pairing="paired"]')).toBeVisible({ timeout: 20_000 });
  await setUp.field(/^Name on the sticker/).fill('Front counter');
  await setUp.next('staff');
  await setUp.field('Name').fill('Mira');
  await setUp.type('PIN', PIN);
  await setUp.button('Add').click();
  await expect(setUp.page.locator('[data-person]')).toContainText('Mira');
  await setUp.next('selling');
  await setUp.field('No shifts').check();
  await setUp.next('check');
  await setUp.button('Check now').click();
  await expect(setUp.page.locator('[data-check="done"]')).toHaveText('Ready: nothing stops this till.', {
    timeout: 60_000,
  });
  await setUp.next('payment');
  await simulator.present('approved');
  await setUp.button('Pay on Front counter').click();
  await expect(setUp.page.locator('[data-payment="approved"]')).toContainText('own network', {
    timeout: 30_000,
  });
  expect(await simulator.charges()).toEqual([1]);
  await setUp.next('done');
  const opened = setUp.app.waitForEvent('window');
  await setUp.button('Open the till').click();
  const till = Till.of(setUp.app, await opened);
  await expect(till.screen('lock')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  await till.page.keyboard.type(PIN, { delay: 130 });
  await expect(till.screen('sale')).toBeVisible({ timeout: 20_000 });
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible({ timeout: 20_000 });
  expect((await simulator.ledger()).map(({ path, captured }) => [path, captured])).toEqual([
    ['lan', 1],
    ['lan', 5000],
  ]);
  await till.exit();
});

test('training: one press, practice terminals and play money', async ({ profile }) => {
  const setUp = await SetUp.open(profile);
  const opened = setUp.app.waitForEvent('window');
  await setUp.button(/^Training/).click();
  const till = await opened;
  await till.locator('main[data-screen="sale"]').waitFor({ timeout: 30_000 });
  await expect(till.locator('body')).toContainText('TRAINING');
  await expect.poll(() => setUp.app.windows().length).toBe(1);
  await setUp.exit();
});
