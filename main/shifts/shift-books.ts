import type { OpenItem } from '#shared/shift.ts';
import type { ShiftId } from '#shared/ids.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedValue, together } from '../bookmark/folded.ts';
import type { Fact } from '../journal/facts.ts';
import type { Step } from '../journal/record.ts';
import type { ShiftFact } from '../journal/shift-facts.ts';
import { CardOwners } from './cards-heard.ts';
import type { KeptShift } from './kept-shift.ts';
import { emptyTakings, foldedStretches, keptShift, recalledShift } from './kept-shift.ts';
import type { Shift } from './shift.ts';
import { closedShift, openedShift, withCount, withMatch, withMove } from './shift.ts';
import { Takings } from './takings.ts';

/**
 * The shifts of this till, folded from the journal: money belongs to the shift that was open when it moved, whatever the
 * clock said. What moves while none is open is kept for the next one to show.
 */
export class ShiftBooks {
  readonly #closed = new Map<ShiftId, Shift>();
  #current: Shift | null = null;
  #between: Takings | null = null;
  #lastNumber = 0;
  readonly #owners = new CardOwners();

  get folded(): Folded {
    const shifts = { all: () => this.#all(), find: (id: ShiftId) => this.find(id) };
    return together({
      shifts: this.#shiftsFolded(),
      takings: foldedStretches(shifts, ({ takings }) => takings),
      earlier: foldedStretches(shifts, ({ between }) => between),
      rest: foldedValue(
        () => ({ lastNumber: this.#lastNumber, between: this.#between?.currency ?? null }),
        ({ lastNumber, between }) => {
          this.#lastNumber = lastNumber;
          this.#between = emptyTakings(between);
        },
      ),
      between: {
        pieces: () => this.#between?.folded.pieces() ?? [],
        recall: (piece) => this.#between?.folded.recall(piece),
      },
      owners: foldedValue(
        () => 'by the takings',
        () => this.#adoptCards(),
      ),
    });
  }

  /** The open one. */
  get current(): Shift | null {
    return this.#current;
  }

  /** What grows now: whoever opens the drawer's page asks for the sums of it. */
  get counting(): readonly Takings[] {
    const current = this.#current;
    const all = current === null ? [this.#between] : [current.between, current.takings];
    return all.filter((one) => one !== null);
  }

  get lastNumber(): number {
    return this.#lastNumber;
  }

  /** Oldest first. */
  get closed(): Iterable<Shift> {
    return this.#closed.values();
  }

  find(id: ShiftId): Shift | null {
    return this.#current?.id === id ? this.#current : (this.#closed.get(id) ?? null);
  }

  /** A fact about a sale. Money of another currency, from before the shop changed its own, is no part of a drawer. */
  follow(step: Step): void {
    const takings = this.#current?.takings ?? this.#between;
    if (takings === null || step.after?.currency !== takings.currency) return;
    takings.hear(step);
    this.#owners.hear(step, takings.cards, this.#current !== null);
  }

  /** The one that was opened next. */
  after(id: ShiftId): Shift | null {
    const all = this.#all();
    return all[all.findIndex((shift) => shift.id === id) + 1] ?? null;
  }

  /**
   * The one shift that answers for what happened at that wall time (ms) and that this till knows nothing of: the one
   * that was open then, else the last that was opened before. A clock may have been set back in between.
   */
  answeringFor(at: number | null): Shift | null {
    const all = this.#all();
    if (at === null) return all.at(-1) ?? null;
    const then = all.find(({ openedAt, end }) => end !== null && openedAt <= at && at <= end.at);
    if (then !== undefined) return then;
    const byTime = all.toSorted((a, b) => a.openedAt - b.openedAt);
    return byTime.findLast(({ openedAt }) => openedAt <= at) ?? byTime[0] ?? null;
  }

  /** `open` tells what is not settled now. Throws when the fact cannot follow. */
  take(fact: ShiftFact, at: number, open: () => readonly OpenItem[]): void {
    switch (fact.type) {
      case 'shift.opened':
        if (this.#current !== null) throw new Error(`Shift ${fact.number} is opened inside another`);
        this.#current = openedShift(fact, at, this.#between);
        this.#between = null;
        this.#lastNumber = fact.number;
        return;
      case 'drawer.moved':
        if (this.#current !== null) this.#current = withMove(this.#current, fact, at);
        return;
      case 'drawer.opened':
        if (this.#current !== null && fact.why === 'noSale')
          this.#current = { ...this.#current, noSales: this.#current.noSales + 1 };
        return;
      case 'shift.counted':
        this.#current = withCount(this.#openOne(fact.shiftId), fact);
        return;
      case 'shift.closed':
        this.#close(closedShift(this.#openOne(fact.shiftId), fact, at, open()));
        return;
      case 'shift.matched':
        this.#matched(withMatch(this.#known(fact.shiftId), fact, at));
    }
  }

  #shiftsFolded(): Folded {
    return {
      pieces: () => this.#all().map(keptShift),
      recall: (piece) => {
        const shift = recalledShift(piece as KeptShift);
        if (shift.end === null) this.#current = shift;
        else this.#closed.set(shift.id, shift);
      },
    };
  }

  #adoptCards(): void {
    for (const { between, takings } of this.#all())
      for (const stretch of [between, takings]) if (stretch !== null) this.#owners.adopt(stretch.cards);
    if (this.#between !== null) this.#owners.adopt(this.#between.cards);
  }

  /** In the order of opening. */
  #all(): readonly Shift[] {
    return [...this.#closed.values(), ...(this.#current === null ? [] : [this.#current])];
  }

  #close(shift: Shift): void {
    shift.between?.settle();
    shift.takings.settle();
    this.#closed.set(shift.id, shift);
    this.#current = null;
    this.#between = new Takings(shift.float.currency);
  }

  #matched(shift: Shift): void {
    if (shift.end === null) this.#current = shift;
    else this.#closed.set(shift.id, shift);
  }

  #openOne(id: ShiftId): Shift {
    if (this.#current?.id !== id) throw new Error(`Shift ${id} is not the open one`);
    return this.#current;
  }

  #known(id: ShiftId): Shift {
    const shift = this.find(id);
    if (shift === null) throw new Error(`No shift ${id} in the books`);
    return shift;
  }
}

const SHIFT_FACTS: ReadonlySet<Fact['type']> = new Set<ShiftFact['type']>([
  'shift.opened',
  'drawer.moved',
  'drawer.opened',
  'shift.counted',
  'shift.closed',
  'shift.matched',
]);

export function isShiftFact(fact: Fact): fact is ShiftFact {
  return SHIFT_FACTS.has(fact.type);
}
