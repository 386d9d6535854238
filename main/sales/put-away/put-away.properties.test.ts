import { expect, it } from 'vitest';
import type { Fact } from '../../journal/facts.ts';
import { Dice, RandomShop } from '../../reports/testing/random-journal.ts';
import { Books } from '../books.ts';
import { answersOf } from '../testing/answers.ts';

const SEEDS = 8;
const SALES = 100;
const MINUTE = 60_000;
const PEOPLE = ['Ada', 'Ben', 'Chi', 'Mira'];

/** Books that hear the same facts: one packs whatever is over, one some of it, one nothing. */
class Books3 {
  readonly packed = new Books(0);
  readonly all = [this.packed, new Books(40), new Books(Infinity)];
  at = Date.UTC(2026, 9, 23, 9);
  #seq = 0;

  tell(...facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.#seq += 1;
      for (const books of this.all) books.apply({ seq: this.#seq, at: this.at, fact });
    }
  }

  /** How each answers, the one that packs nothing last. */
  answers() {
    return this.all.map((books) => JSON.stringify(answersOf(books, PEOPLE)));
  }
}

/** A copy of some receipt, which the shop of the reports does not write. */
function printed(dice: Dice, books: Books): readonly Fact[] {
  const cards = [...books.cards];
  const card = cards[dice.between(0, cards.length - 1)];
  if (card === undefined || card.paidAt === null) return [];
  const sale = books.sale(card.id);
  const copy = (sale.printed['customer'] ?? 0) + 1;
  return [{ type: 'receipt.printed', saleId: sale.id, paper: 'customer', copy }];
}

function play(seed: number): Books3 {
  const dice = new Dice(seed);
  const books = new Books3();
  const shop = new RandomShop(
    dice,
    (...facts) => {
      books.at += dice.between(0, 5 * MINUTE);
      books.tell(...facts);
    },
    (id) => books.packed.sale(id as never),
  );
  for (let sold = 1; sold <= SALES; sold += 1) {
    shop.sell();
    if (dice.chance(0.3)) books.tell(...printed(dice, books.packed));
    if (sold % 50 !== 0) continue;
    const [packed, some, none] = books.answers();
    expect(packed === none && some === none, `seed ${seed} after ${sold} sales`).toBe(true);
  }
  return books;
}

it('answers whatever is asked as books that pack nothing do, refunds and late truth and all', () => {
  let touched = 0;
  let refunded = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { cards } = play(seed).packed;
    for (const { refunds, payments } of cards) {
      refunded += Math.min(1, refunds.length);
      touched += Math.max(0, payments.length - 1);
    }
  }
  expect(refunded).toBeGreaterThan(SEEDS);
  expect(touched).toBeGreaterThan(0);
});
