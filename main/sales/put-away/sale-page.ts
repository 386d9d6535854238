import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Sale } from '../sale.ts';

/** The fastest: what it packs worse than the best is a tenth, and a start with a long journal packs every sale. */
const LEVEL = 1;

/** Sales packed together, because they are much alike: names of products, tax rates, the names of fields. */
export class SalePage {
  readonly #packed: Uint8Array;

  private constructor(packed: Uint8Array) {
    this.#packed = packed;
  }

  static of(sales: readonly Sale[]): SalePage {
    // What zlib gives is cut from a larger piece and would hold all of it.
    return new SalePage(Uint8Array.from(deflateRawSync(JSON.stringify(sales), { level: LEVEL })));
  }

  static from(text: string): SalePage {
    return new SalePage(Uint8Array.from(Buffer.from(text, 'base64')));
  }

  /** Itself, packed, for `from`. */
  get text(): string {
    return Buffer.from(this.#packed).toString('base64');
  }

  /** In the order in which they were packed. A sale is plain JSON, as the facts are that it was folded from. */
  unpacked(): readonly Sale[] {
    return JSON.parse(inflateRawSync(this.#packed).toString()) as readonly Sale[];
  }
}
