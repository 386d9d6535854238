import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

/** The page's own process, gone as after a crash of Chromium. */
const crashPage = (till: Till): Promise<void> =>
  till.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

/** Playwright gives a page up when its process dies, so what the new one shows is asked for through main. */
const shown = (till: Till, attribute: string): Promise<unknown> =>
  till.app.evaluate(
    ({ BrowserWindow }, name) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('[data-${name}]')?.getAttribute('data-${name}')`,
      ),
    attribute,
  );

async function expectShown(till: Till, attribute: string, value: string): Promise<void> {
  // A question to a page that is just dying is never answered.
  const ask = () => Promise.race([shown(till, attribute), setTimeout(1_000)]).catch(() => null);
  await expect.poll(ask).toBe(value);
}

test('the page dies while a card is asked for and while the bank is: it comes back with the same payment', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await crashPage(till);
  await expectShown(till, 'step', 'presentCard');
  await simulator.present('approved', { hold: true });
  await expectShown(till, 'step', 'processing');
  await crashPage(till);
  await expectShown(till, 'step', 'processing');
  await simulator.release();
  await expectShown(till, 'screen', 'done');
  await crashPage(till);
  await expectShown(till, 'screen', 'done');
  expect(await simulator.charges()).toEqual([5000]);
});

test('closing the window mid-payment asks first, and closed anyway the next start knows', async ({
  till,
  simulator,
  profile,
}) => {
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await answerTheCloseQuestion(till, 0);
  await till.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await till.expectStep('processing');
  await answerTheCloseQuestion(till, 1);
  const gone = till.app.waitForEvent('close');
  await till.app
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => undefined);
  await gone;

  const restarted = await Till.open(profile, '--simulator', simulator.url);
  await restarted.expectPayment('unknown');
  await simulator.release();
  await expect(restarted.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
  await restarted.exit();
});

/** 0 keeps the till open, 1 closes it anyway. Nobody can press a native dialog from here. */
const answerTheCloseQuestion = (till: Till, button: number): Promise<void> =>
  till.app.evaluate(({ dialog }, answer) => {
    dialog.showMessageBox = () => Promise.resolve({ response: answer, checkboxChecked: false });
  }, button);

test('a second start on the same profile leaves at once, and the payment goes on', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  const [program, ...args] = await till.commandLine();
  const second = spawn(program ?? '', args, { stdio: 'ignore', env: process.env });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await till.expectStep('processing');
  await simulator.release();
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});

test('fifty presses in a second are one charge', async ({ till, simulator }) => {
  await till.sellVoucher();
  await simulator.present('approved');
  await till.button(/^Charge/).evaluate((button) => {
    for (let press = 0; press < 50; press += 1) (button as HTMLButtonElement).click();
  });
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
});
