import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { MIRA } from './staff.ts';

/** What a screen reader is given, in order: each new sentence of the till's live regions, the urgent ones with a `!`. */
async function transcribe(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const transcript: string[] = [];
    const regions = document.querySelectorAll('.visually-hidden[aria-live]');
    const heard = (region: Element): void => {
      const text = region.textContent.trim();
      const urgent = region.getAttribute('aria-live') === 'assertive' ? '! ' : '';
      if (text !== '' && transcript.at(-1) !== urgent + text) transcript.push(urgent + text);
    };
    for (const region of regions) {
      const options = { childList: true, characterData: true, subtree: true };
      new MutationObserver(() => heard(region)).observe(region, options);
    }
    Object.assign(globalThis, { transcript });
  });
  return () => page.evaluate(() => (globalThis as unknown as { transcript: string[] }).transcript);
}

test('a card sale, heard: every state once, politely, and the money in it', async ({ till, simulator }) => {
  await till.sellVoucher();
  const transcript = await transcribe(till.page);
  await till.chargeCard();
  await till.expectStep('presentCard');
  await simulator.present('approved', { hold: true });
  await till.expectStep('processing');
  await simulator.release();
  await expect(till.screen('done')).toBeVisible();
  const said = await transcript();
  expect(said.filter((text) => text.startsWith('!'))).toEqual([]);
  expect(said.map((text) => text.split('.')[0])).toEqual(
    expect.arrayContaining(['Tap, insert or swipe', 'Asking the bank']),
  );
  expect(said.at(-1)).toContain('Approved 50.00');
  expect(new Set(said).size).toBe(said.length);
});

test('money in doubt, heard: at once, and that nothing may be charged again', async ({ till, simulator }) => {
  await simulator.set({ syncLagMs: 3_600_000 });
  await simulator.fault({ lan: 'dropAfterCommand', times: 1, deviceReads: false });
  await till.sellVoucher();
  const transcript = await transcribe(till.page);
  await simulator.present('approved');
  await till.chargeCard();
  await till.expectPayment('unknown');
  await expect.poll(async () => (await transcript()).at(-1)).toContain('! Checking with Counter 1');
  expect((await transcript()).at(-1)).toContain('Don’t charge again.');
});

test('money that goes back, heard: never that it is still to be paid', async ({ till, simulator }) => {
  await simulator.set({ partialAuthorization: true, syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await simulator.present('approved', { approved: 3500 });
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
  const transcript = await transcribe(till.page);
  await till.button('Give back 35.00').click();
  await till.allow(MIRA);
  await expect.poll(async () => (await transcript()).at(-1)).toContain('35.00 given back');
  expect(await transcript()).not.toContainEqual(expect.stringContaining('still to pay'));
});
