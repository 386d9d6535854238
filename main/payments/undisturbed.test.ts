import { expect, it } from 'vitest';
import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import { heardBy, undisturbed } from './undisturbed.ts';

const of = (reference: string) => ({ reference, terminalId: 'term_1' as TerminalId });
const ready: TraceEvent = { on: 'socket', from: 'ready' };

function watched() {
  let holding = 0;
  const trace = undisturbed(() => {
    holding += 1;
    return () => (holding -= 1);
  });
  return { trace, holding: () => holding };
}

it.each<TraceEvent>([
  { on: 'bodyWritten' },
  { on: 'socketStale' },
  { on: 'legEnded', path: 'lan', delivery: 'notSent', why: 'refused', ms: 1 },
])('keeps others still from a ready socket to $on, once for each command', (end) => {
  const { trace, holding } = watched();
  trace.note(of('a'), ready);
  trace.note(of('b'), ready);
  trace.note(of('a'), { on: 'invited', ms: 1 });
  expect(holding()).toBe(2);
  trace.note(of('a'), end);
  trace.note(of('a'), end);
  expect(holding()).toBe(1);
});

it.each(['underWay', 'none'] as const)('keeps nobody still for a socket that is %s', (from) => {
  const { trace, holding } = watched();
  trace.note(of('a'), { on: 'socket', from });
  expect(holding()).toBe(0);
});

it('lets several hear, in order', () => {
  const heard: string[] = [];
  const one = { note: () => void heard.push('one') };
  const two = { note: () => void heard.push('two') };
  heardBy(one, two).note(of('a'), ready);
  expect(heard).toEqual(['one', 'two']);
});
