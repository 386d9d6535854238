import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowStore } from './row-store.ts';

interface Row {
  readonly id: string;
  readonly group: string;
  readonly value: number;
}

const storeOfRows = (): RowStore<Row> => new RowStore<Row>(({ id, group }) => [id, group]);

test('is a map in the order of first arrival, however much of it is packed', () => {
  const writes = fc.array(fc.tuple(fc.nat(1500), fc.nat(9)), { minLength: 1200, maxLength: 3000 });
  fc.assert(
    fc.property(writes, (all) => {
      const [store, model] = [storeOfRows(), new Map<string, Row>()];
      for (const [number, value] of all) {
        const row = { id: `row-${number}`, group: `group-${number % 7}`, value };
        store.set(row);
        model.set(row.id, row);
      }
      expect(store.all()).toEqual([...model.values()]);
      for (const group of ['group-0', 'group-6', 'nobody'])
        expect(store.matching(group)).toEqual([...model.values()].filter((row) => row.group === group));
      for (const id of ['row-0', 'row-77', 'row-1500', 'row-1501'])
        expect(store.get(id)).toEqual(model.get(id) ?? null);
    }),
    { numRuns: 15 },
  );
});

test('a key that is the identity of another row finds its own', () => {
  const store = storeOfRows();
  for (let n = 0; n < 1000; n += 1) store.set({ id: `row-${n}`, group: `row-${n + 1}`, value: n });
  expect(store.get('row-5')).toEqual({ id: 'row-5', group: 'row-6', value: 5 });
  expect(store.matching('row-5').map(({ value }) => value)).toEqual([4, 5]);
});
