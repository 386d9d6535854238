import type { FleetConfig, FleetOrderView } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedMap, together } from '../bookmark/folded.ts';
import type { FleetFact } from '../journal/fleet-facts.ts';

type Ordered = FleetFact & { readonly type: 'fleet.ordered' };
type Ended = FleetFact & { readonly type: 'fleet.ended' };

/** What this till has told terminals, folded from the journal: VINR's answers do not tell it back. */
export class FleetBook {
  readonly #open = new Map<string, Ordered>();
  readonly #names = new Map<TerminalId, string>();
  readonly #configs = new Map<string, FleetConfig>();
  readonly #last = new Map<TerminalId, FleetOrderView>();

  get folded(): Folded {
    return together({
      open: foldedMap(this.#open),
      names: foldedMap(this.#names),
      configs: foldedMap(this.#configs),
      last: foldedMap(this.#last),
    });
  }

  apply(fact: FleetFact, at: number): void {
    if (fact.type === 'fleet.ordered') this.#ordered(fact, at);
    else this.#ended(fact);
  }

  nameOf(id: TerminalId): string | null {
    return this.#names.get(id) ?? null;
  }

  /** Of a terminal or a location; null when nobody here told it anything. */
  configOf(id: string): FleetConfig | null {
    return this.#configs.get(id) ?? null;
  }

  lastOrder(id: TerminalId): FleetOrderView | null {
    return this.#last.get(id) ?? null;
  }

  #ordered(fact: Ordered, at: number): void {
    const { orderId, terminalId, order, by } = fact;
    this.#open.set(orderId, fact);
    if (terminalId !== null) this.#last.set(terminalId, { kind: order.kind, at, end: null, by });
  }

  #ended({ orderId, end, terminalId: made }: Ended): void {
    const ordered = this.#open.get(orderId);
    if (ordered === undefined) return;
    this.#open.delete(orderId);
    const terminalId = ordered.terminalId ?? made;
    const last = terminalId === null ? undefined : this.#last.get(terminalId);
    if (terminalId !== null && last !== undefined) this.#last.set(terminalId, { ...last, end });
    if (end === 'taken') this.#taken(ordered, terminalId);
  }

  #taken({ order }: Ordered, terminalId: TerminalId | null): void {
    if (order.kind === 'configureLocation') this.#configs.set(order.locationId, order.config);
    if (terminalId === null) return;
    if (order.kind === 'configure') this.#configs.set(terminalId, order.config);
    if ((order.kind === 'rename' || order.kind === 'activate') && order.name !== null)
      this.#names.set(terminalId, order.name);
  }
}
