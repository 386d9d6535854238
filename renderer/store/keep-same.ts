/**
 * The newer value, made of the older one's parts wherever both say the same. Snapshots come whole, a few changes in
 * many facts: whoever shows a part that is the same object as before has nothing to do.
 */
export function keepSame<T>(older: unknown, newer: T): T {
  if (!isTree(older) || !isTree(newer) || Array.isArray(older) !== Array.isArray(newer)) return newer;
  const merged: unknown = Array.isArray(newer)
    ? newer.map((part: unknown, index) => keepSame(older[index], part))
    : Object.fromEntries(Object.entries(newer).map(([key, part]) => [key, keepSame(older[key], part)]));
  return (isTree(merged) && isAllOf(older, merged) ? older : merged) as T;
}

type Tree = Readonly<Record<PropertyKey, unknown>>;

/** What crosses the bridge is plain data: lists, records and values. */
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function isAllOf(older: Tree, merged: Tree): boolean {
  const keys = Object.keys(merged);
  const holds = (key: string): boolean => Object.hasOwn(older, key) && Object.is(older[key], merged[key]);
  return keys.length === Object.keys(older).length && keys.every(holds);
}
