/** Where two answers part, as `lines.3.net: 120 and 121`; null when they are the same in every field. */
export function difference(one: unknown, other: unknown, where = ''): string | null {
  if (Object.is(one, other)) return null;
  if (!isObject(one) || !isObject(other)) return `${where}: ${String(one)} and ${String(other)}`;
  const names = Object.keys(one);
  if (Object.keys(other).length !== names.length) return `${where}: not the same fields`;
  for (const name of names) {
    const found = difference(one[name], other[name], where === '' ? name : `${where}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
