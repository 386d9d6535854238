import { expect, test } from '../electron/fixture.ts';
import { MIRA } from '../electron/staff.ts';
import { Till } from '../electron/till.ts';
import { endAllOn, logged, provisioned, starts, tillsOn, watchersOn } from '../support/watched-till.ts';

test.afterEach(({ profile }) => endAllOn(profile));

test('a till that dies or hangs with a card in it is opened again by its watcher: one charge', async ({
  simulator,
  profile,
}) => {
  test.setTimeout(180_000);
  const till = await Till.open(profile, ...provisioned(simulator, profile, { watched: true }));
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await expect.poll(() => watchersOn(profile).length).toBe(1);
  const [first] = tillsOn(profile);
  await till.kill();

  const opened = () => tillsOn(profile).filter((pid) => pid !== first);
  await expect.poll(() => opened().length, { timeout: 30_000 }).toBe(1);
  const [second] = opened();
  expect(logged(profile, 'till.ended')).toMatchObject([{ end: 'died', opensInMs: 1_000 }]);
  // As a fault in main would leave it: there, and deaf.
  await expect.poll(() => starts(profile), { timeout: 30_000 }).toBe(2);
  process.kill(second!, 'SIGSTOP');
  const third = () => opened().filter((pid) => pid !== second);
  await expect.poll(() => third().length, { timeout: 40_000 }).toBe(1);
  expect(logged(profile, 'till.ended')).toMatchObject([{ end: 'died' }, { end: 'hung' }]);

  await simulator.release();
  await expect.poll(() => simulator.charges(), { timeout: 20_000 }).toEqual([5000]);
  await expect.poll(() => starts(profile), { timeout: 30_000 }).toBe(3);
  // Wanted by the system: neither the till nor its watcher comes back.
  await expect
    .poll(
      () => {
        for (const pid of third()) process.kill(pid, 'SIGTERM');
        return [...third(), ...watchersOn(profile)];
      },
      { timeout: 30_000, intervals: [2_000] },
    )
    .toEqual([]);
});

test('a kiosk fills the screen, stays open, and closes for a manager', async ({ simulator, profile }) => {
  const awake = { from: '00:00', to: '00:00' };
  const till = await Till.open(profile, ...provisioned(simulator, profile, { fullScreen: true, awake }));
  const state = () =>
    till.app.evaluate(({ BrowserWindow, powerSaveBlocker, Menu }) => ({
      kiosk: BrowserWindow.getAllWindows()[0]?.isKiosk(),
      menu: Menu.getApplicationMenu() === null,
      devtools: BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened(),
      zoom: BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
      awake: [0, 1, 2].some((id) => powerSaveBlocker.isStarted(id)),
    }));
  await till.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  for (const keys of ['Control+Shift+I', 'Control+R', 'F5', 'Control+Equal', 'Control+W', 'F11', 'Alt+F4'])
    await till.page.keyboard.press(keys);
  expect(await state()).toEqual({ kiosk: true, menu: true, devtools: false, zoom: 1, awake: true });

  await till.page.locator('button[popovertarget="cashier"]').click();
  await till.button('Office').click();
  await till.page.getByRole('button', { name: 'This computer' }).click();
  await till.button('Close the till').click();
  const gone = till.app.waitForEvent('close');
  await till.page.keyboard.type(MIRA, { delay: 130 });
  await gone;
});

test('a page that hangs is opened again on the same payment', async ({ simulator, till }) => {
  await till.sellVoucher();
  await simulator.present('approved', { hold: true });
  await till.chargeCard();
  await till.expectStep('processing');
  await till.app.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript('for (;;);')
      .catch(() => undefined);
  });
  const step = () =>
    till.app.evaluate(async ({ BrowserWindow }) => {
      const asked = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('[data-step]')?.getAttribute('data-step')`,
      ) as Promise<unknown>;
      const late = new Promise((resolve) => setTimeout(() => resolve('silent'), 800));
      return Promise.race([asked, late]);
    });
  expect(await step()).toBe('silent');
  await expect.poll(step, { timeout: 40_000 }).toBe('processing');
  await simulator.release();
  await expect.poll(() => simulator.charges(), { timeout: 20_000 }).toEqual([5000]);
});
