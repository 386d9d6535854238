import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
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
