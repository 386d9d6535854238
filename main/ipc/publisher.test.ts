import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { Publisher } from './publisher.ts';

it('says in which snapshot a change will be seen, before and after it is pushed', async () => {
  let basket = 'empty';
  const publisher = new Publisher((revision) => ({ revision, basket }));
  const pushed: { revision: number; basket: string }[] = [];
  publisher.listen((view) => void pushed.push(view));
  expect(publisher.coming).toBe(0);
  basket = 'coffee';
  publisher.changed();
  expect(publisher.coming).toBe(1);
  await turn();
  expect(publisher.coming).toBe(1);
  expect(pushed).toEqual([{ revision: 1, basket: 'coffee' }]);
});

it('pushes what changed in one turn once', async () => {
  const publisher = new Publisher((revision) => ({ revision }));
  const pushed: number[] = [];
  publisher.listen(({ revision }) => void pushed.push(revision));
  publisher.changed();
  publisher.changed();
  await turn();
  publisher.changed();
  await turn();
  expect(pushed).toEqual([1, 2]);
});

afterEach(() => void vi.useRealTimers());

function counting() {
  const publisher = new Publisher((revision) => ({ revision }));
  const pushed: number[] = [];
  publisher.listen(({ revision }) => void pushed.push(revision));
  return { publisher, pushed };
}

it('makes no picture while something that must not wait is on its way, and one of all of it then', async () => {
  const { publisher, pushed } = counting();
  publisher.changed();
  const first = publisher.hold();
  const second = publisher.hold();
  await turn();
  publisher.changed();
  first();
  first();
  await turn();
  expect(pushed).toEqual([]);
  expect(publisher.coming).toBe(1);
  second();
  await turn();
  expect(pushed).toEqual([1]);
});

it('holds no picture back for long', () => {
  vi.useFakeTimers();
  const { publisher, pushed } = counting();
  const release = publisher.hold();
  publisher.changed();
  vi.advanceTimersByTime(49);
  expect(pushed).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(pushed).toEqual([1]);
  release();
  publisher.changed();
  vi.advanceTimersByTime(1);
  expect(pushed).toEqual([1, 2]);
});
