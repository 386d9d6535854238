import { expect, it } from 'vitest';
import { MUTANTS } from '../mutants/mutants.ts';
import { soundPorts } from '../till/ports.ts';
import { explore } from './explorer.ts';
import { SmallRun } from './small-run.ts';

it('breaks nothing in any order of events, seven choices deep', async () => {
  const bounds = { depth: 7, states: Infinity, ms: 20_000 };
  const found = await explore((chooser) => new SmallRun(chooser, soundPorts).play(), bounds);
  console.log(`${found.states} distinct states in ${found.runs} runs, complete: ${found.isComplete}`);
  expect(found.broken).toBeNull();
  expect(found.states).toBeGreaterThan(200);
});

/** How deep each of these hides. */
const HIDDEN = [
  'a broken connection means "not sent"',
  'SENDING is written behind',
  'a cancel ends the open call as "not sent"',
  'not found frees the attempt',
  'a start drops what is not final',
];

it.each(HIDDEN)('finds: %s', async (name) => {
  const { plant, breaks } = MUTANTS.find((mutant) => mutant.name === name)!;
  const bounds = { depth: 8, states: Infinity, ms: 30_000 };
  const found = await explore((chooser) => new SmallRun(chooser, plant()).play(), bounds);
  expect(breaks).toContain(found.broken?.by.violations[0]?.invariant);
});
