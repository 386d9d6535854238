import { AppFailure } from '#shared/app-error.ts';
import { holdsCardNumber } from '#shared/card-number.ts';
import type { ShiftId } from '#shared/ids.ts';
import type { CurrencyCode, Money } from '#shared/money.ts';
import { compare, isZero, subtract } from '#shared/money.ts';
import type { Counted, CountResult, DrawerReason, ShiftSettings } from '#shared/shift.ts';
import { DRAWER_REASONS } from '#shared/shift.ts';
import type { TillRecord } from '../journal/record.ts';
import type { ShiftClosed } from '../journal/shift-facts.ts';
import type { Slices } from '../reports/in-slices.ts';
import { inSlices } from '../reports/in-slices.ts';
import type { Books } from '../sales/books.ts';
import type { Allow } from '../sales/guarded.ts';
import { granted } from '../sales/guarded.ts';
import { piecesOf, sumOf } from './count.ts';
import { carriedTenders, openItems } from './open-items.ts';
import { drawerOf } from './shift.ts';

export interface ShiftServiceParts {
  readonly record: TillRecord;
  readonly settings: ShiftSettings;
  readonly currency: CurrencyCode;
  readonly allow: Allow;
  readonly newShiftId: () => ShiftId;
  readonly slices: Slices;
}

export interface DrawerOrder {
  readonly kind: 'in' | 'out';
  readonly amount: Money;
  readonly reason: DrawerReason;
  readonly words: string | null;
}

export interface CloseOrder {
  readonly shiftId: ShiftId;
  readonly counted: Counted;
  readonly note: string | null;
}

/** The drawer of this till. Each command is one decision on the books. */
export class ShiftService {
  readonly #parts: ShiftServiceParts;

  constructor(parts: ShiftServiceParts) {
    this.#parts = parts;
  }

  /** Throws `shift.open` when one is. */
  open(float: Counted): Promise<{ readonly shiftId: ShiftId; readonly number: number }> {
    const { record, currency, newShiftId } = this.#parts;
    const shiftId = newShiftId();
    return record.decide(({ shifts, cashier: by }) => {
      if (shifts.current !== null) throw new AppFailure('shift.open');
      const number = shifts.lastNumber + 1;
      const counted = { float: sumOf(float, currency), counts: piecesOf(float) };
      return {
        facts: [
          { type: 'shift.opened', shiftId, number, by, ...counted },
          { type: 'drawer.opened', why: 'shift', by },
        ],
        result: { shiftId, number },
      };
    });
  }

  /** Cash in or out by hand. The drawer opens with it. Throws an AppFailure. */
  async move({ kind, amount, reason, words }: DrawerOrder, approval?: string): Promise<null> {
    const { record, allow } = this.#parts;
    if (isZero(amount)) throw new AppFailure('amount.zero');
    if (!reasonsFor(kind).includes(reason)) throw new AppFailure('shift.needsReason');
    if (reason === 'other' && words === null) throw new AppFailure('shift.needsReason');
    refuseCardNumber(words);
    const grant = await allow({ kind: 'moveCash' }, approval, null);
    return record.decide(({ shifts, cashier: by }) => {
      const shiftId = shifts.current?.id ?? null;
      const said = { shiftId, kind, amount, reason, words, by, ...granted(grant) };
      return { facts: [{ type: 'drawer.moved', ...said }], result: null };
    });
  }

  /** Opens the drawer with nothing to put in or take out: whoever may not is refused with `approval.needed`. */
  async openDrawer(approval?: string): Promise<null> {
    const grant = await this.#parts.allow({ kind: 'openDrawer' }, approval, null);
    return this.#parts.record.decide(({ cashier: by }) => ({
      facts: [{ type: 'drawer.opened', why: 'noSale', by, ...granted(grant) }],
      result: null,
    }));
  }

  /** Says what is missing or too much. Every count is written down, so that nobody finds out by trying. */
  async count(order: Omit<CloseOrder, 'note'>): Promise<CountResult> {
    await this.#summedUp();
    return this.#parts.record.decide((books) => {
      const result = this.#counted(books, order);
      const fact = { type: 'shift.counted', shiftId: order.shiftId, by: books.cashier, ...result } as const;
      return { facts: [fact], result };
    });
  }

  /**
   * Ends the shift on what was counted, whatever else is open: that is carried forward. A difference above the limit
   * needs somebody's agreement. Throws `shift.changed` when money moved while they gave it.
   */
  async close(order: CloseOrder, approval?: string): Promise<CountResult> {
    const { record } = this.#parts;
    refuseCardNumber(order.note);
    await this.#summedUp();
    const seen = this.#counted(record.books, order);
    const isLarge = Math.abs(seen.difference.amount) > this.#parts.settings.differenceLimit;
    if (isLarge && order.note === null) throw new AppFailure('shift.needsReason');
    const grant = isLarge ? await this.#agreed(approval) : null;
    return record.decide((books) => {
      const now = this.#counted(books, order);
      if (isLarge && compare(now.difference, seen.difference) !== 0) throw new AppFailure('shift.changed');
      const carried = carriedTenders(openItems(books));
      const fact: ShiftClosed = {
        ...now,
        type: 'shift.closed',
        shiftId: order.shiftId,
        by: books.cashier,
        counts: piecesOf(order.counted),
        note: order.note,
        ...granted(grant),
        carried,
      };
      return { facts: [fact], result: now };
    });
  }

  /** The last sums of a long shift are done while others have their turn; what moves meanwhile is little. */
  async #summedUp(): Promise<void> {
    for (const takings of this.#parts.record.books.shifts.counting)
      await inSlices(takings, this.#parts.slices);
  }

  /** A close is never refused for good: where nobody may agree, the difference stands with its note alone. */
  #agreed(approval: string | undefined): ReturnType<Allow> {
    return this.#parts.allow({ kind: 'cashDifference' }, approval, null).catch((error: unknown) => {
      if (error instanceof AppFailure && error.error.code === 'supervisor.none') return { grantedBy: null };
      throw error;
    });
  }

  #counted({ shifts }: Books, { shiftId, counted }: Omit<CloseOrder, 'note'>) {
    const shift = shifts.current;
    if (shift === null || shift.id !== shiftId) throw new AppFailure('shift.none');
    const { expected } = drawerOf(shift);
    const sum = sumOf(counted, this.#parts.currency);
    return { counted: sum, expected, difference: subtract(sum, expected) };
  }
}

const reasonsFor = (kind: 'in' | 'out'): readonly DrawerReason[] => DRAWER_REASONS[kind];

function refuseCardNumber(words: string | null): void {
  if (words !== null && holdsCardNumber(words)) throw new AppFailure('text.cardNumber');
}
