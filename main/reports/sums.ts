import { safe } from '#shared/exact.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedMap } from '../bookmark/folded.ts';

/** Whole numbers under one name each: counts, minor units, grams. */
export type Sums<Field extends string> = Readonly<Record<Field, number>>;
type Counting<Field extends string> = Record<Field, number>;

/** Adds in place. Throws a RangeError for more than can be counted exactly. */
export function addTo<Field extends string>(sums: Counting<Field>, more: Sums<Field>): void {
  for (const field in more) sums[field] = safe(sums[field] + more[field]);
}

export interface Row<Named, Field extends string> {
  readonly named: Named;
  readonly sums: Sums<Field>;
}

/** Sums by name: of each product, each tender, each hour. */
export class Rows<Named, Field extends string> {
  readonly #rows = new Map<string, { named: Named; readonly sums: Counting<Field> }>();

  get folded(): Folded {
    return foldedMap(this.#rows);
  }

  /** What a row is called is what was heard of it last. */
  add(key: string, named: Named, more: Sums<Field>): void {
    const row = this.#rows.get(key);
    if (row === undefined) {
      this.#rows.set(key, { named, sums: { ...more } });
      return;
    }
    row.named = named;
    addTo(row.sums, more);
  }

  merge(other: Rows<Named, Field>): void {
    for (const [key, { named, sums }] of other.#rows) this.add(key, named, sums);
  }

  get size(): number {
    return this.#rows.size;
  }

  list(): readonly Row<Named, Field>[] {
    return [...this.#rows.values()];
  }
}
