/** Some of what was folded, as plain JSON. */
export type Piece = unknown;

/** Something folded from the journal that can be written down, and taken up again where it stood. */
export interface Folded {
  /** All of it, a little at a time. Nothing may be folded between two pieces. */
  pieces(): Iterable<Piece>;
  /** Takes one piece into a fold that has heard nothing yet; all of them, in their order, make it what it was. */
  recall(piece: Piece): void;
}

/** So many together: a fraction of a millisecond of writing. */
const AT_ONCE = 200;

export function* inChunks<T>(all: Iterable<T>): Iterable<readonly T[]> {
  let chunk: T[] = [];
  for (const one of all) {
    chunk.push(one);
    if (chunk.length < AT_ONCE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

// A piece is only ever recalled by what wrote it, in the same version and under the same name: each cast below rests on that.

export const foldedMap = <K, V>(map: Map<K, V>): Folded => ({
  pieces: () => inChunks(map),
  recall: (piece) => {
    for (const [key, value] of piece as readonly (readonly [K, V])[]) map.set(key, value);
  },
});

export const foldedSet = <T>(set: Set<T>): Folded => ({
  pieces: () => inChunks(set),
  recall: (piece) => {
    for (const one of piece as readonly T[]) set.add(one);
  },
});

export const foldedValue = <T>(get: () => T, set: (value: T) => void): Folded => ({
  *pieces() {
    yield get();
  },
  recall: (piece) => set(piece as T),
});

/** An object that is changed in place. */
export const foldedFields = (fields: object): Folded =>
  foldedValue(
    () => fields,
    (found) => void Object.assign(fields, found),
  );

/** The parts in their order, each under its name. */
export const together = (parts: Readonly<Record<string, Folded>>): Folded => ({
  *pieces() {
    for (const [name, part] of Object.entries(parts)) for (const piece of part.pieces()) yield [name, piece];
  },
  recall: (piece) => {
    const [name, own] = piece as readonly [string, Piece];
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing here is called ${name}`);
    part.recall(own);
  },
});

/** Parts that come and go, each by its key and never without a piece; `make` makes one that has heard nothing. */
export const foldedParts = <K, V>(map: Map<K, V>, make: () => V, folded: (part: V) => Folded): Folded => ({
  *pieces() {
    for (const [key, part] of map) for (const piece of folded(part).pieces()) yield [key, piece];
  },
  recall: (piece) => {
    const [key, own] = piece as readonly [K, Piece];
    const part = map.get(key) ?? make();
    map.set(key, part);
    folded(part).recall(own);
  },
});
