import { expect, test } from '../fixture.ts';
import type { Till } from '../till.ts';
import { MIRA } from '../staff.ts';

/* The card has paid a part, and the customer goes. What it gave goes back to it before the sale can be given up. */

async function partlyPaid(till: Till): Promise<void> {
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectPayment('partiallyCaptured');
}

/** Ana may not do that alone; Mira stands behind her. */
const miraAllows = (till: Till, what: string): Promise<void> => till.allow(MIRA, `${what} needs an approval`);

async function giveBack(till: Till): Promise<void> {
  await till.button('Give back 35.00').click();
  await miraAllows(till, 'This refund');
}

const headline = (till: Till) => till.page.locator('[data-give-back]').getByRole('heading', { level: 1 });

test.beforeEach(async ({ simulator }) => {
  await simulator.set({ partialAuthorization: true, syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  await simulator.present('approved', { approved: 3500 });
});

test('the customer leaves after a part: it goes back to the card, proven, and only then is the sale given up', async ({
  till,
  simulator,
}) => {
  await partlyPaid(till);
  await giveBack(till);
  await expect(headline(till)).toHaveText('35.00 given back');
  await expect(till.page.locator('[data-give-back]')).toContainText(
    'VINR has confirmed it. Nothing of this card is in the sale any more.',
  );
  await expect(till.page.locator('[data-give-back]')).toContainText('Allowed by Mira');
  await till.button('Give up this sale').click();
  await miraAllows(till, 'Voiding a sale');
  await expect(till.screen('sale')).toBeVisible();
  await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  expect(await simulator.charges()).toEqual([3500]);
  expect(await simulator.refunds()).toMatchObject([{ amount: 3500 }]);
});

test('a refund without an answer: it is asked about and not repeated', async ({ till, simulator }) => {
  await partlyPaid(till);
  await simulator.cloudSwitches({ answer: 'dropped', answerTo: 'all' });
  await giveBack(till);
  await expect(headline(till)).toHaveText('Checking the refund. Don’t repeat it.');
  await expect(till.page.locator('[data-give-back]')).toContainText(
    'The money may have gone back; the till is finding out.',
  );
  await expect(till.button(/^Give back/)).toHaveCount(0);
  await simulator.cloudSwitches({ answer: 'given' });
  await till.button('Ask again').click();
  await expect(headline(till)).toHaveText('35.00 given back');
  expect(await simulator.refunds()).toMatchObject([{ amount: 3500 }]);
});
