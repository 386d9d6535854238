import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { CROISSANT, VOUCHER } from '../../e2e/electron/products.ts';
import type { Till } from '../../e2e/electron/till.ts';
import type { Simulator } from '../../e2e/support/simulator.ts';

/** Mira, who may allow everything in every training till. */
const MIRA = '1234';
/** As a person types: far too slow for a scanner. */
const TYPED = { delay: 120 };

export interface Counter {
  readonly till: Till;
  readonly simulator: Simulator;
}

export type Visit = (counter: Counter) => Promise<void>;

const total = (till: Till): Locator => till.page.getByTestId('total');
const dialog = (till: Till): Locator => till.page.getByRole('dialog');
const type = (till: Till, keys: string): Promise<void> => till.page.keyboard.type(keys, TYPED);

/** Until the next customer's basket is empty. */
async function leave(till: Till): Promise<void> {
  await expect(till.screen('done')).toBeVisible({ timeout: 30_000 });
  await till.button(/^Next sale/).click();
  await expect(till.screen('sale')).toBeVisible();
}

async function payCash(till: Till): Promise<void> {
  await till.otherWays();
  await till.button(/^Exact cash/).click();
  await leave(till);
}

async function payByCard({ till, simulator }: Counter): Promise<void> {
  await simulator.present('approved');
  await till.chargeCard();
  await leave(till);
}

/** The manager allows it. */
async function allow(till: Till): Promise<void> {
  await expect(till.page.getByText('Mira').first()).toBeVisible();
  await type(till, MIRA);
}

/** What customers and cashiers do at the window; each begins and ends at an empty basket. */
export const VISITS: Readonly<Record<string, Visit>> = {
  cash: async ({ till }) => {
    await till.sellCoffee();
    await payCash(till);
  },
  card: async (counter) => {
    await counter.till.sellCoffee();
    await payByCard(counter);
  },
  declinedThenOtherCard: async ({ till, simulator }) => {
    await till.sellVoucher();
    await simulator.present('declined');
    await till.chargeCard();
    await till.expectPayment('declined');
    await simulator.present('approved');
    await till.button(/^Other card/).click();
    await leave(till);
  },
  edited: async ({ till }) => {
    await till.scan(CROISSANT);
    await till.button(/^One more Almond croissant/).click();
    await till
      .button(/^Discount/)
      .first()
      .click();
    await dialog(till).getByRole('button', { name: '10%' }).click();
    await expect(total(till)).toContainText('6.');
    await payCash(till);
  },
  parked: async ({ till }) => {
    await till.sellCoffee();
    await till.button(/^Park/).click();
    await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
    await till
      .button(/^Open parked sale/)
      .first()
      .click();
    await expect(total(till)).toContainText('3.78');
    await payCash(till);
  },
  searched: async (counter) => {
    const { till } = counter;
    await till.page.keyboard.press('F2');
    await type(till, 'hot ch');
    await expect(till.button(/^Hot chocolate,/)).toBeVisible();
    await till.page.keyboard.press('Enter');
    await expect(dialog(till)).toContainText('Which one?');
    await type(till, '3');
    await expect(till.page.getByTestId('basket-line')).toContainText('Hot chocolate, Large');
    await payByCard(counter);
  },
  voided: async ({ till }) => {
    await till.scan(VOUCHER);
    await till.button('More for this sale').click();
    await till.button('Void this sale').click();
    await dialog(till).getByRole('button', { name: 'Customer left' }).click();
    await allow(till);
    await expect(till.page.getByTestId('basket-line')).toHaveCount(0);
  },
  lookedUp: async ({ till }) => {
    await till.page.keyboard.press('End');
    await till
      .button(/^Sale \d+/)
      .first()
      .click();
    await expect(till.page.getByTestId('paid-sale')).toBeVisible();
    await till.page.keyboard.press('Escape');
    await till.page.keyboard.press('Escape');
    await expect(dialog(till)).toHaveCount(0);
  },
  office: async ({ till }) => {
    await till.page.locator('button[popovertarget="cashier"]').click();
    await till.button('Office').click();
    for (const page of ['Terminals', 'Hardware', 'Shift']) await till.button(page).first().click();
    await till.page.keyboard.press('Escape');
    await expect(dialog(till)).toHaveCount(0);
  },
};

/** How many of a hundred do what. */
export const CROWD: Readonly<Record<string, number>> = {
  cash: 26,
  card: 30,
  declinedThenOtherCard: 8,
  edited: 8,
  parked: 6,
  searched: 6,
  voided: 5,
  lookedUp: 7,
  office: 4,
};
