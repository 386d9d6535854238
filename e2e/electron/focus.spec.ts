import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';

interface Stop {
  readonly name: string;
  /** Its place in the page's own order. */
  readonly order: number;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Width of the ring in pixels, and how it stands out from what is around it. */
  readonly ring: number;
  readonly contrast: number;
  /** The walk has been here before. */
  readonly again: boolean;
}

/** What has the focus now; null when nothing has. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { walked } = window as unknown as { walked: Set<Element> };
    const again = walked.has(element);
    walked.add(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    // A field may draw its ring around the box that it stands in.
    const ringed = [element, element.parentElement].find(
      (one) => one !== null && getComputedStyle(one).outlineStyle === 'solid',
    );
    const style = getComputedStyle(ringed ?? element);
    return {
      again,
      name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
      order: [...document.querySelectorAll('*')].indexOf(element),
      box: { left, top, right, bottom },
      ring: style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0,
      contrast: contrast(style.outlineColor, groundOf((ringed ?? element).parentElement)),
    };

    function groundOf(from: Element | null): string {
      if (from === null) return 'white';
      const colour = getComputedStyle(from).backgroundColor;
      return colour === 'rgba(0, 0, 0, 0)' ? groundOf(from.parentElement) : colour;
    }

    function contrast(one: string, other: string): number {
      const [a, b] = [one, other].map(luminance).sort((x, y) => y - x);
      return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
    }

    function luminance(colour: string): number {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (canvas === null) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });

/** Tab from the screen itself until it comes round. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    Object.assign(window, { walked: new Set() });
  });
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here === null) {
      if (stops.length > 0) return stops;
      continue;
    }
    if (here.again) return stops;
    stops.push(here);
  }
  throw new Error(`Tab never comes round: ${stops.map(({ name }) => name).join(' → ')}`);
}

/** Down, or to the right, or a new row, or a new column: never back up and to the left at once. */
function jumpsBack(stops: readonly Stop[]): string[] {
  return stops.slice(1).flatMap((next, n) => {
    const last = stops[n];
    const back = last !== undefined && next.box.bottom <= last.box.top && next.box.right <= last.box.left;
    return back ? [`${last.name} → ${next.name}`] : [];
  });
}

async function expectGoodOrder(till: Till, least: number): Promise<void> {
  const stops = await walk(till.page);
  const seen = `Tab went ${stops.map(({ name }) => name).join(' → ')}`;
  expect(stops.length, seen).toBeGreaterThanOrEqual(least);
  // The walk may begin in the middle: it is a circle, so it is read from the page's first stop on.
  const first = Math.min(...stops.map(({ order }) => order));
  const from = stops.findIndex(({ order }) => order === first);
  expect(jumpsBack([...stops.slice(from), ...stops.slice(0, from)]), seen).toEqual([]);
  expect(stops.filter(({ ring }) => ring < 2).map(({ name }) => name)).toEqual([]);
  expect(
    stops.filter(({ contrast }) => contrast < 3).map(({ name, contrast }) => ({ name, contrast })),
  ).toEqual([]);
}

const hasFocus = (till: Till) => till.page.evaluate(() => document.activeElement !== document.body);

test('Tab goes through every screen as one reads it, and one always sees where it is', async ({
  till,
  simulator,
}) => {
  await expectGoodOrder(till, 6);
  await till.sellCoffee();
  await expectGoodOrder(till, 12);
  await till.otherWays();
  await expectGoodOrder(till, 10);
  await till.button(/^Card on/).click();
  await till.expectStep('presentCard');
  await expectGoodOrder(till, 2);
  await simulator.present('declined');
  await till.expectPayment('declined');
  await expectGoodOrder(till, 2);
  await simulator.present('approved');
  await till.button(/^Other card/).click();
  await expect(till.screen('done')).toBeVisible();
  await till.page.getByTestId('receipt').waitFor();
  await expectGoodOrder(till, 2);
});

test('the ring stands out in every theme', async ({ till }) => {
  await till.sellCoffee();
  for (const theme of ['light', 'dark', 'contrast']) {
    await till.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await expectGoodOrder(till, 12);
  }
});

test('the focus returns from every dialog and is never nowhere', async ({ till, simulator }) => {
  await till.sellCoffee();
  const quantity = till.button('Quantity');
  await quantity.focus();
  await till.page.keyboard.press('Enter');
  await expect(till.page.getByRole('dialog')).toBeVisible();
  await till.page.keyboard.press('Escape');
  await expect(quantity).toBeFocused();
  await till.page.keyboard.press('Delete');
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  expect(await hasFocus(till)).toBe(true);
  await simulator.present('approved');
  await till.sellCoffee();
  await till.button(/^Charge/).focus();
  await till.page.keyboard.press('Enter');
  await expect(till.screen('done')).toBeVisible();
  expect(await hasFocus(till)).toBe(true);
  await till.page.keyboard.press('F9');
  await expect(till.screen('sale')).toBeVisible();
  expect(await hasFocus(till)).toBe(true);
});

test('the numeric pad types amounts with NumLock off', async ({ till }) => {
  await till.sellCoffee();
  await till.otherWays();
  for (const code of ['Numpad5', 'Numpad0', 'Numpad0']) {
    await till.page.evaluate((name) => {
      const event = { key: name === 'Numpad5' ? 'Clear' : 'Insert', code: name, bubbles: true };
      document.dispatchEvent(new KeyboardEvent('keydown', event));
    }, code);
    await till.page.waitForTimeout(120);
  }
  await expect(till.button(/change 1\.22/)).toBeVisible();
});
