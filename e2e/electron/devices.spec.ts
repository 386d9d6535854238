import { mkdirSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canMakePorts, VirtualSerial } from '../support/virtual-serial.ts';
import { checkAccess } from './check-access.ts';
import { expect, test } from './fixture.ts';
import { COFFEE } from './products.ts';
import { Till } from './till.ts';

test.skip(!canMakePorts, 'Without socat there are no serial ports that are no hardware');

let folder: string;
let scanner: VirtualSerial;
let scale: VirtualSerial;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-ports-'));
  scanner = await VirtualSerial.plug();
  scale = await VirtualSerial.plug();
});
test.afterEach(async () => {
  await scanner.unplug();
  await scale.unplug();
  rmSync(folder, { recursive: true, force: true });
});

test('a serial scanner sells and a scale weighs, in the real app', async ({ profile, simulator }) => {
  mkdirSync(profile, { recursive: true });
  const devices = {
    scanners: [{ id: 's1', line: { port: scanner.port } }],
    scale: { protocol: 'toledo8217', line: { port: scale.port } },
  };
  writeFileSync(join(profile, 'devices.json'), JSON.stringify(devices));
  let weight = '\u0002?A\r';
  scale.onHeard(() => scale.say(weight));
  const till = await Till.open(profile, '--simulator', simulator.url);
  const { page } = till;

  await expect
    .poll(async () => {
      scanner.say(`${COFFEE}\r\n`);
      return page.getByTestId('basket-line').count();
    })
    .toBe(1);

  await till.button(/^Bananas, loose,/).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Wait until the scale stands still');
  await expect(question.getByRole('button', { name: 'Add' })).toBeDisabled();
  weight = '\u000200.482\r';
  await expect(question).toContainText('0.482 kg');
  await checkAccess(till);
  await question.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByTestId('basket-line')).toHaveCount(2);
  await expect(page.getByTestId('basket-line').last()).toContainText('0.482 kg');

  await page.locator('button[popovertarget="cashier"]').click();
  await till.button('Office').click();
  await page.getByRole('button', { name: 'Hardware', exact: true }).click();
  await page.getByRole('button', { name: 'Weigh', exact: true }).click();
  await expect(page.getByTestId('weighed')).toHaveText('0.482 kg');
  scanner.say('ANYTHING-7\r\n');
  await expect(page.getByTestId('tried-scan')).toHaveText('Scanned: ANYTHING-7');
  await expect(page.getByTestId('stray-scan')).toBeHidden();
  await checkAccess(till);
  await scale.unplug();
  await expect(page.getByRole('status').filter({ hasText: 'Not plugged in' })).toBeVisible();
  await till.exit();
});
