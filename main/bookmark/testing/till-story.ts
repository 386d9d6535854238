import type { Fact } from '../../journal/facts.ts';
import { Dice, RandomShop } from '../../reports/testing/random-journal.ts';
import { Books } from '../../sales/books.ts';

export const PEOPLE = ['Ada', 'Ben', 'Chi'];
const MINUTE = 60_000;
const MORNING = Date.UTC(2026, 9, 23, 9);
const usd = (amount: number) => ({ amount, currency: 'USD' });
const fact = (of: object): Fact => of as Fact;

/** One fact, and the wall time, ms, at which it was written. */
export interface Told {
  readonly at: number;
  readonly fact: Fact;
}

/** Everything a till writes down, so many sales long: shifts, staff, terminals, starts in the middle of payments. Of one seed, always the same. */
export function tillStory(seed: number, sales: number): readonly Told[] {
  const teller = new Teller(seed);
  for (let sold = 0; sold < sales; sold += 1) teller.sell();
  return teller.told;
}

class Teller {
  readonly told: Told[] = [];
  readonly #dice: Dice;
  readonly #books = new Books(Infinity);
  readonly #shop: RandomShop;
  #at = MORNING;
  #minted = 0;
  #ordered: string | null = null;

  constructor(seed: number) {
    this.#dice = new Dice(seed);
    const tell = (...facts: readonly Fact[]) => facts.forEach((one) => this.#tellAmongOthers(one));
    this.#shop = new RandomShop(this.#dice, tell, (id) => this.#books.sale(id as never));
  }

  sell(): void {
    this.#shop.sell();
    if (this.#dice.chance(0.3)) this.#print();
    if (this.#dice.chance(0.6)) this.#drawer();
  }

  /** A power cut, another hand, and a report may come between any two facts. */
  #tellAmongOthers(one: Fact): void {
    this.#tell(one);
    const dice = this.#dice;
    if (dice.chance(0.02)) this.#tell(fact({ type: 'till.started', version: '1.0.0', till: 'T1' }));
    if (dice.chance(0.01)) this.#tell(fact({ type: 'staff.pinRefused', wrong: 1, waitMs: 500 }));
    if (dice.chance(0.01))
      this.#tell(fact({ type: 'sweep.finished', matched: dice.between(0, 9), foreign: 0, differences: [] }));
    if (dice.chance(0.05)) this.#fleet();
    if (dice.chance(0.02)) this.#doTask();
  }

  #tell(one: Fact): void {
    this.#at += this.#dice.between(0, 5 * MINUTE);
    this.told.push({ at: this.#at, fact: one });
    this.#books.apply({ seq: this.told.length, at: this.#at, fact: one });
  }

  #print(): void {
    const paid = [...this.#books.cards].filter(({ paidAt }) => paidAt !== null);
    const card = paid[this.#dice.between(0, paid.length - 1)];
    if (card === undefined) return;
    const copy = (this.#books.sale(card.id).printed['customer'] ?? 0) + 1;
    this.#tell(fact({ type: 'receipt.printed', saleId: card.id, paper: 'customer', copy }));
  }

  #doTask(): void {
    const [task] = this.#books.tasks;
    if (task !== undefined) this.#tell(fact({ type: 'task.done', taskId: task.id, by: 'Ada', note: 'Paid' }));
  }

  #fleet(): void {
    const open = this.#ordered;
    this.#ordered = null;
    if (open !== null) {
      this.#tell(fact({ type: 'fleet.ended', orderId: open, end: 'taken', terminalId: null }));
      return;
    }
    const orderId = this.#mint('order');
    this.#ordered = orderId;
    const terminalId = this.#dice.pick(['t1', 't2']);
    const name = this.#mint('Counter');
    const ordered = { orderId, terminalId, order: { kind: 'rename', name }, by: 'Ada' };
    this.#tell(fact({ type: 'fleet.ordered', ...ordered }));
  }

  #drawer(): void {
    const { current, lastNumber, closed } = this.#books.shifts;
    if (current === null) {
      if (this.#dice.chance(0.7)) return;
      const opened = { shiftId: this.#mint('shift'), number: lastNumber + 1, by: 'Ada', float: usd(10_000) };
      this.#tell(fact({ type: 'shift.opened', ...opened, counts: [] }));
      return;
    }
    const shiftId = current.id;
    const counted = { counted: usd(5), expected: usd(7), difference: usd(-2) };
    const matched = { agreed: 1, waiting: 0, booked: usd(1), listed: usd(1), rows: [] };
    const moved = { kind: 'in', amount: usd(500), reason: 'change', words: null, by: 'Ada' };
    const latest = [...closed].at(-1)?.id ?? shiftId;
    this.#tell(
      this.#dice.pick([
        fact({ type: 'shift.closed', shiftId, by: 'Ada', counts: [], ...counted, note: null, carried: [] }),
        fact({ type: 'shift.counted', shiftId, by: 'Ada', ...counted }),
        fact({ type: 'shift.matched', shiftId: latest, ...matched }),
        fact({ type: 'drawer.moved', shiftId, ...moved }),
        fact({ type: 'drawer.opened', why: 'noSale', by: 'Ada' }),
      ]),
    );
  }

  #mint = (kind: string): string => `${kind}-${(this.#minted += 1)}`;
}
