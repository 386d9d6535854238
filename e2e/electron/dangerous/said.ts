import { expect } from '../fixture.ts';
import type { Till } from '../till.ts';

/** The cashier reads exactly this headline, and this sentence under it. */
export async function expectSaid(till: Till, headline: string, sentence: string): Promise<void> {
  await expect(till.payment.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(till.payment).toContainText(sentence);
}

/** What stands in the one place for trouble with a press. */
export const expectNotice = (till: Till, sentence: string): Promise<void> =>
  expect(till.page.getByRole('alert').filter({ hasText: sentence }).first()).toBeVisible();

export const pill = (till: Till) => till.page.getByRole('button', { name: /^Terminal / });
