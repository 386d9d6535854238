import { AppFailure } from '#shared/app-error.ts';
import type { LineId, ProductId, SaleId, ShiftId, TenderId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Counted, ShiftSettings } from '#shared/shift.ts';
import { DEFAULT_SHIFTS } from '#shared/shift.ts';
import type { Act } from '#shared/staff.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import { standingOf } from '../../sales/sale.ts';
import { TenderService } from '../../sales/tenders/tender-service.ts';
import { shiftRule } from '../shift-rule.ts';
import { ShiftService } from '../shift-service.ts';

export const usd = (amount: number) => money(amount, 'USD');
export const sum = (amount: number): Counted => ({ kind: 'sum', amount });

/** A till with a drawer, over a journal in memory. */
export class ShiftTill {
  now = Date.UTC(2026, 10, 21, 20);
  readonly journal = memoryJournal(() => this.now);
  /** Who agrees to an act; null: whoever sells may alone. */
  agrees: (act: Act) => Promise<string | null> = () => Promise.resolve(null);
  readonly #settings: ShiftSettings;
  #minted = 0;
  record: TillRecord;
  shifts: ShiftService;
  tenders: TenderService;

  constructor(settings: Partial<ShiftSettings> = {}) {
    this.#settings = { ...DEFAULT_SHIFTS, mode: 'required', ...settings };
    this.record = new TillRecord(this.journal, shiftRule(this.#settings));
    [this.shifts, this.tenders] = this.#services();
  }

  async restart(): Promise<void> {
    this.record = new TillRecord(this.journal, shiftRule(this.#settings));
    await this.record.replay();
    [this.shifts, this.tenders] = this.#services();
  }

  get current() {
    const { current } = this.record.books.shifts;
    if (current === null) throw new AppFailure('shift.none');
    return current;
  }

  /** A sale of one untaxed article, nothing paid. */
  async sale(price: number, cashStep = 1): Promise<SaleId> {
    const saleId = this.#mint('sale') as SaleId;
    const taxClasses = [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }] as const;
    await this.record.write(
      { type: 'sale.opened', saleId, number: '1001', currency: 'USD', taxClasses, cashStep },
      {
        type: 'sale.lineAdded',
        saleId,
        lineId: this.#mint('line') as LineId,
        productId: 'p' as ProductId,
        name: 'x',
        unitPrice: usd(price),
        taxClass: 'exempt',
        quantity: 1,
      },
    );
    return saleId;
  }

  cash(saleId: SaleId, received: number): Promise<{ tenderId: TenderId; change: number }> {
    const { due } = standingOf(this.record.books.sale(saleId));
    return this.tenders.takeCash({ saleId, received: usd(received), due, share: null });
  }

  #services(): [ShiftService, TenderService] {
    const { record } = this;
    const shifts = new ShiftService({
      record,
      settings: this.#settings,
      currency: 'USD',
      allow: async (act) => ({ grantedBy: await this.agrees(act) }),
      newShiftId: () => this.#mint('shift') as ShiftId,
      slices: { now: () => performance.now(), breathe: () => Promise.resolve() },
    });
    const newTenderId = () => this.#mint('tender') as TenderId;
    return [shifts, new TenderService({ record, choices: [], newTenderId })];
  }

  #mint(kind: string): string {
    this.#minted += 1;
    return `${kind}${this.#minted}`;
  }
}
