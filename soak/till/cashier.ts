import type { SaleId } from '#shared/ids.ts';
import { add, money, zero } from '#shared/money.ts';
import type { Decision } from '../../main/payments/attempt-run.ts';
import type { Attempt } from '../../main/payments/payment-machine.ts';
import { takenBy } from '../../main/payments/payment-machine.ts';
import type { Sale } from '../../main/sales/sale.ts';
import { cardTenders, latestAttempt, openAttempt, standingOf } from '../../main/sales/sale.ts';
import { Random } from '../random.ts';
import type { World } from '../world/world.ts';
import { PRODUCTS } from './catalogue.ts';
import type { Services, Till } from './till.ts';
import { isExpected } from './till.ts';

export interface CashierParts {
  readonly till: Till;
  readonly world: World;
  readonly seed: number;
  /** Acts that are left out, by name. */
  readonly withoutActs: ReadonlySet<string>;
}

/** Presses whatever the screen offers, and at times what it does not. Never waits for long. */
export class Cashier {
  /** What was done, by name. */
  readonly acts: string[] = [];
  readonly #parts: CashierParts;
  #salesLeft: number;
  #turns = 0;
  #goesHome = false;

  constructor(parts: CashierParts) {
    this.#parts = parts;
    this.#salesLeft = new Random(parts.seed, `cashier ${parts.till.name}`).between(1, 3);
    this.#tick();
  }

  get isDone(): boolean {
    const books = this.#parts.till.services?.record.books;
    if (books === undefined || this.#salesLeft > 0) return false;
    return [...books.live].every((sale) => sale.paidAt !== null);
  }

  /** No new money from now on; what is open is still asked about. */
  goHome(): void {
    this.#goesHome = true;
  }

  /** A stream for each turn: what is done in one does not change what another would do. */
  #tick(): void {
    const { world, till, seed } = this.#parts;
    const turn = `${till.name}#${(this.#turns += 1)}`;
    const random = new Random(seed, turn);
    world.queue.after(random.between(200, 12_000), () => {
      this.#turn(turn, random);
      if (!this.#goesHome) this.#tick();
    });
  }

  #turn(turn: string, random: Random): void {
    const { till, withoutActs } = this.#parts;
    const { services } = till;
    if (services === null || withoutActs.has(turn)) return;
    const act = this.#choose(services, random);
    if (act === null) return;
    this.acts.push(turn);
    act().catch((error: unknown) => {
      if (!isExpected(error)) till.witness.fail('unexpected', `cashier: ${String(error)}`);
    });
  }

  #choose(services: Services, random: Random): Act | null {
    const { current, live } = services.record.books;
    const aside = [...live].filter((sale) => sale.place === 'setAside');
    if (current !== null && current.paidAt !== null && random.chance(0.25))
      return this.#refund(services, current, random);
    if (current === null || current.paidAt !== null) return this.#next(services, aside, random);
    return openAttempt(current) === null
      ? this.#tender(services, current, random)
      : this.#wait(services, current, random);
  }

  #next({ sales, baskets }: Services, aside: readonly Sale[], random: Random): Act | null {
    const [parked] = aside;
    if (parked !== undefined && random.chance(0.5)) return () => sales.resume(parked.id);
    if (this.#salesLeft === 0) return null;
    this.#salesLeft -= 1;
    return async () => {
      for (let pieces = random.between(1, 3); pieces > 0; pieces -= 1)
        await baskets.addProduct(random.pick(PRODUCTS));
    };
  }

  /** All or a part of a card's money goes back, and at times more is asked for than was taken. */
  #refund({ modifications }: Services, sale: Sale, random: Random): Act | null {
    const tender = cardTenders(sale).at(-1);
    if (tender === undefined) return null;
    const taken = takenBy(latestAttempt(tender)).amount;
    const most = random.weighted({ all: 50, part: 40, tooMuch: 10 });
    const amount = most === 'all' ? taken : most === 'part' ? Math.ceil(taken / 2) : taken + 1;
    const target = { saleId: sale.id, tenderId: tender.id, amount: money(amount, 'USD'), taskId: null };
    const request = { ...target, reason: 'customerRequest', presentCard: false } as const;
    return () => modifications.refund(request, 'PIN');
  }

  #tender(services: Services, sale: Sale, random: Random): Act {
    const { due } = standingOf(sale);
    const part = Math.max(1, Math.floor(due.amount / random.between(2, 3)));
    const charge = this.#charge(services, sale.id, due.amount, random);
    switch (random.weighted({ all: 70, split: 14, twice: 8, cash: 6, someCash: 4 })) {
      case 'all':
        return () => charge(due.amount);
      case 'split':
        return () => charge(part);
      case 'twice':
        return () => Promise.all([charge(due.amount), charge(due.amount)]);
      case 'cash':
        return () =>
          services.tenders.takeCash({
            saleId: sale.id,
            received: money(due.amount + 500, 'USD'),
            due,
            share: null,
          });
      case 'someCash':
        return () =>
          services.tenders.takeCash({ saleId: sale.id, received: money(part, 'USD'), due, share: null });
    }
  }

  #wait({ payments, sales, tenders, ...others }: Services, sale: Sale, random: Random): Act | null {
    const open = openAttempt(sale);
    if (open === null) return null;
    const { due } = standingOf(sale);
    const { tenderId } = open.intent;
    switch (
      random.weighted({ wait: 40, cancel: 14, check: 12, again: 14, cash: 8, setAside: 12, resolve: 12 })
    ) {
      case 'wait':
        return null;
      case 'resolve':
        return () => payments.resolve(tenderId, this.#decision(open, random.chance(0.7)));
      case 'cancel':
        return () => payments.cancel(tenderId);
      case 'check':
        // eslint-disable-next-line @typescript-eslint/require-await -- a refusal must come as a rejection
        return async () => payments.check(tenderId);
      case 'again':
        return () =>
          this.#charge({ payments, sales, tenders, ...others }, sale.id, due.amount, random)(due.amount);
      case 'cash':
        return () => tenders.takeCash({ saleId: sale.id, received: due, due, share: null });
      case 'setAside':
        return () => sales.setAside(sale.id);
    }
  }

  /** A supervisor reads the terminal's slip, or does not. */
  #decision({ intent }: Attempt, isRight: boolean): Decision {
    const taken = this.#parts.till.witness.taken(intent.reference);
    const captured = taken > 0 ? money(taken, 'USD') : add(intent.requested, intent.tip);
    const isCharged = taken > 0 === isRight;
    const resolution = isCharged
      ? ({ kind: 'charged', captured, authCode: 'A1' } as const)
      : ({ kind: 'notCharged' } as const);
    return { resolution, by: 'Supervisor', grounds: isRight ? 'the slip' : 'a guess' };
  }

  #charge({ payments }: Services, saleId: SaleId, due: number, random: Random) {
    const { world, till } = this.#parts;
    return (amount: number): Promise<unknown> => {
      const id = random.pick(world.terminalIds);
      const tip = random.chance(0.1) ? money(100, 'USD') : zero('USD');
      world.note(till.name, `charge ${amount} on ${id}`);
      const terminal = { id, name: id };
      return payments.charge({ saleId, terminal, amount: money(amount, 'USD'), tip, due: money(due, 'USD') });
    };
  }
}

type Act = () => Promise<unknown>;
