import type { CDPSession, Locator } from '@playwright/test';
import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(target: Locator): Promise<Point> {
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to tap');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger: down and up, no mouse and no keyboard anywhere. */
async function tapAt(finger: CDPSession, point: Point): Promise<void> {
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const tap = async (finger: CDPSession, target: Locator): Promise<void> =>
  tapAt(finger, await middleOf(target));

/** The smallest screen that we promise. */
async function narrow(till: Till): Promise<void> {
  await till.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 768);
  });
  await till.page.waitForFunction(() => innerWidth === 1024);
}

const fingerOf = (till: Till): Promise<CDPSession> => till.page.context().newCDPSession(till.page);

test('a whole sale by touch alone: a tile, Charge, the next sale', async ({ till, simulator }) => {
  const finger = await fingerOf(till);
  await simulator.present('approved');
  await tap(finger, till.button(/^Flat white/));
  await expect(till.page.getByTestId('total')).toContainText('3.78');
  await tap(finger, till.button(/^Charge/));
  await expect(till.screen('done')).toBeVisible();
  await tap(finger, till.button(/^Next sale/));
  await expect(till.screen('sale')).toBeVisible();
  expect(await simulator.charges()).toEqual([378]);
  await narrow(till);
  const last = till.page.getByRole('tab').last();
  await expect(last).not.toBeInViewport({ ratio: 1 });
  await tap(finger, till.button('Show more categories'));
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(till.button('Show earlier categories')).toBeVisible();
});

test('a second tap in the same place neither charges again nor cancels', async ({ till, simulator }) => {
  const finger = await fingerOf(till);
  await till.sellCoffee();
  const charge = await middleOf(till.button(/^Charge/));
  await tapAt(finger, charge);
  await tapAt(finger, charge);
  await till.expectStep('presentCard');
  await tapAt(finger, charge);
  await simulator.present('approved');
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([378]);
});
