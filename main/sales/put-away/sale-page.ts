import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Sale } from '../sale.ts';

/** The fastest: what it packs worse than the best is a tenth, and a start with a long journal packs every sale. */
const LEVEL = 1;

/** Sales packed together, because they are much alike: names of products, tax rates, the names of fields. */
export class SalePage {
  readonly #packed: Uint8Array;

  constructor(sales: readonly Sale[]) {
    // What zlib gives is cut from a larger piece and would hold all of it.
    this.#packed = Uint8Array.from(deflateRawSync(JSON.stringify(sales), { level: LEVEL }));
  }

  /** In the order in which they were packed. A sale is plain JSON, as the facts are that it was folded from. */
  unpacked(): readonly Sale[] {
    return JSON.parse(inflateRawSync(this.#packed).toString()) as readonly Sale[];
  }
}
