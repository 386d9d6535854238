import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/app-error.ts';
import { addsUp } from '#shared/report.ts';
import { shopClock } from '#shared/shop-clock.ts';
import { speechIn } from '#shared/words/speech.ts';
import { CounterTill, product } from '../sales/testing/counter-till.ts';
import { standingOf } from '../sales/sale.ts';
import { DayBook } from './day-book.ts';
import { ReportService } from './report-service.ts';

const TODAY = { from: '2023-11-14', to: '2023-11-14' };

class ReportingTill {
  readonly till = new CounterTill();
  mayLook = true;
  asked = 0;
  readonly #localTime = shopClock('Europe/Berlin').read;
  readonly #dayBook = new DayBook({
    localTime: this.#localTime,
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  readonly reports = new ReportService({
    record: this.till.record,
    dayBook: this.#dayBook,
    localTime: this.#localTime,
    currency: 'USD',
    clock: { wall: () => 1_700_000_000_000, monotonic: () => performance.now() },
    allow: () => {
      this.asked += 1;
      return this.mayLook
        ? Promise.resolve({ grantedBy: null })
        : Promise.reject(new AppFailure('approval.needed', { act: 'reports' }));
    },
    saveText: null,
    printPdf: null,
    shop: 'Corner <Store>',
    speech: () => Promise.resolve(speechIn('de-DE')),
  });

  constructor() {
    this.till.record.onStep((step) => this.#dayBook.hear(step));
  }

  async sell(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.till.baskets.addProduct(product(name).id);
    const { current } = this.till.record.books;
    if (current === null) throw new Error('Nothing was put into the basket');
    const { due } = standingOf(current);
    await this.till.takeCash(current.id, due, due);
  }
}

describe('reports', () => {
  it('show what was sold, by category too, and add up', async () => {
    const shop = new ReportingTill();
    await shop.sell('Flat white', 'Flat white');
    await shop.sell('Flat white');
    const { today } = await shop.reports.open(undefined);
    const report = await shop.reports.get({ from: today, to: today });
    expect(today).toBe(TODAY.to);
    expect(report.summary).toMatchObject({ sales: 2, pieces: 3 });
    expect(report.hours).toEqual([{ hour: 23, sales: 2, total: report.summary.total }]);
    expect(report.categories).toHaveLength(1);
    expect(report.categories[0]?.name).not.toBeNull();
    expect(report.tenders).toMatchObject([{ kind: 'cash', count: 2, taken: report.summary.total, back: 0 }]);
    expect(report.checks.every(addsUp)).toBe(true);
    expect(report.before.summary.sales).toBe(0);
  });

  it('are for whoever may see them, and only while they stay', async () => {
    const shop = new ReportingTill();
    const refused = { error: { code: 'approval.needed', facts: { act: 'reports' } } };
    await expect(shop.reports.get(TODAY)).rejects.toMatchObject(refused);
    shop.mayLook = false;
    await expect(shop.reports.open(undefined)).rejects.toMatchObject(refused);
    shop.mayLook = true;
    await shop.reports.open('1234');
    await shop.reports.open(undefined);
    expect(shop.asked).toBe(2);
    await expect(shop.reports.get(TODAY)).resolves.toBeDefined();
    await shop.till.record.write({ type: 'staff.signedIn', staffId: 'ben', name: 'Ben' });
    await expect(shop.reports.products({ range: TODAY, from: 0, count: 5 })).rejects.toMatchObject(refused);
  });

  it('are a file of plain figures that no spreadsheet runs', async () => {
    const shop = new ReportingTill();
    await shop.sell('Flat white');
    const { current } = shop.till.record.books;
    await shop.till.record.write(
      { type: 'sale.finished', saleId: current?.id as never },
      {
        type: 'staff.signedIn',
        staffId: 'eve',
        name: '=HYPERLINK("http://x.example","1,2")',
      },
    );
    await shop.sell('Flat white');
    await shop.reports.open(undefined);
    const saved = await shop.reports.save(TODAY);
    if (saved.kind !== 'text') throw new Error('There is no screen to choose a file on');
    const lines = saved.text.split('\r\n');
    expect(saved.name).toBe('report-2023-11-14-2023-11-14.csv');
    expect(lines[0]).toBe('\uFEFFVon,Bis,Tabelle,Name,Näheres,Größe,Wert,Währung');
    expect(lines).toContain('2023-11-14,2023-11-14,Nach Artikel,Flat white,,Stück,2,');
    expect(saved.text).toContain(`"'=HYPERLINK(""http://x.example"",""1,2"")"`);
    expect(saved.text).toMatch(/,Verkauft,\d+\.\d\d,USD\r\n/);
  });
});
