import { deflateSync, inflateSync } from 'node:zlib';

/** So many rows are packed at once; as many, and up to twice as many, of the newest are at hand. */
const PAGE_ROWS = 256;

interface Numbered<Row> {
  /** 1, 2, 3, … in the order in which rows came. */
  readonly n: number;
  readonly row: Row;
}

interface Page {
  /** Of every key of every row in it: most pages need not be unpacked for a search. */
  readonly hashes: Uint32Array;
  readonly packed: Uint8Array;
}

/**
 * Rows that are never forgotten and may be many: older ones are deflated, to some fifty bytes each, and unpacked when
 * somebody asks. A row that changes is written again; the newest version of it counts. Rows are plain JSON data.
 */
export class RowStore<Row> {
  readonly #keysOf: (row: Row) => readonly [id: string, ...others: string[]];
  readonly #atHand = new Map<string, Numbered<Row>>();
  readonly #pages: Page[] = [];
  #last = 0;

  /** `keysOf`: the row's identity, then what else it is searched by. None of them ever changes. */
  constructor(keysOf: (row: Row) => readonly [id: string, ...others: string[]]) {
    this.#keysOf = keysOf;
  }

  get(id: string): Row | null {
    return this.#find(id)?.row ?? null;
  }

  /** A new row, or a newer version of one. */
  set(row: Row): void {
    const [id] = this.#keysOf(row);
    const n = this.#find(id)?.n ?? (this.#last += 1);
    this.#atHand.set(id, { n, row });
    if (this.#atHand.size > 2 * PAGE_ROWS) this.#pack();
  }

  /** Oldest first. */
  all(): Row[] {
    return inOrder([...this.#pages.flatMap((page) => this.#unpack(page)), ...this.#atHand.values()]);
  }

  /** Those with this key, oldest first. */
  matching(key: string): Row[] {
    const rows = [...this.#pagesWith(key).flatMap((page) => this.#unpack(page)), ...this.#atHand.values()];
    return inOrder(rows.filter(({ row }) => this.#keysOf(row).includes(key)));
  }

  #find(id: string): Numbered<Row> | null {
    const atHand = this.#atHand.get(id);
    if (atHand !== undefined) return atHand;
    for (const page of this.#pagesWith(id).reverse()) {
      const found = this.#unpack(page).find(({ row }) => this.#keysOf(row)[0] === id);
      if (found !== undefined) return found;
    }
    return null;
  }

  #pagesWith(key: string): Page[] {
    const wanted = hash(key);
    return this.#pages.filter(({ hashes }) => hashes.includes(wanted));
  }

  #pack(): void {
    const oldest = [...this.#atHand].slice(0, PAGE_ROWS);
    const rows = oldest.map(([, numbered]) => numbered);
    const hashes = Uint32Array.from(rows.flatMap(({ row }) => this.#keysOf(row).map(hash)));
    // A copy: what zlib gives may be a small part of a large buffer.
    this.#pages.push({ hashes, packed: new Uint8Array(deflateSync(JSON.stringify(rows))) });
    for (const [id] of oldest) this.#atHand.delete(id);
  }

  #unpack({ packed }: Page): Numbered<Row>[] {
    return JSON.parse(inflateSync(packed).toString('utf8')) as Numbered<Row>[];
  }
}

/** Of several versions of one row the last given. */
function inOrder<Row>(versions: readonly Numbered<Row>[]): Row[] {
  const newest = new Map(versions.map(({ n, row }) => [n, row]));
  return [...newest].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
