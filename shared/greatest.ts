/**
 * The `count`-th greatest of `values`, counted from 1 and equal ones one by one. Hoare's selection: a basket is shared
 * out at every scan, and sorting all of it to find one place would take most of that time.
 */
export function nthGreatest(values: readonly number[], count: number): number {
  const left = values.slice();
  let from = 0;
  let to = left.length - 1;
  while (from < to) {
    const pivot = left[(from + to) >> 1] ?? 0;
    let low = from;
    let high = to;
    while (low <= high) {
      while ((left[low] ?? 0) > pivot) low += 1;
      while ((left[high] ?? 0) < pivot) high -= 1;
      if (low <= high) swap(left, low++, high--);
    }
    if (count - 1 <= high) to = high;
    else if (count - 1 >= low) from = low;
    else break;
  }
  return left[count - 1] ?? 0;
}

function swap(values: number[], a: number, b: number): void {
  const kept = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = kept;
}
