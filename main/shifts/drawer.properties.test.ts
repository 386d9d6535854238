import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { JournalAudit } from '../audit/journal-audit.ts';
import { Findings } from '../audit/invariants.ts';
import { drawerOf } from './shift.ts';
import { sumsOf } from './shift-sums.ts';
import { ShiftTill, sum, usd } from './testing/shift-till.ts';

/** A box of coins that knows nothing of journals: what a hand puts in or takes out. */
class Drawer {
  cash = 0;
}

type Deed =
  | { readonly kind: 'sell'; readonly price: number; readonly received: number; readonly step: number }
  | { readonly kind: 'takeBack' }
  | { readonly kind: 'in' | 'out'; readonly amount: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'close'; readonly off: number }
  | { readonly kind: 'noSale' };

const amount = fc.integer({ min: 1, max: 50_000 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('sell' as const),
    price: amount,
    received: amount,
    step: fc.constantFrom(1, 5, 100),
  }),
  fc.record({ kind: fc.constant('takeBack' as const) }),
  fc.record({ kind: fc.constantFrom('in' as const, 'out' as const), amount }),
  fc.record({ kind: fc.constant('restart' as const) }),
  fc.record({ kind: fc.constant('close' as const), off: fc.integer({ min: -900, max: 900 }) }),
  fc.record({ kind: fc.constant('noSale' as const) }),
);

/** What a hand does at the till, and what its drawer holds after it. */
class Counter {
  readonly till = new ShiftTill({ differenceLimit: 0 });
  readonly drawer = new Drawer();
  /** The latest part payment in cash, which may still go back. */
  #part: { readonly saleId: SaleId; readonly tenderId: string; readonly kept: number } | null = null;

  async open(float: number): Promise<void> {
    await this.till.shifts.open(sum(float));
    this.drawer.cash = float;
  }

  async do(deed: Deed): Promise<void> {
    switch (deed.kind) {
      case 'sell':
        return this.#sell(deed.price, deed.received, deed.step);
      case 'takeBack':
        return this.#takeBack();
      case 'in':
      case 'out': {
        await this.till.shifts.move({
          kind: deed.kind,
          amount: usd(deed.amount),
          reason: 'changeMoney',
          words: null,
        });
        this.drawer.cash += deed.kind === 'in' ? deed.amount : -deed.amount;
        return;
      }
      case 'restart':
        return this.till.restart();
      case 'close':
        return this.#close(deed.off);
      case 'noSale':
        await this.till.shifts.openDrawer();
    }
  }

  async #sell(price: number, received: number, step: number): Promise<void> {
    const saleId = await this.till.sale(price, step);
    const { tenderId, change } = await this.till.cash(saleId, received);
    this.drawer.cash += received - change;
    const isPart = this.till.record.books.sale(saleId).paidAt === null;
    this.#part = isPart ? { saleId, tenderId, kept: received - change } : null;
  }

  async #takeBack(): Promise<void> {
    if (this.#part === null) return;
    const { saleId, tenderId, kept } = this.#part;
    await this.till.tenders.giveBack(saleId, tenderId as never, null);
    this.drawer.cash -= kept;
    this.#part = null;
  }

  /** Counts what is there, and `off` more that somebody put in or took out behind the till's back. */
  async #close(off: number): Promise<void> {
    const { id, takings } = this.till.current;
    const before = sumsOf(takings);
    const there = Math.max(0, this.drawer.cash + off);
    const order = { shiftId: id, counted: sum(there), note: 'counted twice' };
    const { difference } = await this.till.shifts.close(order);
    expect(difference).toEqual(usd(there - this.drawer.cash));
    const closed = this.till.record.books.shifts.find(id);
    expect(closed === null ? null : sumsOf(closed.takings)).toEqual(before);
    await this.open(there);
  }
}

it('what should be in the drawer is what a box of coins holds, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(amount, fc.array(deed, { maxLength: 30 }), async (float, deeds) => {
      const counter = new Counter();
      await counter.open(float);
      for (const one of deeds) {
        await counter.do(one);
        expect(drawerOf(counter.till.current).expected).toEqual(usd(counter.drawer.cash));
      }
      const findings = new Findings();
      const audit = new JournalAudit(findings);
      for (const entry of await counter.till.journal.readAll()) audit.see(entry);
      expect(findings.violations).toEqual([]);
      expect(findings.checked('I23')).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
