/** The same items in an order that `next` (0 up to 1) decides (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], next: () => number): readonly Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(next() * left.length), 1));
  return order;
}
