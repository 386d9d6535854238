import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Till } from './till.ts';

/** WCAG 2.2 AA by axe, and our own rule: nothing to press is smaller than 48 px. */
export const checkAccess = (till: Till): Promise<void> => checkPage(till.page);

/** The same of any page of ours. */
export async function checkPage(page: Page): Promise<void> {
  // Electron cannot open the helper page that axe's newer mode wants.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target) }))).toEqual([]);
  const small = await page.getByRole('button').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
}
