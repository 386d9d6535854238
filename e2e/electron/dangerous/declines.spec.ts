import { expect, test } from '../fixture.ts';
import { expectSaid } from './said.ts';

/** Card, what stands in large type, the sentence under it, the first button. */
const WALK = [
  [
    'declined',
    'Card not accepted',
    'Nothing was charged. Ask for another card, or another way to pay.',
    'Other card',
  ],
  [
    'insufficient-funds',
    'Card not accepted',
    'Nothing was charged. Ask for another card, or take a part of it in cash.',
    'Other card',
  ],
  [
    'expired',
    'This card has expired',
    'Nothing was charged. Ask for a card that is still valid.',
    'Other card',
  ],
  [
    'wrong-pin',
    'Wrong PIN, too many times',
    'Nothing was charged. This card takes no more PINs now: ask for another card.',
    'Other card',
  ],
  [
    'do-not-honour',
    'The bank said no',
    'Nothing was charged. Ask for another card; the customer’s bank can explain.',
    'Other card',
  ],
  [
    'stolen',
    'Card not accepted',
    'Nothing was charged. Don’t use this card again. Ask for another way to pay.',
    'Other card',
  ],
  [
    'restricted',
    'This card does not work here',
    'Nothing was charged. Its bank does not allow it in this shop: ask for another card.',
    'Other card',
  ],
  [
    'fraud',
    'Card not accepted',
    'Nothing was charged. Don’t use this card again. Ask for another way to pay.',
    'Other card',
  ],
  [
    'invalid',
    'This card is not valid',
    'Nothing was charged. Don’t use this card again: ask for another one.',
    'Other card',
  ],
  [
    'communication-error',
    'The terminal lost its connection',
    'Nothing was charged: it was asked again and said so. Charge again when it is back, or take cash.',
    'Charge again',
  ],
  [
    'processing-error',
    'The payment did not go through',
    'Nothing was charged: VINR was asked again and said so. Charge once more; if it happens again, take cash.',
    'Charge again',
  ],
] as const;

test('every way a bank says no, one after the other on one sale: what to do each time, and nothing charged', async ({
  till,
  simulator,
}) => {
  await simulator.set({ processingMs: 0, syncLagMs: 0 });
  await till.sellVoucher();
  await simulator.present(WALK[0][0]);
  await till.chargeCard();
  for (const [index, [card, headline, sentence, button]] of WALK.entries()) {
    await expectSaid(till, headline, sentence);
    await expect(till.page.locator('body')).not.toContainText(/stolen|fraud|retry/i);
    const next = WALK[index + 1]?.[0];
    await simulator.present(next ?? 'approved');
    await till.button(new RegExp(`^${button}`)).click();
    if (next !== undefined && next !== card) await till.expectPayment('declined');
  }
  await expect(till.screen('done')).toBeVisible();
  expect(await simulator.charges()).toEqual([5000]);
  expect(await simulator.ledger()).toHaveLength(WALK.length + 1);
});
