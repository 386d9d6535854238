import type { LineId, ProductId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Clock } from '../../clock.ts';
import type { Fact } from '../../journal/facts.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import type { Log } from '../../log.ts';
import type { Sale } from '../../sales/sale.ts';
import type { Order } from '../driver/link.ts';
import type { Attempt } from '../payment-machine.ts';
import { PaymentService } from '../payment-service.ts';
import { untraced } from '../trace.ts';
import { ScriptedLink } from './scripted-link.ts';
import { VirtualClock } from './virtual-clock.ts';

export const saleId = 'sale' as SaleId;
export const terminal = { id: 'term_1' as TerminalId, name: 'Counter 1' };
export const due = money(5000, 'USD');

export function basket(sale: SaleId = saleId, number = '1001'): readonly Fact[] {
  const { currency } = due;
  return [
    {
      type: 'sale.opened',
      saleId: sale,
      number,
      currency,
      taxClasses: [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }],
    },
    {
      type: 'sale.lineAdded',
      saleId: sale,
      lineId: `line-${sale}` as LineId,
      productId: 'p' as ProductId,
      name: 'Voucher',
      unitPrice: due,
      taxClass: 'exempt',
      quantity: 1,
    },
  ];
}

/** The real services over a journal in memory, a clock that stands still and a network that does as it is told. */
export class ScriptedTill {
  readonly clock = new VirtualClock();
  readonly link = new ScriptedLink();
  readonly journal = memoryJournal(() => this.clock.wall());
  readonly bugs: unknown[] = [];
  record = new TillRecord(this.journal);
  #process = 0;
  #tenders = 0;
  payments = this.#services();

  /** The same journal, everything else anew; the process before never wakes again. */
  async restart(): Promise<void> {
    this.#process += 1;
    this.record = new TillRecord(this.journal);
    await this.record.replay();
    this.payments = this.#services();
    this.payments.resume();
  }

  charge(sale: SaleId = saleId, tip = 0): Promise<TenderId> {
    return this.payments.charge({ saleId: sale, amount: due, tip: money(tip, 'USD'), due, terminal });
  }

  sale(id: SaleId = saleId): Sale {
    return this.record.books.sale(id);
  }

  attempt(id: SaleId = saleId): Attempt {
    const tender = this.sale(id).tenders.findLast((one) => one.kind === 'card');
    const attempt = tender?.attempts.at(-1);
    if (attempt === undefined) throw new Error(`No card on sale ${id}`);
    return attempt;
  }

  state(id: SaleId = saleId): string {
    return this.payments.view(this.attempt(id)).state;
  }

  /** The order that left last. */
  get order(): Order {
    const sent = this.link.sent.at(-1);
    if (sent === undefined) throw new Error('Nothing was sent');
    return sent.order;
  }

  async facts(): Promise<readonly string[]> {
    return (await this.journal.readAll()).map((entry) => entry.fact.type);
  }

  #services(): PaymentService {
    const { record, link, bugs } = this;
    const clock = this.#clockOfThisProcess();
    const log: Log = { info: () => undefined, warn: () => undefined, bug: (_, error) => bugs.push(error) };
    const newTenderId = () => `tender${(this.#tenders += 1)}` as TenderId;
    const exposureLimitOf = () => ({ count: 2, amount: null });
    const changed = () => undefined;
    return new PaymentService({
      record,
      link,
      clock,
      log,
      changed,
      newTenderId,
      exposureLimitOf,
      trace: untraced,
      till: 'T1',
    });
  }

  #clockOfThisProcess(): Clock {
    const process = this.#process;
    const { clock } = this;
    return {
      wall: () => clock.wall(),
      monotonic: () => clock.monotonic(),
      sleep: async (ms, signal) => {
        await clock.sleep(ms, signal);
        if (this.#process !== process) await new Promise(() => undefined);
      },
    };
  }
}
