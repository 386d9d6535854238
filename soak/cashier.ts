import type { SaleId } from '#shared/ids.ts';
import { money, zero } from '#shared/money.ts';
import type { Sale } from '../main/sales/sale.ts';
import { openAttempt, standingOf } from '../main/sales/sale.ts';
import { Random } from './random.ts';
import type { Services, Till } from './till.ts';
import { isExpected, PRODUCTS } from './till.ts';
import type { Witness } from './witness.ts';
import type { World } from './world.ts';
import { TERMINALS } from './world.ts';

/** Presses whatever the screen offers, and at times what it does not. Never waits for long. */
export class Cashier {
  readonly #till: Till;
  readonly #world: World;
  readonly #witness: Witness;
  readonly #random: Random;
  #salesLeft: number;
  #goesHome = false;

  constructor(till: Till, world: World, witness: Witness, seed: number) {
    this.#till = till;
    this.#world = world;
    this.#witness = witness;
    this.#random = new Random(seed, 'cashier');
    this.#salesLeft = this.#random.between(1, 3);
    this.#tick();
  }

  get isDone(): boolean {
    const books = this.#till.services?.record.books;
    if (books === undefined || this.#salesLeft > 0) return false;
    return [...books.live].every((sale) => sale.paidAt !== null);
  }

  /** No new money from now on; what is open is still asked about. */
  goHome(): void {
    this.#goesHome = true;
  }

  #tick(): void {
    this.#world.queue.after(this.#random.between(200, 12_000), () => {
      const { services } = this.#till;
      if (services !== null) this.#act(services).catch((error: unknown) => this.#complain(error));
      if (!this.#goesHome) this.#tick();
    });
  }

  #complain(error: unknown): void {
    if (!isExpected(error)) this.#witness.fail('unexpected', `cashier: ${String(error)}`);
  }

  async #act(services: Services): Promise<unknown> {
    const { current, live } = services.record.books;
    const aside = [...live].filter((sale) => sale.place === 'setAside');
    if (current === null || current.paidAt !== null) return this.#next(services, aside);
    return openAttempt(current) === null ? this.#tender(services, current) : this.#wait(services, current);
  }

  async #next(services: Services, aside: readonly Sale[]): Promise<unknown> {
    const parked = aside[0];
    if (parked !== undefined && this.#random.chance(0.5)) return services.sales.resume(parked.id);
    if (this.#salesLeft === 0) return undefined;
    this.#salesLeft -= 1;
    for (let pieces = this.#random.between(1, 3); pieces > 0; pieces -= 1) {
      await services.sales.addProduct(PRODUCTS[this.#random.between(0, 2)] ?? ('' as never));
    }
    return undefined;
  }

  #tender(services: Services, sale: Sale): Promise<unknown> {
    const { due } = standingOf(sale);
    const part = Math.max(1, Math.floor(due.amount / this.#random.between(2, 3)));
    switch (this.#random.weighted({ all: 70, split: 14, twice: 8, cash: 6, someCash: 4 })) {
      case 'all':
        return this.#charge(services, sale.id, due.amount, due.amount);
      case 'split':
        return this.#charge(services, sale.id, part, due.amount);
      case 'twice':
        return Promise.all([
          this.#charge(services, sale.id, due.amount, due.amount),
          this.#charge(services, sale.id, due.amount, due.amount),
        ]);
      case 'cash':
        return services.sales.takeCash(sale.id, money(due.amount + 500, 'USD'), due);
      case 'someCash':
        return services.sales.takeCash(sale.id, money(part, 'USD'), due);
    }
  }

  async #wait(services: Services, sale: Sale): Promise<unknown> {
    const open = openAttempt(sale);
    if (open === null) return undefined;
    const { due } = standingOf(sale);
    switch (this.#random.weighted({ wait: 40, cancel: 14, check: 12, again: 14, cash: 8, setAside: 12 })) {
      case 'wait':
        return undefined;
      case 'cancel':
        return services.payments.cancel(open.intent.tenderId);
      case 'check': {
        services.payments.check(open.intent.tenderId);
        return;
      }
      case 'again':
        return this.#charge(services, sale.id, due.amount, due.amount);
      case 'cash':
        return services.sales.takeCash(sale.id, due, due);
      case 'setAside':
        return services.sales.setAside(sale.id);
    }
  }

  async #charge(services: Services, saleId: SaleId, amount: number, due: number): Promise<unknown> {
    const id = this.#random.pick(TERMINALS);
    const tip = this.#random.chance(0.1) ? money(100, 'USD') : zero('USD');
    this.#world.note('cashier', `charge ${amount} on ${id}`);
    return services.payments.charge({
      saleId,
      amount: money(amount, 'USD'),
      tip,
      due: money(due, 'USD'),
      terminal: { id, name: id },
    });
  }
}
